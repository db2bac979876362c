package vn.motcua.rules.apology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WetInkTest {

    @Test
    void numbered_on_the_day_of_the_signature_or_the_next_working_day() {
        check("2026-11-20T16:00", "2026-11-20T16:00");
        check("2026-11-20T16:00", "2026-11-20T17:30");
        check("2026-11-20T16:00", "2026-11-23T16:59");
        check("2026-11-23T16:00", "2026-11-25T08:00");
    }

    @ParameterizedTest(name = "signed {0}, registered {1}: {2}")
    @CsvSource({ "2026-11-20T16:01, 2026-11-20T16:00, SIGNED_IN_FUTURE",
            "2026-11-19T07:59, 2026-11-19T16:00, SIGNED_BEFORE_DRAFT",
            "2026-11-20T16:00, 2026-11-25T08:00, NUMBERED_TOO_LATE" })
    void anything_else_is_refused(String signed, String now, RefusalReason reason) {
        assertThatThrownBy(() -> check(signed, now)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo("signedAt");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "2-7F3A, ", "' 2-7f3a ', ", "1-7F3A, PRINT_STALE", "2-7F3B, PRINT_STALE", "2, PRINT_STALE",
            "'  ', FIELD_MISSING" })
    void only_the_print_of_the_letter_as_it_stands_was_signed(String typed, RefusalReason reason) {
        if (reason == null) {
            WetInk.requireCurrentPrint(typed, "2-7F3A");
            return;
        }
        assertThatThrownBy(() -> WetInk.requireCurrentPrint(typed, "2-7F3A")).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo("printed");
                });
    }

    private static void check(String signed, String now) {
        WetInk.requireSignedAt(Desk.at(signed), Desk.at("2026-11-19T08:00"), Desk.at(now), Desk.CALENDAR);
    }

}
