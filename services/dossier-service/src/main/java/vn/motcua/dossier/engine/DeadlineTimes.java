package vn.motcua.dossier.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;

/**
 * What the timers of the deadline watch ask for: instants of the ledger, as the engine
 * takes them.
 */
@Component
public class DeadlineTimes {

    private final Register register;

    DeadlineTimes(Register register) {
        this.register = register;
    }

    /** When the holder is asked. */
    public Date askAt(DelegateExecution execution) {
        return date(deadlineOf(execution).askAt());
    }

    /**
     * Noon of the apology-by day; where the watch has none (the question came late), the
     * due instant, which ends the question anyway.
     */
    public Date escalateAt(DelegateExecution execution) {
        Dossier.Deadlines deadline = deadlineOf(execution);
        return (deadline.escalateAt() == null) ? after(deadline.originalDueAt()) : date(deadline.escalateAt());
    }

    /**
     * The first moment at which the dossier is late: what is resolved at the due instant
     * is on time.
     */
    public Date originalDueAt(DelegateExecution execution) {
        return after(deadlineOf(execution).originalDueAt());
    }

    /** The first moment at which the re-appointment is broken. */
    public Date dueAt(DelegateExecution execution) {
        return after(deadlineOf(execution).dueAt());
    }

    private Dossier.Deadlines deadlineOf(DelegateExecution execution) {
        return this.register.get(ModelListener.dossierOf(execution)).deadline();
    }

    private static Date after(@Nullable Instant instant) {
        return (instant == null) ? date(null) : Date.from(instant.plusMillis(1));
    }

    private static Date date(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("The watch asks for an instant that the ledger does not have");
        }
        return Date.from(instant);
    }

}
