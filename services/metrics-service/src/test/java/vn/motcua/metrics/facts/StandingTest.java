package vn.motcua.metrics.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.Outcome;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/** What a dossier counts as; the table is the rule. */
class StandingTest {

    private static final Instant RECEIVED = House.NOW;

    private static final Instant DUE = RECEIVED.plus(Duration.ofDays(3));

    @Test
    void nothing_counts_before_acceptance() {
        assertThat(counts(submitted())).isEmpty();
        assertThat(counts(submitted().refusedReception(RECEIVED))).isEmpty();
        assertThat(counts(submitted().resolved(RECEIVED, Outcome.WITHDRAWN))).isEmpty();
    }

    @Test
    void the_due_instant_itself_is_in_time() {
        assertAll(
                () -> assertThat(counts(accepted().resolved(DUE, Outcome.APPROVED)))
                    .containsExactly(Count.ACCEPTED_OTHERWISE, Count.RESOLVED_IN_TIME),
                () -> assertThat(counts(accepted().resolved(DUE.plusNanos(1000), Outcome.APPROVED)))
                    .containsExactly(Count.ACCEPTED_OTHERWISE, Count.RESOLVED_LATE, Count.LATE_WITHOUT_LETTER));
    }

    @Test
    void refused_and_stopped_end_the_clock_too() {
        assertThat(counts(accepted().resolved(DUE, Outcome.REFUSED))).contains(Count.RESOLVED_IN_TIME);
        assertThat(counts(accepted().resolved(DUE.plusSeconds(1), Outcome.STOPPED))).contains(Count.RESOLVED_LATE);
    }

    @Test
    void a_letter_on_either_side_of_the_due_instant_covers_a_late_dossier() {
        for (ApologyState letter : List.of(ApologyState.BEFORE_EXPIRY, ApologyState.AFTER_EXPIRY)) {
            Life late = accepted().apologised(DUE, letter).resolved(DUE.plusSeconds(60), Outcome.APPROVED);
            assertThat(counts(late)).contains(Count.LATE_WITH_LETTER).doesNotContain(Count.LATE_WITHOUT_LETTER);
        }
    }

    @Test
    void a_dossier_that_waits_for_papers_is_neither_in_time_nor_overdue() {
        assertThat(counts(accepted().paused(RECEIVED.plusSeconds(60)))).containsExactly(Count.ACCEPTED_OTHERWISE,
                Count.PAUSED);
    }

    @Test
    void a_dossier_that_ends_without_a_due_instant_is_not_swept_into_in_time() {
        assertThat(counts(accepted().paused(RECEIVED.plusSeconds(60)).resolved(DUE, Outcome.STOPPED)))
            .containsExactly(Count.ACCEPTED_OTHERWISE, Count.RESOLVED_UNDATED);
    }

    @Test
    void a_withdrawn_dossier_is_in_no_rate_however_late_it_was() {
        assertThat(counts(accepted().resolved(DUE.plusSeconds(60), Outcome.WITHDRAWN)))
            .containsExactly(Count.ACCEPTED_OTHERWISE, Count.WITHDRAWN);
    }

    @Test
    void a_duplicate_counts_nowhere_because_its_matter_counts_with_the_one_that_stays() {
        assertThat(counts(accepted().resolved(DUE.plusSeconds(60), Outcome.DUPLICATE))).isEmpty();
    }

    @Test
    void returning_the_result_changes_nothing() {
        assertThat(counts(accepted().resolved(DUE, Outcome.APPROVED).returned(DUE.plusSeconds(86_400))))
            .containsExactly(Count.ACCEPTED_OTHERWISE, Count.RESOLVED_IN_TIME);
    }

    @Test
    void days_are_days_in_Ho_Chi_Minh_City() {
        Instant lateEvening = Instant.parse("2026-11-30T17:30:00Z");
        Life life = new Life(UUID.randomUUID(), "H19.101", "1.001", Channel.ONLINE, lateEvening).accepted(lateEvening,
                Duration.ofDays(1));

        assertThat(Counted.of(state(life)).cells()).extracting(CellKey::day)
            .containsOnly(java.time.LocalDate.of(2026, 12, 1));
        assertThat(Counted.of(state(life)).cells().get(0).rolledUp().day())
            .isEqualTo(java.time.LocalDate.of(2026, 12, 1));
    }

    @Test
    void the_reception_is_of_the_desk_that_took_it_in_and_the_settling_of_the_competent_agency() {
        Life life = accepted().takenBy("H19.102").resolved(DUE, Outcome.APPROVED);

        assertThat(Counted.of(state(life)).cells()).extracting(CellKey::agency).containsExactly("H19.102", "H19.101");
    }

    @Test
    void a_fact_taken_away_and_added_again_leaves_no_change() {
        CellDeltas deltas = new CellDeltas();
        deltas.add(Counted.of(state(accepted())));
        deltas.takeAway(Counted.of(state(accepted())));

        assertThat(deltas.byCell()).isEmpty();
        assertThat(deltas.byAgencyAndMonth()).isEmpty();
    }

    @Test
    void rows_for_copy_are_escaped() {
        CopyText row = new CopyText();
        row.value("a\tb\\c\nd\re").value(null).value(Instant.parse("2026-11-16T16:59:59.999999999Z")).endOfRow();

        assertThat(row.toString()).isEqualTo("a\\tb\\\\c\\nd\\re\t\\N\t2026-11-16T16:59:59.999999Z\n");
    }

    private static Life submitted() {
        return new Life(UUID.randomUUID(), "H19.101", "1.001", Channel.POSTAL, RECEIVED.minusSeconds(60));
    }

    private static Life accepted() {
        return submitted().accepted(RECEIVED, Duration.ofDays(3));
    }

    private static DossierState state(Life life) {
        return new DossierState(life.latest().sequence(), life.latest().time(), life.snapshot());
    }

    private static List<Count> counts(Life life) {
        return Counted.of(state(life)).cells().stream().map(CellKey::count).toList();
    }

}
