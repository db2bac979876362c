package vn.motcua.rules.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The cut is announced for Tuesday 17 November 2026; at most 50 codes at once. */
class ReservedCodeRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private static final String CODE = "H19.101-261117-0003";

    @ParameterizedTest(name = "{0} codes for {1}, because {2}: {3}")
    @CsvSource({ "1, 2026-11-17, mất điện, ''", "50, 2026-12-18, mất điện, ''",
            "0, 2026-11-17, mất điện, count RESERVED_COUNT_UNFIT",
            "51, 2026-11-17, mất điện, count RESERVED_COUNT_UNFIT",
            ", 2026-11-17, mất điện, count RESERVED_COUNT_UNFIT", "1, 2026-11-16, mất điện, day RESERVED_DAY_UNFIT",
            "1, 2026-12-19, mất điện, day RESERVED_DAY_UNFIT", "1, , mất điện, day FIELD_MISSING",
            "1, 2026-11-17, ' ', reason REASON_MISSING",
            "-1, , , day FIELD_MISSING count RESERVED_COUNT_UNFIT reason REASON_MISSING" })
    void codes_are_reserved_for_a_day_to_come(Integer count, LocalDate day, String reason, String expected) {
        assertThat(ReservedCodeRules.wrong(count, 50, day, TUESDAY, reason)
            .stream()
            .map((one) -> one.field() + " " + one.reason())
            .toList())
            .isEqualTo(expected.isEmpty() ? java.util.List.of()
                    : java.util.List.of(expected.split("(?<=[A-Z]) (?=[a-z])")));
    }

    @ParameterizedTest(name = "of {0} for {1}, used {2}, void {3}: {4}")
    @CsvSource({ "H19.101, 2026-11-17, false, false,", "H19.102, 2026-11-17, false, false, RESERVED_CODE_ELSEWHERE",
            "H19.102, 2026-11-17, true, false, RESERVED_CODE_ELSEWHERE",
            "H19.101, 2026-11-17, true, false, RESERVED_CODE_USED",
            "H19.101, 2026-11-17, false, true, RESERVED_CODE_VOID",
            "H19.101, 2026-11-18, false, false, RESERVED_CODE_OTHER_DAY",
            "H19.101, 2026-11-16, false, false, RESERVED_CODE_OTHER_DAY" })
    void a_code_is_used_once_in_its_agency_on_its_day(String agency, LocalDate day, boolean used, boolean voided,
            RefusalReason expected) {
        ReservedCode code = new ReservedCode(CODE, agency, day, used, voided);
        if (expected == null) {
            assertThatCode(() -> ReservedCodeRules.requireUsable(code, CODE, "H19.101", TUESDAY))
                .doesNotThrowAnyException();
        }
        else {
            assertThatThrownBy(() -> ReservedCodeRules.requireUsable(code, CODE, "H19.101", TUESDAY))
                .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(expected);
                    assertThat(refusal.field()).isEqualTo("reservedCode");
                });
        }
    }

    @Test
    void nobody_uses_a_code_that_was_not_reserved() {
        assertThatThrownBy(() -> ReservedCodeRules.requireUsable(null, CODE, "H19.101", TUESDAY))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.RESERVED_CODE_UNKNOWN));
    }

    @ParameterizedTest(name = "used {0}, void {1}, because {2}: {3}")
    @CsvSource({ "false, false, thừa,", "false, false, ' ', REASON_MISSING", "true, false, thừa, RESERVED_CODE_USED",
            "false, true, thừa, RESERVED_CODE_VOID" })
    void a_code_is_given_up_once_with_a_reason(boolean used, boolean voided, String reason, RefusalReason expected) {
        ReservedCode code = new ReservedCode(CODE, "H19.101", TUESDAY, used, voided);
        if (expected == null) {
            assertThatCode(() -> ReservedCodeRules.requireVoidable(code, CODE, "H19.101", reason))
                .doesNotThrowAnyException();
        }
        else {
            assertThatThrownBy(() -> ReservedCodeRules.requireVoidable(code, CODE, "H19.101", reason))
                .isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.reason()).isEqualTo(expected));
        }
    }

}
