package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.apology.ApologyRules;

/**
 * What happens when an instant of the ledger arrives. Late is a fact keyed by dossier and
 * due instant: timer and sweeper may both try, it happens once.
 */
@Component
public class DeadlineWatch {

    private final Register register;

    private final History history;

    private final Worklist worklist;

    private final LegalClock clock;

    private final Commands commands;

    DeadlineWatch(Register register, History history, Worklist worklist, LegalClock clock, Commands commands) {
        this.register = register;
        this.history = history;
        this.worklist = worklist;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Marks the dossier late if its original due instant has passed unresolved and nobody
     * did so before.
     * @return what is missing now
     */
    public Missing markLate(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(id);
            Instant now = this.clock.instant();
            Instant due = dossier.deadline().originalDueAt();
            if (!dossier.isOpen() || due == null || dossier.lateness().lateAt() != null) {
                return missing(dossier);
            }
            return ApologyRules.late(now, due) ? missing(markLate(dossier, due, now))
                    : new Missing(false, false, true, Ledger.askFirst(dossier, now));
        });
    }

    /**
     * Marks a dossier that is being resolved after its original due instant, or after a
     * re-appointment.
     */
    public Dossier markLateIfPassed(Dossier dossier, Instant now) {
        Instant due = dossier.deadline().originalDueAt();
        Dossier judged = (due != null && dossier.lateness().lateAt() == null && ApologyRules.late(now, due))
                ? markLate(dossier, due, now) : dossier;
        return markBrokenIfPassed(judged, now);
    }

    private Dossier markBrokenIfPassed(Dossier dossier, Instant now) {
        Instant due = dossier.deadline().dueAt();
        if (!dossier.isOpen() || due == null || !appointmentStands(dossier)
                || dossier.lateness().reappointmentBrokenAt() != null || !ApologyRules.late(now, due)) {
            return dossier;
        }
        Dossier broken = this.register.change(dossier.id()).reappointmentBroken(due).save();
        this.history.record(new DossierFact.ReappointmentBroken(broken.snapshot()), now, "system");
        return broken;
    }

    private Dossier markLate(Dossier dossier, Instant due, Instant now) {
        Dossier late = this.register.change(dossier.id()).late(due).save();
        this.history.record(new DossierFact.BecameLate(late.snapshot()), now, "system");
        return late;
    }

    private Missing missing(Dossier dossier) {
        boolean owed = ApologyRules.owed(dossier.lateness().lateAt() != null, dossier.lateness().apology(),
                dossier.handling().outcome());
        return new Missing(owed && !isDrafted(dossier.id()), appointmentStands(dossier), false, false);
    }

    private static boolean appointmentStands(Dossier dossier) {
        return ApologyRules.appointmentStands(dossier.lateness().reappointed(), dossier.deadline().dueAt(),
                dossier.deadline().originalDueAt());
    }

    private boolean isDrafted(UUID dossier) {
        return this.worklist.openOf(dossier, WorkKind.SIGN_APOLOGY).isPresent()
                || this.worklist.openOf(dossier, WorkKind.REVISE_APOLOGY).isPresent();
    }

    /** Marks the re-appointment broken if its instant has passed unresolved. */
    public Appointment markReappointmentBroken(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = markBrokenIfPassed(this.register.lock(id), this.clock.instant());
            if (!dossier.isOpen() || !appointmentStands(dossier)) {
                return Appointment.OVER;
            }
            return (dossier.lateness().reappointmentBrokenAt() == null) ? Appointment.AHEAD : Appointment.BROKEN;
        });
    }

    /** The question was put to the holder. */
    @EventListener
    void onAsked(Worklist.WorkOpened opened) {
        if (opened.kind() == WorkKind.DEADLINE_QUESTION) {
            Dossier dossier = this.register.lock(opened.dossier());
            this.history.record(new DossierFact.DeadlineAsked(dossier.snapshot()), this.clock.instant(), "system");
        }
    }

    /** What became of the new appointment. */
    public enum Appointment {

        /** It has passed unresolved. */
        BROKEN,

        /** It lies ahead still: there is something to watch. */
        AHEAD,

        /** It does not count any more. */
        OVER

    }

    /**
     * What a late dossier still needs.
     *
     * @param letter whether nobody has drafted a letter yet
     * @param reappointed whether a new appointment runs
     * @param watch whether it is not late at all: its due lies ahead and has to be
     * watched
     * @param askFirst whether that watch begins with the question
     */
    public record Missing(boolean letter, boolean reappointed, boolean watch, boolean askFirst) {
    }

}
