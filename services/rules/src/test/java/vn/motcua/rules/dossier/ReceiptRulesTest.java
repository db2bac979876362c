package vn.motcua.rules.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Decree 61/2018 Art. 17.4: no receipt for an immediate result, unless asked for. */
class ReceiptRulesTest {

    @ParameterizedTest(name = "at the desk {0}, asked {1}, due {2}: {3}")
    @CsvSource({ "false,, 2026-11-16, true", "false, false, 2026-11-16, true", "true,, 2026-11-16, false",
            "true, true, 2026-11-16, true", "true, false, 2026-11-17, false", "true,, 2026-11-17, true",
            "true,,, true" })
    void who_gets_one(boolean settledAtDesk, @Nullable Boolean asked, @Nullable LocalDate dueOn, boolean issued) {
        assertThat(ReceiptRules.isIssued(settledAtDesk, asked, LocalDate.of(2026, 11, 16), dueOn)).isEqualTo(issued);
    }

    @Test
    void it_may_be_asked_for_later_once_and_until_the_return() {
        assertThatCode(() -> ReceiptRules.requireMayAsk(DossierStatus.ACCEPTED, false)).doesNotThrowAnyException();
        assertThat(refusal(DossierStatus.ACCEPTED, true)).isEqualTo(RefusalReason.RECEIPT_ISSUED);
        assertThat(refusal(DossierStatus.SUBMITTED, false)).isEqualTo(RefusalReason.ILLEGAL_TRANSITION);
        assertThat(refusal(DossierStatus.RETURNED, false)).isEqualTo(RefusalReason.ILLEGAL_TRANSITION);
        assertThat(ReceiptRules.mayAsk(DossierStatus.RESOLVED, false)).isTrue();
        assertThat(ReceiptRules.mayAsk(DossierStatus.RESOLVED, true)).isFalse();
    }

    @Test
    void a_refused_reception_has_one_slip_that_somebody_signs() {
        assertThat(ReceptionRules.isSlipOwed(DossierStatus.RECEPTION_REFUSED, false)).isTrue();
        assertThat(catchThrowableOfType(Refusal.class,
                () -> ReceptionRules.requireSlipOwed(DossierStatus.RECEPTION_REFUSED, true))
            .reason()).isEqualTo(RefusalReason.ILLEGAL_TRANSITION);
        assertThat(ReceptionRules.isSlipOwed(DossierStatus.WITHDRAWN, false)).isFalse();
    }

    private static RefusalReason refusal(DossierStatus now, boolean issued) {
        return catchThrowableOfType(Refusal.class, () -> ReceiptRules.requireMayAsk(now, issued)).reason();
    }

}
