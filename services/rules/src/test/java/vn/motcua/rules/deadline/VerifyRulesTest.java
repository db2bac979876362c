package vn.motcua.rules.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VerifyRulesTest {

    private static final Instant DUE = Instant.parse("2026-11-19T10:00:00Z");

    private static final TimeLimit PRESENT = TimeLimit.workingDays(3);

    @ParameterizedTest(name = "wanted {0} {1}, the procedure allows {2} {3}: {4}")
    @CsvSource(nullValues = "-",
            value = { "6, WORKING_DAY, 6, WORKING_DAY, 6", "5, WORKING_DAY, 6, WORKING_DAY, 5", "-, -, 23, DAY, 23",
                    "7, WORKING_DAY, 6, WORKING_DAY, FIELD_INVALID", "3, WORKING_DAY, 6, WORKING_DAY, FIELD_INVALID",
                    "500, DAY, 23, DAY, FIELD_INVALID", "6, DAY, 6, WORKING_DAY, FIELD_INVALID",
                    "6, WORKING_DAY, -, -, DECISION_UNKNOWN" })
    void lengthens_only_as_the_procedure_allows(@Nullable Integer wanted, @Nullable LimitUnit wantedUnit,
            @Nullable Integer longest, @Nullable LimitUnit longestUnit, String expected) {
        TimeLimit asked = (wanted == null) ? null : new TimeLimit(wanted, wantedUnit);
        TimeLimit allowed = (longest == null) ? null : new TimeLimit(longest, longestUnit);
        if (expected.matches("\\d+")) {
            assertThat(VerifyRules.requireLawful(asked, PRESENT, allowed).value())
                .isEqualTo(Integer.parseInt(expected));
            return;
        }
        assertThatThrownBy(() -> VerifyRules.requireLawful(asked, PRESENT, allowed)).isInstanceOfSatisfying(
                Refusal.class, (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.valueOf(expected)));
    }

    @Test
    void lateness_is_never_taken_back_by_a_new_count() {
        assertThatCode(() -> VerifyRules.requireNotLate(DUE, DUE)).doesNotThrowAnyException();
        assertThatCode(() -> VerifyRules.requireNotLate(DUE, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> VerifyRules.requireNotLate(DUE.plusMillis(1), DUE)).isInstanceOfSatisfying(
                Refusal.class, (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.DUE_PASSED));
    }

}
