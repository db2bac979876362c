package vn.motcua.rules.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SurveyRulesTest {

    @ParameterizedTest
    @CsvSource({ "1, VERY_DISSATISFIED, true", "2, DISSATISFIED, true", "3, NEUTRAL, true", "4, SATISFIED, false",
            "5, VERY_SATISFIED, false" })
    void the_middle_is_not_satisfied(int number, Satisfaction level, boolean low) {
        assertThat(Satisfaction.of(number)).isEqualTo(level);
        assertThat(level.number()).isEqualTo(number);
        assertThat(level.isLow()).isEqualTo(low);
        assertThat(SurveyRules.isLow(Map.of("A", Satisfaction.VERY_SATISFIED, "B", level))).isEqualTo(low);
    }

    @ParameterizedTest(name = "A: {0}, B: {1}, more: {2}: wrong {3}")
    @CsvSource({ "5, 1, , ", "5, , , levels.B", ", , , levels.A levels.B", "0, 6, , levels.A levels.B",
            "5, 1, C, levels" })
    void each_question_that_was_asked_has_a_level(@Nullable Integer one, @Nullable Integer two, @Nullable String more,
            @Nullable String wrong) {
        Map<String, @Nullable Integer> said = new LinkedHashMap<>();
        said.put("A", one);
        said.put("B", two);
        if (more != null) {
            said.put(more, 5);
        }
        assertThat(wrong(() -> SurveyRules.levels(List.of("A", "B"), said))).isEqualTo((wrong == null) ? "" : wrong);
    }

    @Test
    void an_invitation_is_answered_once_and_in_time() {
        LocalDate last = LocalDate.of(2026, 11, 30);

        assertThatCode(() -> SurveyRules.requireOpen(false, last, last)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SurveyRules.requireOpen(true, last, last))
            .matches((refused) -> refused.reason() == RefusalReason.SURVEY_ANSWERED);
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> SurveyRules.requireOpen(false, last, last.plusDays(1)))
            .matches((refused) -> refused.reason() == RefusalReason.SURVEY_OVER);
    }

    @Test
    void a_remark_is_free_but_no_book() {
        assertThat(SurveyRules.remark("  ")).isNull();
        assertThat(SurveyRules.remark(" tốt ")).isEqualTo("tốt");
        assertThat(wrong(() -> SurveyRules.remark("x".repeat(2001)))).isEqualTo("remark");
    }

    private static String wrong(Runnable act) {
        try {
            act.run();
            return "";
        }
        catch (Refusal refused) {
            return refused.field();
        }
        catch (Refusals refused) {
            return String.join(" ", refused.all().stream().map(Refusal::field).toList());
        }
    }

    @Test
    void who_works_here_does_not_answer() {
        assertThatCode(() -> SurveyRules.requireCitizen(false)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SurveyRules.requireCitizen(true))
            .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.SURVEY_BY_STAFF));
    }

}
