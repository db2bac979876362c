package vn.motcua.rules.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

class FeedbackDeliveryTest {

    private static final FeedbackSender MAI = new FeedbackSender("Điểu Thị Mai", "Thôn 3", "0912345678", null);

    private static final FeedbackSender NOBODY = new FeedbackSender("", "", "", null);

    @Test
    void paper_is_brought_with_proof() {
        assertThat(FeedbackDelivery.onPaper("HAND", "Ký nhận tại quầy", MAI)).isEqualTo(FeedbackDelivery.HAND);
        assertThat(FeedbackDelivery.onPaper("POST", "RR123456789VN", MAI)).isEqualTo(FeedbackDelivery.POST);
        for (String way : List.of("HAND", "POST")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FeedbackDelivery.onPaper(way, " ", MAI))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("text"));
        }
    }

    @Test
    void nobody_is_unreachable_who_left_an_address_of_any_kind() {
        assertThat(FeedbackDelivery.onPaper("UNREACHABLE", null, NOBODY)).isEqualTo(FeedbackDelivery.UNREACHABLE);
        refused(RefusalReason.SENDER_REACHABLE, "UNREACHABLE", MAI);
        refused(RefusalReason.SENDER_REACHABLE, "UNREACHABLE", new FeedbackSender("", "", "", "mai@example.vn"));
    }

    @Test
    void the_post_needs_an_address_and_a_message_is_nothing_that_an_officer_says() {
        refused(RefusalReason.FIELD_MISSING, "POST", NOBODY);
        refused(RefusalReason.DECISION_UNKNOWN, "EMAIL", MAI);
    }

    private static void refused(RefusalReason reason, String decision, FeedbackSender sender) {
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> FeedbackDelivery.onPaper(decision, "chứng cứ", sender))
            .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
