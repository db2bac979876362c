package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.ApologyReason;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The door to the letters of apology: drafted by the settling authority, one per dossier.
 */
@Component
public class Apologies {

    private final Letters letters;

    private final Register register;

    private final Ledger ledger;

    private final History history;

    private final Worklist worklist;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Apologies(Letters letters, Register register, Ledger ledger, History history, Worklist worklist, Access access,
            LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.letters = letters;
        this.register = register;
        this.ledger = ledger;
        this.history = history;
        this.worklist = worklist;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /** The letter of a dossier, unless there is none or it was cancelled. */
    public Optional<Letter> of(UUID dossier) {
        return this.letters.alive(dossier);
    }

    /**
     * Drafts a letter on the officer's own initiative, or as the answer to the open
     * question.
     */
    public void apologise(UUID id, Completion completion) {
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(id);
            Optional<WorkItem> question = this.worklist.openOf(id, WorkKind.REVISE_APOLOGY)
                .or(() -> this.worklist.openOf(id, WorkKind.DEADLINE_QUESTION))
                .or(() -> this.worklist.openOf(id, WorkKind.LATENESS_QUESTION));
            if (question.isPresent()) {
                this.worklist.complete(question.get().id(), completion);
            }
            else {
                this.access.require(Role.CASE_OFFICER, Role.UNIT_HEAD);
                this.access.requireAgency(dossier.subject().agency());
                draft(dossier, completion, this.access.current().account(), this.clock.instant());
            }
        });
    }

    /**
     * Drafts the letter, or writes anew the draft that is there already; the dossier is
     * locked.
     */
    void draftOrRevise(Dossier dossier, Completion completion, String account, Instant now) {
        if (unsigned(dossier).isPresent()) {
            revise(dossier, completion, now);
        }
        else {
            draft(dossier, completion, account, now);
        }
    }

    private void draft(Dossier dossier, Completion completion, String account, Instant now) {
        DossierLifecycle.require(dossier.status(), DossierAct.DRAFT_APOLOGY);
        if (dossier.handling().resolvedAt() != null && dossier.lateness().lateAt() == null) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", dossier.status().name(), "act", DossierAct.DRAFT_APOLOGY.name()));
        }
        if (this.letters.alive(dossier.id()).isPresent()) {
            throw new Refusal(RefusalReason.REAPPOINT_TWICE, "newDueDate");
        }
        ApologyReason code = reasonCode(completion);
        Instant newDueAt = newAppointment(dossier, completion, now);
        Letter letter = new Letter(UUID.randomUUID(), dossier.id(), Letter.State.TO_SIGN, code, words(code, completion),
                newDueAt, account, null, null, null, null);
        this.letters.draft(letter, now);
        this.history.record(new DossierFact.ApologyDrafted(dossier.snapshot(), code.name(), newDueAt), now, account,
                "reason", letter.reason());
        this.publisher.publishEvent(new Signal.ApologyDrafted(dossier.id(), letter.id()));
    }

    /** Writes the mended draft; the dossier is locked. */
    void revise(Dossier dossier, Completion completion, Instant now) {
        Letter letter = this.letters.alive(dossier.id()).orElseThrow();
        ApologyReason code = reasonCode(completion);
        this.letters.revise(letter.id(), code, words(code, completion), newAppointment(dossier, completion, now));
    }

    /**
     * The dossier was settled: a draft is no longer needed, unless the dossier is late
     * already and still owes the letter. Who withdraws is owed none.
     */
    public void settled(Dossier dossier, Instant now, String account) {
        if (dossier.lateness().lateAt() == null || dossier.handling().outcome() == Outcome.WITHDRAWN) {
            cancelDraft(dossier, now, account);
        }
    }

    /**
     * The clock was stopped or given a longer lawful limit: a draft that nobody has
     * signed has lost its ground.
     */
    public void cancelDraft(Dossier dossier, Instant now, String account) {
        unsigned(dossier).ifPresent((draft) -> {
            this.letters.cancel(draft.id());
            this.history.record(new DossierFact.ApologyCancelled(dossier.snapshot()), now, account);
            this.publisher.publishEvent(new Signal.ApologyCancelled(dossier.id()));
        });
    }

    private Optional<Letter> unsigned(Dossier dossier) {
        return this.letters.alive(dossier.id())
            .filter((letter) -> letter.state() == Letter.State.TO_SIGN || letter.state() == Letter.State.SENT_BACK);
    }

    /**
     * The new appointment, checked; a dossier that is resolved already keeps the day that
     * was asked for.
     */
    Instant newAppointment(Dossier dossier, Completion completion, Instant now) {
        Instant newDueAt = NewDueDate.read(completion.newDueDate(), this.ledger.calendarOf(dossier.subject().agency()));
        requireAllowed(dossier, newDueAt, now);
        return newDueAt;
    }

    /** Checks the new appointment against the rules of the law as of now. */
    void requireAllowed(Dossier dossier, Instant newDueAt, Instant now) {
        Instant dueAt = dossier.deadline().dueAt();
        if (dossier.handling().resolvedAt() != null) {
            return;
        }
        if (dueAt == null) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", dossier.status().name(), "act", DossierAct.DRAFT_APOLOGY.name()));
        }
        ApologyRules.requireNewAppointment(newDueAt, now, dueAt, dossier.lateness().reappointed(),
                this.ledger.calendarOf(dossier.subject().agency()));
    }

    private static ApologyReason reasonCode(Completion completion) {
        String code = completion.reasonCode();
        if (code == null || code.isBlank()) {
            completion.requireReason();
            return ApologyReason.OTHER;
        }
        for (ApologyReason known : ApologyReason.values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, "reasonCode", "value", code);
    }

    private static @Nullable String words(ApologyReason code, Completion completion) {
        code.requireWords(completion.reason());
        return (completion.reason() == null || completion.reason().isBlank()) ? null : completion.reason().strip();
    }

}
