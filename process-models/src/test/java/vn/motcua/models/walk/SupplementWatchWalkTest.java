package vn.motcua.models.walk;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.SupplementWatch.PROCESS;
import static vn.motcua.models.ModelNames.SupplementWatch.TIMER_EXPIRY;
import static vn.motcua.models.ModelNames.SupplementWatch.TIMER_HALF_TIME;

class SupplementWatchWalkTest {

    private static final String REMINDED = "remindApplicant for " + Walk.DOSSIER;

    private static final String ENDED = "endWait for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk watch = new Walk(PROCESS);

    @Test
    void reminds_once_at_half_time_and_ends_at_the_end() {
        watch.begins();
        assertThat(watch.jobs()).as("a wait costs one job").isEqualTo(1);

        watch.clockMovesTo(justBefore(PlannedWait.HALF_TIME));
        assertThat(watch.calls()).isEmpty();
        watch.clockMovesTo(PlannedWait.HALF_TIME);
        watch.isAt(TIMER_EXPIRY);
        assertThat(watch.jobs()).isEqualTo(1);
        watch.clockMovesTo(justBefore(PlannedWait.EXPIRY));
        assertThat(watch.calls()).containsExactly(REMINDED);
        watch.clockMovesTo(PlannedWait.EXPIRY);

        assertThat(watch.calls()).containsExactly(REMINDED, ENDED);
        watch.hasEnded();
    }

    @Test
    void a_holiday_declared_meanwhile_moves_half_time_and_end() {
        watch.begins();
        watch.holidayIsDeclared();

        watch.clockMovesTo(PlannedWait.HALF_TIME);
        watch.isAt(TIMER_HALF_TIME);
        watch.clockMovesTo(PlannedWait.HALF_TIME.plus(PlannedWait.HOLIDAY));
        watch.isAt(TIMER_EXPIRY);
        watch.clockMovesTo(PlannedWait.EXPIRY.plus(PlannedWait.HOLIDAY));

        watch.hasEnded();
    }

    @Test
    void a_holiday_declared_after_the_reminder_moves_the_end_alone() {
        watch.begins();
        watch.clockMovesTo(PlannedWait.HALF_TIME);
        watch.holidayIsDeclared();

        watch.clockMovesTo(PlannedWait.EXPIRY);
        watch.isAt(TIMER_EXPIRY);
        watch.clockMovesTo(PlannedWait.EXPIRY.plus(PlannedWait.HOLIDAY));

        assertThat(watch.calls()).containsExactly(REMINDED, ENDED, ENDED);
        watch.hasEnded();
    }

    private static Instant justBefore(Instant instant) {
        return instant.minusMillis(1);
    }

}
