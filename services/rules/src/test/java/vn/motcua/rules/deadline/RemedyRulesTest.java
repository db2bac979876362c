package vn.motcua.rules.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.remedy.RemedyRules;

import static org.assertj.core.api.Assertions.assertThat;

class RemedyRulesTest {

    @Test
    void a_cause_is_found_within_five_working_days() {
        assertThat(Desk.local(RemedyRules.planBy(Desk.CALENDAR, Desk.at("2026-11-02T09:00"))))
            .isEqualTo("2026-11-09T17:00");
    }

    @ParameterizedTest(name = "{0} ends at {1}: {2}")
    @CsvSource({ "2026-11-13, 2026-11-13T17:00, a working day", "2026-11-14, 2026-11-16T17:00, a Saturday",
            "2026-11-15, 2026-11-16T17:00, a Sunday", "2026-09-02, 2026-09-03T17:00, the National Day" })
    void a_remedy_is_never_late_before_its_day_is_over(LocalDate deadline, String end, String because) {
        assertThat(Desk.local(RemedyRules.doneBy(Desk.CALENDAR, deadline))).as(because).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: wrong {3}")
    @CsvSource({ "Thiếu người, Thêm quầy, 2026-11-17, ", ", Thêm quầy, 2026-11-17, rootCause",
            "Thiếu người, ' ', 2026-11-17, measure", "Thiếu người, Thêm quầy, , deadline",
            "Thiếu người, Thêm quầy, 2026-11-16, deadline", ", , , rootCause measure deadline" })
    void a_plan_has_cause_measure_and_day(@Nullable String cause, @Nullable String measure, @Nullable LocalDate day,
            @Nullable String wrong) {
        assertThat(wrong(() -> RemedyRules.requirePlan(cause, measure, day, LocalDate.of(2026, 11, 16))))
            .isEqualTo((wrong == null) ? "" : wrong);
    }

    @Test
    void nothing_is_closed_without_a_word() {
        assertThat(wrong(() -> RemedyRules.requireResult(" "))).isEqualTo("outcome");
        assertThat(wrong(() -> RemedyRules.requireResult("x".repeat(5001)))).isEqualTo("outcome");
        assertThat(wrong(() -> RemedyRules.requireResult("Đã thêm quầy."))).isEmpty();
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

}
