package vn.motcua.dossier.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.LastDays;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.deadline.LastDay;

/**
 * What the timers of the deadline watch ask for: instants of the ledger, as the engine
 * takes them.
 */
@Component
public class DeadlineTimes {

    private final Register register;

    private final LastDays lastDays;

    DeadlineTimes(Register register, @Lazy LastDays lastDays) {
        this.register = register;
        this.lastDays = lastDays;
    }

    /** When the holder is asked. */
    public Date askAt(DelegateExecution execution) {
        return date(deadlineOf(execution).askAt());
    }

    /** When those whose work it is are reminded on the last day for it. */
    public Date firstAlarm(DelegateExecution execution) {
        return date(lastDay(execution).firstAlarm());
    }

    /** When they are reminded again. */
    public Date secondAlarm(DelegateExecution execution) {
        return date(lastDay(execution).secondAlarm());
    }

    /** When the supervisor is told. */
    public Date supervisorAt(DelegateExecution execution) {
        return date(lastDay(execution).supervisorAt());
    }

    /** When the head of the agency is told. */
    public Date headAt(DelegateExecution execution) {
        return date(lastDay(execution).headAt());
    }

    /**
     * What a watch asks for that began under the model that told the supervisor only: the
     * moment for that; where the question came later, the due instant, which ends it.
     */
    public Date escalateAt(DelegateExecution execution) {
        Dossier.Deadlines deadline = deadlineOf(execution);
        return (deadline.escalateAt() == null) ? after(deadline.originalDueAt()) : date(deadline.escalateAt());
    }

    private LastDay lastDay(DelegateExecution execution) {
        Dossier dossier = this.register.get(ModelListener.dossierOf(execution));
        return isLetter(execution) ? this.lastDays.ofLetter(dossier) : this.lastDays.ofQuestion(dossier);
    }

    /** Whether the process is that of a letter, not of a watch. */
    static boolean isLetter(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey().equals("apology");
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
