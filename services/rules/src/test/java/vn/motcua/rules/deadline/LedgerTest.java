package vn.motcua.rules.deadline;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerTest {

    private final ClockLedger running = Desk.received("2026-11-02T09:00");

    private final TimeLimit tenDays = TimeLimit.workingDays(10);

    @Test
    void knows_how_it_stands() {
        assertThat(ClockLedger.empty().isStarted()).isFalse();
        assertThat(this.running.startedAt()).isEqualTo(Desk.at("2026-11-02T09:00"));
        assertThat(this.running.isPaused()).isFalse();
        ClockLedger paused = this.running.with(ClockEntry.pause(Desk.at("2026-11-04T10:00"), Desk.OFFICER));
        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.pausedAt()).isEqualTo(Desk.at("2026-11-04T10:00"));
        assertThat(paused.pauses()).isEqualTo(1);
        ClockLedger stopped = paused.with(ClockEntry.stop(Desk.at("2026-11-05T10:00"), Desk.OFFICER));
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.isPaused()).isFalse();
        assertThatThrownBy(ClockLedger.empty()::startedAt).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_is_due_while_the_clock_stands_still() {
        ClockLedger paused = this.running.with(ClockEntry.pause(Desk.at("2026-11-04T10:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, paused);
        assertThat(deadline.originalDueAt()).isNull();
        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.askAt()).isNull();
        assertThat(deadline.apologyBy()).isNull();
        assertThat(deadline.indexDueAt()).isNull();
        assertThat(Desk.local(deadline.transferBy())).isEqualTo("2026-11-02T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(2);
    }

    @Test
    void restart_counts_the_whole_limit_anew_and_the_index_clock_only_subtracts() {
        Deadline deadline = afterSupplement(SupplementPolicy.RESTART, null);
        // legal: 10 working days after 11/11; index: 16/11 and the five days from 05 to
        // 11/11
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-26T17:00");
        assertThat(Desk.local(deadline.indexDueAt())).isEqualTo("2026-11-23T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(10);
    }

    @Test
    void exclude_adds_the_days_of_the_pause() {
        Deadline deadline = afterSupplement(SupplementPolicy.EXCLUDE, null);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-23T17:00");
        assertThat(deadline.indexDueAt()).isEqualTo(deadline.originalDueAt());
        assertThat(deadline.explanation().countedDays()).isEqualTo(10);
    }

    @Test
    void new_limit_counts_another_limit_from_the_supplement_on() {
        Deadline deadline = afterSupplement(SupplementPolicy.NEW_LIMIT, TimeLimit.workingDays(5));
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-18T17:00");
        assertThat(Desk.local(deadline.indexDueAt())).isEqualTo("2026-11-23T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(5);
    }

    @Test
    void run_writes_nothing() {
        assertThat(SupplementPolicy.RUN.onRequest()).isNull();
        assertThat(SupplementPolicy.RUN.onReceipt()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}: paused {2} to {3}, due {4} ({5})")
    @CsvSource({
            "10, WORKING_DAY, 2026-11-04T10:00, 2026-11-04T16:00, 2026-11-16T17:00, within one day nothing is added",
            "10, WORKING_DAY, 2026-11-06T10:00, 2026-11-09T10:00, 2026-11-17T17:00, a weekend is not added twice",
            "10, WORKING_DAY, 2026-11-02T10:00, 2026-11-05T10:00, 2026-11-19T17:00, on the day of reception",
            "10, WORKING_DAY, 2026-11-16T10:00, 2026-11-18T10:00, 2026-11-18T17:00, on the due day: the rest of it is given back",
            "10, WORKING_DAY, 2026-11-16T10:00, 2026-11-18T16:50, 2026-11-19T17:00, and not ten minutes of it",
            "10, WORKING_DAY, 2026-11-16T10:00, 2026-11-21T10:00, 2026-11-23T17:00, papers come on a Saturday",
            "10, WORKING_DAY, 2026-11-16T17:01, 2026-11-20T10:00, 2026-11-16T17:00, after the end nothing is added",
            "10, DAY, 2026-11-04T10:00, 2026-11-09T10:00, 2026-11-17T17:00, calendar days are added",
            "1, MONTH, 2026-11-04T10:00, 2026-11-09T10:00, 2026-12-07T17:00, to a month too",
            "6, WORKING_HOUR, 2026-11-02T10:00, 2026-11-03T10:00, 2026-11-03T17:00, working hours stand still",
            "48, HOUR, 2026-11-02T10:00, 2026-11-03T10:00, 2026-11-05T09:00, hours stand still",
            "1, SAME_DAY, 2026-11-02T10:00, 2026-11-04T14:00, 2026-11-04T17:00, same day asks anew",
            "1, SAME_DAY, 2026-11-02T10:00, 2026-11-04T15:30, 2026-11-05T17:00, and so does its 15:00 rule" })
    void a_pause_moves_the_end(int value, LimitUnit unit, String from, String until, String due, String because) {
        ClockLedger ledger = this.running.with(ClockEntry.pause(Desk.at(from), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at(until), Desk.OFFICER));
        Deadline deadline = Desk.deadline(new TimeLimit(value, unit), ledger);
        assertThat(Desk.local(deadline.originalDueAt())).as(because).isEqualTo(due);
    }

    @Test
    void two_pauses_and_an_outage_each_count_once() {
        ClockLedger ledger = this.running.with(ClockEntry.pause(Desk.at("2026-11-03T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-05T10:00"), Desk.OFFICER))
            .with(ClockEntry.pause(Desk.at("2026-11-09T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-10T10:00"), Desk.OFFICER))
            // written afterwards; half of it lies within the first pause
            .with(ClockEntry.exclude(Desk.at("2026-11-04T08:00"), Desk.at("2026-11-06T08:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, ledger);
        // not counted: 04, 05, 06, 10/11
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-20T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(10);
    }

    @Test
    void verification_replaces_the_limit_from_the_start_and_is_no_new_appointment() {
        ClockLedger ledger = this.running
            .with(ClockEntry.verify(Desk.at("2026-11-04T10:00"), TimeLimit.workingDays(20), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, ledger);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-12-01T17:00");
        assertThat(deadline.indexDueAt()).isEqualTo(deadline.originalDueAt());
        assertThat(ledger.isReappointed()).isFalse();
    }

    @Test
    void an_extension_is_added_to_the_end() {
        ClockLedger ledger = this.running
            .with(ClockEntry.extend(Desk.at("2026-11-04T10:00"), TimeLimit.workingDays(3), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, ledger);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-19T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(13);
    }

    @Test
    void a_new_appointment_leaves_the_legal_due_where_it_is() {
        ClockLedger ledger = this.running
            .with(ClockEntry.reappoint(Desk.at("2026-11-12T10:00"), Desk.at("2026-11-23T17:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, ledger);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-16T17:00");
        assertThat(Desk.local(deadline.dueAt())).isEqualTo("2026-11-23T17:00");
        assertThat(ledger.isReappointed()).isTrue();
    }

    @Test
    void an_appointment_never_moves_earlier_than_the_law() {
        ClockLedger ledger = this.running
            .with(ClockEntry.reappoint(Desk.at("2026-11-04T10:00"), Desk.at("2026-11-18T17:00"), Desk.OFFICER))
            .with(ClockEntry.pause(Desk.at("2026-11-05T10:00"), Desk.OFFICER))
            .with(ClockEntry.restart(Desk.at("2026-11-11T10:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(this.tenDays, ledger);
        assertThat(deadline.dueAt()).isEqualTo(deadline.originalDueAt());
    }

    @Test
    void a_correction_counts_from_the_true_start_with_the_true_limit() {
        ClockLedger ledger = this.running.with(ClockEntry.correct(Desk.at("2026-11-04T10:00"),
                Desk.at("2026-10-30T09:00"), TimeLimit.workingDays(4), Desk.OFFICER));
        // a start behind the first one: looked back, as late entry does
        assertThat(ledger.startedAt()).isEqualTo(Desk.at("2026-10-30T09:00"));
        assertThat(Desk.local(Desk.deadline(this.tenDays, ledger).originalDueAt())).isEqualTo("2026-11-05T17:00");
    }

    @Test
    void what_stopped_while_it_stood_still_was_in_time() {
        ClockLedger ledger = this.running.with(ClockEntry.pause(Desk.at("2026-11-04T10:00"), Desk.OFFICER))
            .with(ClockEntry.stop(Desk.at("2026-12-04T10:00"), Desk.OFFICER));
        assertThat(Desk.deadline(this.tenDays, ledger).originalDueAt()).isAfter(Desk.at("2026-12-04T10:00"));
    }

    private Deadline afterSupplement(SupplementPolicy policy, TimeLimit newLimit) {
        Instant asked = Desk.at("2026-11-04T10:00");
        Instant came = Desk.at("2026-11-11T10:00");
        ClockLedger ledger = this.running
            .with(new ClockEntry(policy.onRequest(), asked, null, null, null, null, Desk.OFFICER, ""))
            .with(new ClockEntry(policy.onReceipt(), came, newLimit, null, null, null, Desk.OFFICER, ""));
        return Desk.deadline(this.tenDays, ledger);
    }

}
