package vn.motcua.rules.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReceptionRulesTest {

    @ParameterizedTest(name = "received {0}, entered {1}, late entry {2}: {3} ({4})")
    @CsvSource({ "2026-11-25T09:00, 2026-11-25T09:00, false, , at this moment",
            "2026-11-25T09:00:01, 2026-11-25T09:00, true, RECEIVED_IN_FUTURE, a second ahead",
            "2026-11-25T07:10, 2026-11-25T16:00, false, , the same day",
            "2026-11-25T00:00, 2026-11-25T16:00, false, , the first moment of the day",
            "2026-11-23T16:59, 2026-11-25T07:30, false, RECEIVED_TOO_EARLY, another day needs the right",
            "2026-11-23T16:59, 2026-11-25T07:30, true, , the previous working day lies before the holiday",
            "2026-11-23T07:00, 2026-11-25T07:30, true, , from its opening on",
            "2026-11-23T06:59, 2026-11-25T07:30, true, RECEIVED_TOO_EARLY, but not before",
            "2026-11-21T09:00, 2026-11-21T09:05, false, , on a Saturday",
            "2026-11-20T17:10, 2026-11-20T17:12, false, , after closing" })
    void allows_today_and_with_the_right_the_working_day_before(String received, String now, boolean mayBackdate,
            RefusalReason expected, String because) {
        Runnable entry = () -> ReceptionRules.requireReceivedAt(at(received), at(now), mayBackdate,
                PublishedDays.calendar());
        if (expected == null) {
            assertThatCode(entry::run).as(because).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(entry::run).as(because).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(expected);
            assertThat(refusal.field()).isEqualTo("receivedAt");
            assertThat(refusal.facts()).containsEntry("receivedAt", at(received).toString());
        });
    }

    @Test
    void papers_are_asked_for_as_often_as_the_procedure_allows() {
        SupplementRules.requireAnother(FurtherSupplement.Answer.ALLOWED, 0, 1);
        SupplementRules.requireAnother(FurtherSupplement.Answer.ALLOWED_BY_LEAVE, 1, 1);
        assertThatThrownBy(() -> SupplementRules.requireAnother(FurtherSupplement.Answer.REFUSED, 1, 1))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_AGAIN);
                assertThat(refusal.facts()).containsEntry("rounds", "1").containsEntry("max", "1");
            });
    }

    @Test
    void leave_is_given_only_where_it_is_needed() {
        SupplementRules.requireExhausted(FurtherSupplement.Answer.REFUSED);
        for (FurtherSupplement.Answer next : List.of(FurtherSupplement.Answer.ALLOWED,
                FurtherSupplement.Answer.ALLOWED_BY_LEAVE)) {
            assertThatThrownBy(() -> SupplementRules.requireExhausted(next)).isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.ILLEGAL_TRANSITION));
        }
    }

    @Test
    void a_request_for_papers_names_them() {
        SupplementRules.requireItems(List.of("Tờ khai đăng ký khai sinh"));
        for (List<String> items : List.of(List.<String>of(), List.of("Tờ khai", " "))) {
            assertThatThrownBy(() -> SupplementRules.requireItems(items)).isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.SUPPLEMENT_ITEMS_MISSING));
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.ZONE).toInstant();
    }

}
