package vn.motcua.rules.consultation;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsultationRulesTest {

    @Test
    void a_question_has_content_a_time_and_another_office() {
        assertThat(ConsultationRules.requireText(" Có quy hoạch không? ", "content")).isEqualTo("Có quy hoạch không?");
        assertThat(ConsultationRules.requireDays(3).value()).isEqualTo(3);
        ConsultationRules.requireOther("A", "B");
        assertRefused(() -> ConsultationRules.requireText(" ", "content"), RefusalReason.FIELD_MISSING, "content");
        assertRefused(() -> ConsultationRules.requireText("x".repeat(4001), "content"), RefusalReason.FIELD_INVALID,
                "content");
        assertRefused(() -> ConsultationRules.requireDays(null), RefusalReason.FIELD_MISSING, "days");
        assertRefused(() -> ConsultationRules.requireOther("A", "A"), RefusalReason.FIELD_INVALID, "unit");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 61 })
    void a_time_that_cannot_be_right_is_refused(int days) {
        assertRefused(() -> ConsultationRules.requireDays(days), RefusalReason.FIELD_INVALID, "days");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({ "ASKED, , true", "ASKED, ' ', true", "ASKED, Đã trao đổi qua điện thoại, false", "ANSWERED, , false",
            "OVERDUE, , false", "CONSENT_DEEMED, , false", "NOT_NEEDED, , false" })
    void goes_on_when_all_have_answered_or_their_time_is_over_or_with_a_reason(OpinionState other, String reason,
            boolean refused) {
        List<OpinionState> states = List.of(OpinionState.ANSWERED, other);
        if (refused) {
            assertRefused(() -> ConsultationRules.requireSettled(states, reason), RefusalReason.OPINIONS_AWAITED,
                    "comment");
        }
        else {
            ConsultationRules.requireSettled(states, reason);
        }
    }

    @ParameterizedTest(name = "asked for {0} working days, the law gives {1} {2}: {3}")
    @CsvSource({ "1, 2, WORKING_DAY, false", "2, 2, WORKING_DAY, true", "3, 2, WORKING_DAY, true", "10, 12, DAY, true",
            "8, 12, DAY, false", "1, 12, DAY, false", "5, , , false" })
    void the_time_of_the_law_is_not_shortened_by_the_question(int days, Integer value, LimitUnit unit, boolean enough) {
        WorkingCalendar calendar = PublishedDays.calendar();
        Instant asked = Instant.parse("2026-11-16T02:00:00Z");
        TimeLimit length = (value == null) ? null : new TimeLimit(value, unit);
        assertThat(ConsultationRules.isSilenceLongEnough(calendar, asked,
                ConsultationRules.dueAt(calendar, TimeLimit.workingDays(days), asked), length))
            .isEqualTo(enough);
    }

    @Test
    void silence_is_consent_only_where_the_law_says_so() {
        assertThat(ConsultationRules.afterSilence(true)).isEqualTo(OpinionState.CONSENT_DEEMED);
        assertThat(ConsultationRules.afterSilence(false)).isEqualTo(OpinionState.OVERDUE);
        assertThat(OpinionState.OVERDUE.isOpen()).isTrue();
        assertThat(OpinionState.CONSENT_DEEMED.isOpen()).isFalse();
    }

    private static void assertRefused(Runnable act, RefusalReason reason, String field) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
