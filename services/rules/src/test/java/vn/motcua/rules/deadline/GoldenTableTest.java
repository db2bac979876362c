package vn.motcua.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The golden table: due dates found by hand from the law and a wall calendar, never by
 * this program.
 * <p>
 * A row that fails is a question of law first. Column {@code rule} names the rule or
 * article (BLDS: Civil Code 2015; BLLD: Labour Code 2019; ND61: Decree 61/2018; ND309:
 * Decree 309/2026; 766: Decision 766/2022); {@code none} is a date that the law does not
 * give.
 */
class GoldenTableTest {

    private static final List<WorkingSession> MORNING = List
        .of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30)));

    private static final Map<String, DeadlineCalculator> CALCULATORS = Map.of("STANDARD", Desk.CALCULATOR,
            "HALF_SATURDAY", with(DayOfWeek.SATURDAY), "FRIDAY_MORNING", with(DayOfWeek.FRIDAY), "MORNINGS",
            with(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    static List<GoldenRow> rows() {
        return GoldenRow.of("/golden.csv");
    }

    static List<GoldenRow> refused() {
        return GoldenRow.of("/golden-refused.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_as_the_law_says(GoldenRow row) {
        DeadlineCalculator calculator = CALCULATORS.get(row.cell("week"));
        Deadline deadline = calculator.deadline(row.limit(), row.ledger());
        assertDates(row, deadline);
        assertDates(row, calculator.deadlineUnexplained(row.limit(), row.ledger()));
        assertThat(deadline.explanation().countedDays()).as("countedDays")
            .isEqualTo(Integer.parseInt(row.cell("countedDays")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_day_beyond_the_calendar_is_refused_and_its_year_named(GoldenRow row) {
        ClockLedger ledger = row.ledger();
        assertRefused(row, () -> Desk.CALCULATOR.deadline(row.limit(), ledger));
        assertRefused(row, () -> Desk.CALCULATOR.deadlineUnexplained(row.limit(), ledger));
    }

    @Test
    void the_table_covers_every_year_week_and_unit_and_cites_its_rules() {
        List<GoldenRow> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(250).extracting((row) -> row.cell("id")).doesNotHaveDuplicates();
        assertThat(rows).extracting((row) -> row.cell("week")).containsAll(CALCULATORS.keySet());
        assertThat(rows).extracting((row) -> row.limit().unit()).contains(LimitUnit.values());
        assertThat(rows).extracting((row) -> row.cell("receivedAt").substring(0, 4))
            .containsAll(IntStream.rangeClosed(2020, 2027).mapToObj(Integer::toString).toList());
        assertThat(rows).extracting((row) -> row.cell("rule"))
            .allMatch((rule) -> rule.matches(".*(R\\d|C1|D\\d|ND\\d|BLDS|BLLD|step).*"));
    }

    private static void assertRefused(GoldenRow row, ThrowingCallable counting) {
        assertThatThrownBy(counting).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
            assertThat(refusal.facts()).containsEntry("year", row.cell("year"));
        });
    }

    private static void assertDates(GoldenRow row, Deadline deadline) {
        assertThat(Desk.local(deadline.originalDueAt())).as("originalDueAt").isEqualTo(row.date("originalDueAt"));
        assertThat(Desk.local(deadline.dueAt())).as("dueAt").isEqualTo(row.date("dueAt"));
        assertThat(Desk.local(deadline.apologyBy())).as("apologyBy").isEqualTo(row.date("apologyBy"));
        assertThat(Desk.local(deadline.askAt())).as("askAt").isEqualTo(row.date("askAt"));
        assertThat(Desk.local(deadline.transferBy())).as("transferBy").isEqualTo(row.date("transferBy"));
        assertThat(Desk.local(deadline.indexDueAt())).as("indexDueAt").isEqualTo(row.date("indexDueAt"));
        assertThat(deadline.provisional()).as("provisional").isEqualTo(Boolean.parseBoolean(row.cell("provisional")));
    }

    /** The ordinary week, but those days have a morning only. */
    private static DeadlineCalculator with(DayOfWeek... mornings) {
        Map<DayOfWeek, List<WorkingSession>> week = new EnumMap<>(WorkingWeek.standard().sessions());
        for (DayOfWeek day : mornings) {
            week.put(day, MORNING);
        }
        return new DeadlineCalculator(PublishedDays.calendar(new WorkingWeek(week)));
    }

}
