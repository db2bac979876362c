package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Decision 766/2022, index 2.1, rules 2 to 7 (domain §4.3). */
class IndexClockTest {

    private static final Instant RECEIVED = Desk.at("2026-11-02T08:00");

    private static final Instant APPOINTMENT = Desk.at("2026-11-16T17:00");

    private static final Instant PERIOD_END = Desk.at("2026-11-30T23:59");

    @Test
    void the_end_of_processing_goes_before_the_hand_over() {
        Instant finished = Desk.at("2026-11-16T16:00");
        Instant returned = Desk.at("2026-11-20T16:00");
        assertThat(onTime(APPOINTMENT, finished, returned, null)).isTrue();
        assertThat(onTime(APPOINTMENT, null, returned, null)).isFalse();
        assertThat(onTime(APPOINTMENT, null, Desk.at("2026-11-16T17:00"), Desk.at("2026-11-20T16:00"))).isTrue();
    }

    @Test
    void stopped_refused_and_withdrawn_ones_end_there() {
        assertThat(onTime(APPOINTMENT, null, null, Desk.at("2026-11-13T09:00"))).isTrue();
        assertThat(onTime(APPOINTMENT, null, null, Desk.at("2026-11-17T09:00"))).isFalse();
    }

    @Test
    void what_is_not_finished_ends_with_the_period() {
        assertThat(IndexClock.onTime(dossier(APPOINTMENT, null, null, null), Desk.at("2026-11-15T23:59"))).isTrue();
        assertThat(IndexClock.onTime(dossier(APPOINTMENT, null, null, null), PERIOD_END)).isFalse();
    }

    @Test
    void a_wait_that_lasts_ends_it_on_the_day_of_the_request() {
        IndexClock.Dossier waiting = waiting(wait("2026-11-10T09:00", PERIOD_END));
        assertThat(IndexClock.end(waiting, PERIOD_END)).isEqualTo(Desk.at("2026-11-10T09:00"));
        assertThat(IndexClock.onTime(waiting, PERIOD_END)).isTrue();
        assertThat(IndexClock.onTime(waiting(wait("2026-11-17T09:00", PERIOD_END)), PERIOD_END)).isFalse();
    }

    @Test
    void the_time_of_a_supplement_is_subtracted() {
        IndexClock.Dossier finished = new IndexClock.Dossier(RECEIVED, APPOINTMENT, Desk.at("2026-11-19T16:00"), null,
                null, List.of(wait("2026-11-05T09:00", Desk.at("2026-11-09T09:00"))), null);
        assertThat(IndexClock.end(finished, PERIOD_END)).isEqualTo(Desk.at("2026-11-15T16:00"));
        assertThat(IndexClock.onTime(finished, PERIOD_END)).isTrue();
    }

    @Test
    void a_second_request_makes_it_overdue() {
        IndexClock.Dossier twice = waiting(wait("2026-11-05T09:00", Desk.at("2026-11-06T09:00")),
                wait("2026-11-09T09:00", PERIOD_END));
        assertThat(IndexClock.onTime(twice, PERIOD_END)).isFalse();
    }

    @Test
    void without_an_appointment_the_longest_lawful_time_decides() {
        assertThat(IndexClock.onTime(unappointed(Duration.ofDays(10)), PERIOD_END)).isTrue();
        assertThat(IndexClock.onTime(unappointed(Duration.ofDays(9)), PERIOD_END)).isFalse();
        assertThat(IndexClock.onTime(unappointed(null), PERIOD_END)).isFalse();
    }

    @Test
    void what_it_is_compared_with_knows_no_wait_for_papers() {
        ClockLedger asked = Desk.received("2026-11-16T09:00").with(ClockEntry.pause(Desk.at("2026-11-17T09:00"), "t"));
        ClockLedger anew = asked.with(ClockEntry.restart(Desk.at("2026-11-20T09:00"), "t"));
        ClockLedger longer = anew.with(ClockEntry.extend(Desk.at("2026-11-20T10:00"), TimeLimit.workingDays(1), "t"))
            .with(ClockEntry.stop(Desk.at("2026-11-20T16:00"), "t"));
        assertThat(Desk.local(appointment(asked))).isEqualTo("2026-11-19T17:00");
        assertThat(Desk.local(appointment(anew))).isEqualTo("2026-11-19T17:00");
        assertThat(Desk.local(appointment(longer))).isEqualTo("2026-11-20T17:00");
        assertThat(appointment(ClockLedger.empty())).isNull();
    }

    private static @Nullable Instant appointment(ClockLedger ledger) {
        return IndexClock.appointment(new DeadlineCalculator(Desk.CALENDAR), TimeLimit.workingDays(3), ledger);
    }

    private static boolean onTime(Instant appointment, @Nullable Instant finished, @Nullable Instant returned,
            @Nullable Instant ended) {
        return IndexClock.onTime(dossier(appointment, finished, returned, ended), PERIOD_END);
    }

    private static IndexClock.Dossier dossier(Instant appointment, @Nullable Instant finished,
            @Nullable Instant returned, @Nullable Instant ended) {
        return new IndexClock.Dossier(RECEIVED, appointment, finished, returned, ended, List.of(), null);
    }

    private static IndexClock.Dossier waiting(ClockLedger.Wait... waits) {
        return new IndexClock.Dossier(RECEIVED, APPOINTMENT, null, null, null, List.of(waits), null);
    }

    private static IndexClock.Dossier unappointed(@Nullable Duration longest) {
        return new IndexClock.Dossier(RECEIVED, null, RECEIVED.plus(Duration.ofDays(10)), null, null, List.of(),
                longest);
    }

    private static ClockLedger.Wait wait(String from, Instant until) {
        return new ClockLedger.Wait(Desk.at(from), until);
    }

}
