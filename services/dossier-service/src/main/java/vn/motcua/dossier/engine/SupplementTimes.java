package vn.motcua.dossier.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.intake.SupplementWaits;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.deadline.SupplementWait;

/**
 * What the timers of a wait for papers ask for, by the calendar of the moment at which
 * they are set; they are set anew when it changes. One that fires too early all the same
 * is found when it does: the step then says so, and the timer is set anew.
 */
@Component
public class SupplementTimes {

    private final Register register;

    private final SupplementWaits waits;

    private final LegalClock clock;

    SupplementTimes(Register register, @Lazy SupplementWaits waits, LegalClock clock) {
        this.register = register;
        this.waits = waits;
        this.clock = clock;
    }

    /** The first moment after half of the time. */
    public Date remindAt(DelegateExecution execution) {
        return when(execution, SupplementWait::remindAt);
    }

    /** The first moment at which the papers come too late. */
    public Date expiresAt(DelegateExecution execution) {
        return when(execution, SupplementWait::expiresAt);
    }

    /**
     * A watch that lost its wait to papers at the same moment has nothing to wait for.
     */
    private Date when(DelegateExecution execution, Function<SupplementWait, Instant> moment) {
        Instant at = this.waits.of(this.register.get(ModelListener.dossierOf(execution)))
            .map(moment)
            .orElseGet(this.clock::instant);
        return Date.from(at.plusMillis(1));
    }

}
