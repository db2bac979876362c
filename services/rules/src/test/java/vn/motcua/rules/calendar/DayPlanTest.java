package vn.motcua.rules.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class DayPlanTest {

    private static final List<PlannedDay> STANDING = days("2026-08-31 SWAPPED_OFF",
            "2026-08-22 MAKE_UP_WORKING 2026-08-31", "2026-11-24 PUBLIC_HOLIDAY");

    @ParameterizedTest(name = "{0}: {1}    ({2})")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2026-12-01 PUBLIC_HOLIDAY                                        |                          | a holiday
                    2026-12-05 PUBLIC_HOLIDAY                                        |                          | a holiday on a Saturday stays a holiday
                    2026-12-01 PUBLIC_HOLIDAY, 2026-12-01 PUBLIC_HOLIDAY             | day-twice 2              | the same day twice
                    2026-12-01 PUBLIC_HOLIDAY, 2026-12-01 COMPENSATORY_OFF           | day-contradictory 2      | two kinds of one day
                    2028-01-03 PUBLIC_HOLIDAY                                        | day-outside-years 1      | not the year of the list
                    2026-12-06 COMPENSATORY_OFF                                      | day-already-off 1        | compensation is the next working day (A111.3)
                    2026-12-06 LOCAL_OFF                                             | day-already-off 1        | a Sunday is free already
                    2026-12-31 SWAPPED_OFF                                           | swap-without-make-up 1   | nobody works for it
                    2026-12-31 SWAPPED_OFF, 2026-12-26 MAKE_UP_WORKING 2026-12-31    |                          | both sides of the exchange
                    2026-12-26 MAKE_UP_WORKING 2026-12-30                            | make-up-for-no-day-off 1 | that day is worked
                    2026-12-26 MAKE_UP_WORKING                                       | make-up-for-no-day-off 1 | pays for what?
                    2026-12-25 MAKE_UP_WORKING 2026-11-24                            | make-up-already-working 1| a Friday is worked anyway
                    2026-08-22 WORKING                                               | swap-without-make-up 1   | 31/08 would be off for nothing
                    2026-08-31 WORKING                                               | make-up-for-no-day-off 1 | 22/08 would be worked for nothing
                    2026-08-31 WORKING, 2026-08-22 WORKING                           |                          | the whole exchange is called off
                    2026-11-25 WORKING                                               | day-not-special 1        | nothing to take away
                    2026-11-24 WORKING                                               |                          | a holiday taken away
                    """)
    void a_list_is_taken_or_refused_by_line(String lines, String refused, String because) {
        DayPlan plan = new DayPlan(days(lines.split(", ")), STANDING, List.of(), WorkingWeek.standard());
        assertThat(plan.refusals(Set.of(2026, 2027))).extracting(DayPlanTest::told)
            .isEqualTo((refused == null) ? List.of() : List.of(refused));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01 LOCAL_OFF                           |
            2026-11-24 LOCAL_OFF                           | day-already-off 1
            2026-08-22 LOCAL_OFF                           |
            2026-08-22 MAKE_UP_WORKING 2026-12-31          | make-up-already-working 1,make-up-for-no-day-off 1
            2026-08-31 MAKE_UP_WORKING 2026-11-24          | day-contradictory 1
            """)
    void an_agency_cannot_undo_what_the_state_says(String lines, String refused) {
        DayPlan plan = new DayPlan(days(lines.split(", ")), List.of(), STANDING, WorkingWeek.standard());
        assertThat(plan.refusals(Set.of(2026))).extracting(DayPlanTest::told)
            .isEqualTo((refused == null) ? List.of() : List.of(refused.split(",")));
    }

    @Test
    void every_error_is_told_at_once_with_its_line() {
        DayPlan plan = new DayPlan(days("2026-12-06 LOCAL_OFF", "2026-12-31 SWAPPED_OFF", "2026-12-01 PUBLIC_HOLIDAY",
                "2030-01-01 WORKING"), List.of(), List.of(), WorkingWeek.standard());
        List<Refusal> found = plan.refusals(Set.of(2026));
        assertThat(found).extracting(DayPlanTest::told)
            .containsExactly("day-already-off 1", "swap-without-make-up 2", "day-outside-years 4");
        assertThat(found).extracting(Refusal::field).containsExactly("days[0]", "days[1]", "days[3]");
        assertThat(found.get(0).facts()).containsEntry("date", "2026-12-06");
    }

    @Test
    void a_day_needs_a_name_unless_it_becomes_an_ordinary_one() {
        PlannedDay nameless = new PlannedDay(1, LocalDate.of(2026, 12, 1), DayKind.PUBLIC_HOLIDAY, " ", null);
        assertThat(new DayPlan(List.of(nameless), List.of(), List.of(), WorkingWeek.standard()).refusals(Set.of(2026)))
            .extracting(DayPlanTest::told)
            .containsExactly("name-missing 1");
    }

    private static String told(Refusal refusal) {
        return refusal.reason().code() + " " + refusal.facts().get("line");
    }

    private static List<PlannedDay> days(String... lines) {
        return IntStream.range(0, lines.length).mapToObj((i) -> day(i + 1, lines[i].strip())).toList();
    }

    private static PlannedDay day(int line, String text) {
        List<String> parts = Arrays.asList(text.split(" +"));
        return new PlannedDay(line, LocalDate.parse(parts.get(0)), DayKind.valueOf(parts.get(1)), "Ngày thử",
                (parts.size() > 2) ? LocalDate.parse(parts.get(2)) : null);
    }

}
