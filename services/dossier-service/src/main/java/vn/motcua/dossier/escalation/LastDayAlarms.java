package vn.motcua.dossier.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.LastDays;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.deadline.LastDay;

/**
 * Reminds those whose work it is, then tells the supervisor and the head of the agency,
 * while nobody answers the question or signs the letter on the last day for it. The
 * reminder stands on the work itself, so whoever stands in for somebody absent has it
 * too. Each step happens once for each such day, whichever node's timer fires.
 */
@Component
public class LastDayAlarms {

    private final AlarmStore store;

    private final LastDays days;

    private final Register register;

    private final Worklist worklist;

    private final History history;

    private final LegalClock clock;

    private final Commands commands;

    LastDayAlarms(AlarmStore store, LastDays days, Register register, Worklist worklist, History history,
            LegalClock clock, Commands commands) {
        this.store = store;
        this.days = days;
        this.register = register;
        this.worklist = worklist;
        this.history = history;
        this.clock = clock;
        this.commands = commands;
    }

    /** The question of a dossier waits for its answer. */
    public void question(UUID id, Step step) {
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(id);
            Optional<WorkItem> open = this.worklist.openOf(id, WorkKind.DEADLINE_QUESTION);
            if (open.isPresent() && !isDrafted(id)) {
                raise(dossier, open.get(), Matter.QUESTION, this.days.ofQuestion(dossier), step);
            }
        });
    }

    /** The letter of a dossier waits for its signature. */
    public void letter(UUID id, Step step) {
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(id);
            this.worklist.openOf(id, WorkKind.SIGN_APOLOGY)
                .ifPresent((open) -> raise(dossier, open, Matter.LETTER, this.days.ofLetter(dossier), step));
        });
    }

    private boolean isDrafted(UUID dossier) {
        return this.worklist.openOf(dossier, WorkKind.SIGN_APOLOGY).isPresent()
                || this.worklist.openOf(dossier, WorkKind.REVISE_APOLOGY).isPresent();
    }

    /** Work that is younger than the moment was never waited for at that moment. */
    private void raise(Dossier dossier, WorkItem open, Matter matter, LastDay day, Step step) {
        Instant moment = moment(day, step);
        LocalDate occasion = LocalDate.ofInstant(moment, Clocks.ZONE);
        Instant now = this.clock.instant();
        if (open.createdAt().isAfter(moment) || !this.store.raise(dossier.id(), matter, occasion, step, now)) {
            return;
        }
        switch (step) {
            case FIRST -> this.worklist.remind(dossier.id(), open.kind(), 1);
            case SECOND -> this.worklist.remind(dossier.id(), open.kind(), 2);
            default -> this.worklist.escalate(dossier.id(), open.kind());
        }
        boolean unanswered = matter == Matter.QUESTION && step == Step.SUPERVISOR;
        this.history.record(unanswered ? new DossierFact.DeadlineEscalated(dossier.snapshot())
                : new DossierFact.Alarmed(dossier.snapshot(), matter.name(), step.name()), now, "system");
    }

    private static Instant moment(LastDay day, Step step) {
        return switch (step) {
            case FIRST -> day.firstAlarm();
            case SECOND -> day.secondAlarm();
            case UNIT_HEAD, SUPERVISOR -> day.supervisorAt();
            case AGENCY_HEAD -> day.headAt();
        };
    }

}
