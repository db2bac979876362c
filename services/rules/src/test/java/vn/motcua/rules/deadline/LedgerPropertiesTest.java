package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every ledger that can be written at all. */
class LedgerPropertiesTest {

    private static final int TRIES = 1000;

    private final WorkingCalendar calendar = Desk.CALENDAR;

    @Property(tries = TRIES)
    void every_ledger_can_be_counted_and_its_dates_keep_their_order(@ForAll("ledgers") ClockLedger ledger,
            @ForAll("limits") TimeLimit limit) {
        counted(limit, ledger).ifPresent((deadline) -> {
            assertThat(deadline.transferBy()).isNotNull();
            assertThat(deadline.originalDueAt() == null).isEqualTo(ledger.isPaused());
            if (deadline.originalDueAt() != null) {
                LedgerReading reading = LedgerReading.of(limit, ledger, Desk.CALENDAR);
                assertThat(deadline.originalDueAt()).isAfter(reading.base());
                assertThat(deadline.dueAt()).isAfterOrEqualTo(deadline.originalDueAt());
                assertThat(deadline.indexDueAt()).isAfter(reading.receivedAt());
                TimeLimit last = (reading.extension() != null) ? reading.extension() : reading.limit();
                boolean mayBeClosed = last.unit() == LimitUnit.HOUR;
                assertThat(mayBeClosed || this.calendar.isWorkingDay(Desk.date(deadline.originalDueAt()))).isTrue();
            }
        });
    }

    @Property(tries = TRIES)
    void a_letter_has_its_last_moment_on_the_working_day_before_the_due(@ForAll("ledgers") ClockLedger ledger,
            @ForAll("limits") TimeLimit limit) {
        counted(limit, ledger).filter((deadline) -> deadline.apologyBy() != null).ifPresent((deadline) -> {
            LocalDate dueDay = Desk.date(deadline.originalDueAt());
            LocalDate day = this.calendar.lastWorkingDayBefore(dueDay);
            assertThat(deadline.apologyBy()).isEqualTo(this.calendar.closesAt(day));
            LedgerReading reading = LedgerReading.of(limit, ledger, Desk.CALENDAR);
            assertThat(reading.limit().unit().isCountedInDays()).isTrue();
            assertThat(day).isAfterOrEqualTo(Desk.date(reading.receivedAt()));
            assertThat(reading.spans()).noneMatch((span) -> span.from().isBefore(deadline.originalDueAt())
                    && span.until().isAfter(deadline.apologyBy()));
            assertThat(deadline.askAt()).isAfterOrEqualTo(reading.base()).isBefore(deadline.apologyBy());
            if (deadline.escalateAt() != null) {
                assertThat(deadline.escalateAt()).isAfter(deadline.askAt()).isBefore(deadline.apologyBy());
            }
        });
    }

    @Property(tries = TRIES)
    void what_is_read_back_gives_the_same_dates(@ForAll("ledgers") ClockLedger ledger,
            @ForAll("limits") TimeLimit limit) {
        StringBuilder written = new StringBuilder();
        ledger.entries().forEach((entry) -> written.append(GoldenClock.text(entry)).append(';'));
        ClockLedger readBack = new ClockLedger(GoldenClock.entries(written.toString()));
        assertThat(readBack).isEqualTo(ledger);
        DeadlineCalculator elsewhere = new DeadlineCalculator(PublishedDays.calendar());
        counted(limit, ledger)
            .ifPresent((deadline) -> assertThat(elsewhere.deadline(limit, readBack)).isEqualTo(deadline));
    }

    @Property(tries = TRIES)
    void a_new_appointment_moves_nothing_but_the_appointment(@ForAll("ledgers") ClockLedger ledger,
            @ForAll("limits") TimeLimit limit, @ForAll @IntRange(min = 1, max = 60) int days) {
        Assume.that(!ledger.isPaused() && !ledger.isReappointed() && !ledger.isStopped());
        Instant at = latest(ledger);
        ClockLedger later = ledger.with(ClockEntry.reappoint(at, at.plus(Duration.ofDays(days)), Desk.OFFICER));
        Optional<Deadline> before = counted(limit, ledger);
        Optional<Deadline> after = counted(limit, later);
        Assume.that(before.isPresent() && after.isPresent());
        assertThat(after.get().originalDueAt()).isEqualTo(before.get().originalDueAt());
        assertThat(after.get().indexDueAt()).isEqualTo(before.get().indexDueAt());
        assertThat(after.get().apologyBy()).isEqualTo(before.get().apologyBy());
        assertThat(after.get().askAt()).isEqualTo(before.get().askAt());
        assertThat(after.get().dueAt()).isAfterOrEqualTo(before.get().dueAt());
    }

    @Property(tries = TRIES)
    void the_index_clock_subtracts_where_the_legal_clock_begins_anew(@ForAll("receptions") Instant received,
            @ForAll("limits") TimeLimit limit, @ForAll @IntRange(max = 1000) int askedAfter,
            @ForAll @IntRange(max = 1000) int cameAfter) {
        Instant asked = received.plus(Duration.ofHours(askedAfter));
        Instant came = asked.plus(Duration.ofHours(cameAfter));
        ClockLedger paused = started(received).with(ClockEntry.pause(asked, Desk.OFFICER));
        Deadline anew = Desk.deadline(limit, paused.with(ClockEntry.restart(came, Desk.OFFICER)));
        Deadline subtracted = Desk.deadline(limit, paused.with(ClockEntry.resume(came, Desk.OFFICER)));
        assertThat(anew.indexDueAt()).isEqualTo(subtracted.originalDueAt());
        assertThat(anew.originalDueAt()).isEqualTo(Desk.deadline(limit, started(came)).originalDueAt());
    }

    /** Two interrupted months of summer are sixty days, uninterrupted ones sixty-two. */
    @Property(tries = TRIES)
    void a_longer_pause_never_makes_a_due_earlier(@ForAll("receptions") Instant received,
            @ForAll("limitsButMonths") TimeLimit limit, @ForAll @IntRange(max = 1000) int askedAfter,
            @ForAll @IntRange(max = 1000) int cameAfter, @ForAll @IntRange(max = 200) int later) {
        Instant asked = received.plus(Duration.ofHours(askedAfter));
        Instant came = asked.plus(Duration.ofHours(cameAfter));
        ClockLedger paused = started(received).with(ClockEntry.pause(asked, Desk.OFFICER));
        Deadline shorter = Desk.deadline(limit, paused.with(ClockEntry.resume(came, Desk.OFFICER)));
        Deadline longer = Desk.deadline(limit,
                paused.with(ClockEntry.resume(came.plus(Duration.ofHours(later)), Desk.OFFICER)));
        assertThat(longer.originalDueAt()).isAfterOrEqualTo(shorter.originalDueAt());
    }

    @Property(tries = TRIES)
    void what_was_set_right_is_as_if_it_had_been_right_at_once(@ForAll("receptions") Instant received,
            @ForAll("limits") TimeLimit wrong, @ForAll("limits") TimeLimit right,
            @ForAll @IntRange(max = 300) int noticedAfter, @ForAll @IntRange(max = 300) int truly) {
        Instant noticed = received.plus(Duration.ofHours(noticedAfter));
        Instant start = noticed.minus(Duration.ofHours(truly));
        Deadline asRight = Desk.deadline(right, started(start));
        ClockLedger corrected = started(received).with(ClockEntry.correct(noticed, start, right, Desk.OFFICER));
        assertSameDates(Desk.deadline(wrong, corrected), asRight);
        ClockLedger verified = started(start).with(ClockEntry.verify(noticed, right, Desk.OFFICER));
        assertSameDates(Desk.deadline(wrong, verified), asRight);
    }

    @Provide
    Arbitrary<TimeLimit> limitsButMonths() {
        return limits().filter((limit) -> limit.unit() != LimitUnit.MONTH);
    }

    @Provide
    Arbitrary<ClockLedger> ledgers() {
        return AnyLedger.ledgers();
    }

    @Provide
    Arbitrary<Instant> receptions() {
        return AnyLedger.receptions();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return AnyLedger.limits();
    }

    private static ClockLedger started(Instant received) {
        return ClockLedger.empty().with(ClockEntry.start(received, Desk.OFFICER));
    }

    private static Instant latest(ClockLedger ledger) {
        List<Instant> moments = ledger.entries().stream().map(ClockEntry::at).sorted().toList();
        return moments.get(moments.size() - 1);
    }

    /** Empty when a year is needed that has no calendar: nothing else may go wrong. */
    private static Optional<Deadline> counted(TimeLimit limit, ClockLedger ledger) {
        try {
            return Optional.of(Desk.deadline(limit, ledger));
        }
        catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
            return Optional.empty();
        }
    }

    private static void assertSameDates(Deadline one, Deadline other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("explanation").isEqualTo(other);
    }

}
