package vn.motcua.rules.steps;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InternalProcessTest {

    @ParameterizedTest(name = "{2} and {4} {3} of {0} {1}")
    @CsvSource({ "3, WORKING_DAY, 2.5, WORKING_DAY, 0.5, fits to the day",
            "1, SAME_DAY, 6, WORKING_HOUR, 2, a day of eight hours", "2, WORKING_DAY, 12, WORKING_HOUR, 4, in hours",
            "15, DAY, 14.5, DAY, 0.5, calendar days", "2, MONTH, 59, DAY, 1, thirty days a month",
            "8, WORKING_HOUR, 0.5, WORKING_DAY, 0.5, halves of a day" })
    void may_use_the_whole_limit(int value, LimitUnit unit, String one, StepUnit stepUnit, String other, String why) {
        assertThat(process(new TimeLimit(value, unit), stepUnit, one, other).steps()).as(why).hasSize(2);
    }

    @ParameterizedTest(name = "{2} and {4} {3} of {0} {1}: {5}")
    @CsvSource({ "3, WORKING_DAY, 2.5, WORKING_DAY, 0.75, '3,25 ngày làm việc'",
            "1, SAME_DAY, 6, WORKING_HOUR, 2.5, '8,5 giờ làm việc'", "15, DAY, 15, DAY, 0.5, '15,5 ngày'",
            "2, WORKING_DAY, 12, WORKING_HOUR, 5, '2,13 ngày làm việc'",
            "1, HOUR, 0.5, WORKING_HOUR, 1, '1,5 giờ làm việc'" })
    void may_not_take_longer_than_the_law(int value, LimitUnit unit, String one, StepUnit stepUnit, String other,
            String sum) {
        TimeLimit limit = new TimeLimit(value, unit);
        assertThatThrownBy(() -> process(limit, stepUnit, one, other)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(RefusalReason.STEPS_EXCEED_LIMIT);
                    assertThat(refusal.field()).isEqualTo("steps");
                    assertThat(refusal.facts()).containsEntry("steps", sum)
                        .containsEntry("limit", limit.toVietnamese());
                });
    }

    @Test
    void calendar_days_are_not_divided_in_working_days() {
        assertInvalid(() -> process(TimeLimit.days(15), StepUnit.WORKING_DAY, "1", "1"), "steps");
        assertInvalid(() -> process(TimeLimit.workingDays(15), StepUnit.DAY, "1", "1"), "steps");
    }

    @Test
    void steps_need_a_time_a_key_and_each_its_own() {
        assertInvalid(() -> StepTime.workingDays("0"), "time");
        assertInvalid(() -> StepTime.workingDays("-1"), "time");
        assertInvalid(() -> StepTime.workingHours("0.001"), "time");
        TimeLimit limit = TimeLimit.workingDays(3);
        assertThatThrownBy(() -> new InternalProcess(limit, List.of())).isInstanceOf(Refusal.class);
        ProcessStep step = step("A", StepTime.workingDays("1"));
        assertInvalid(() -> new InternalProcess(limit, List.of(step, step)), "steps");
        assertThatThrownBy(() -> step(" ", StepTime.workingDays("1"))).isInstanceOf(Refusal.class);
    }

    @Test
    void speaks_of_halves_as_a_desk_does() {
        assertThat(StepTime.workingDays("0.50").toVietnamese()).isEqualTo("0,5 ngày làm việc");
        assertThat(StepTime.workingHours("4").toVietnamese()).isEqualTo("4 giờ làm việc");
    }

    static ProcessStep step(String key, StepTime time) {
        return new ProcessStep(key, "Bước " + key, "U1", "CASE_OFFICER", time);
    }

    private static InternalProcess process(TimeLimit limit, StepUnit unit, String one, String other) {
        return new InternalProcess(limit, List.of(step("A", new StepTime(new java.math.BigDecimal(one), unit)),
                step("B", new StepTime(new java.math.BigDecimal(other), unit))));
    }

    private static void assertInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_INVALID);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
