package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
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

    private final NewAppointments appointments;

    private final LetterRecall recall;

    private final LateNotices lateNotices;

    private final SealNoticeDelivery sealNotice;

    private final History history;

    private final Worklist worklist;

    private final Access access;

    private final Substitutes substitutes;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Apologies(Letters letters, Register register, NewAppointments appointments, LetterRecall recall,
            LateNotices lateNotices, SealNoticeDelivery sealNotice, History history, Worklist worklist, Access access,
            Substitutes substitutes, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.letters = letters;
        this.register = register;
        this.appointments = appointments;
        this.recall = recall;
        this.lateNotices = lateNotices;
        this.sealNotice = sealNotice;
        this.history = history;
        this.worklist = worklist;
        this.access = access;
        this.substitutes = substitutes;
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
                requireMayDraft(dossier);
                draft(dossier, completion, this.access.current().account(), this.clock.instant());
            }
        });
    }

    /**
     * The settling authority writes the letter (Decree 61/2018 Art. 19.9): the officer
     * who holds the dossier or stands in for who does, that officer's unit, or the
     * supervisor.
     */
    private void requireMayDraft(Dossier dossier) {
        this.access.require(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SUPERVISOR);
        this.access.requireAgency(dossier.subject().agency());
        Actor actor = this.access.current();
        if (!actor.has(Role.SUPERVISOR) && !this.substitutes.holds(actor, dossier.handling().holder())) {
            this.access.requireUnit(dossier.subject().unit());
        }
    }

    /**
     * Drafts the letter, or writes anew the draft that is there already; the dossier is
     * locked.
     */
    void draftOrRevise(Dossier dossier, Completion completion, String account, Instant now) {
        if (unsigned(dossier).isPresent()) {
            revise(dossier, completion, account, now);
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
        Instant newDueAt = this.appointments.read(dossier, completion.newDueDate(), now);
        Letter letter = new Letter(UUID.randomUUID(), dossier.id(), 1, Letter.State.TO_SIGN, code,
                words(code, completion), newDueAt, account, null, null, null, null);
        this.letters.draft(letter, now);
        this.history.record(new DossierFact.ApologyDrafted(dossier.snapshot(), code.name(), newDueAt), now, account,
                "reason", letter.reason());
        this.publisher.publishEvent(new Signal.ApologyDrafted(dossier.id(), letter.id()));
    }

    /** Writes the mended draft; the dossier is locked. */
    void revise(Dossier dossier, Completion completion, String account, Instant now) {
        Letter letter = this.letters.alive(dossier.id()).orElseThrow();
        ApologyReason code = reasonCode(completion);
        String words = words(code, completion);
        Instant newDueAt = this.appointments.read(dossier, completion.newDueDate(), now);
        this.letters.revise(letter.id(), code, words, newDueAt);
        this.history.record(new DossierFact.ApologyRevised(dossier.snapshot(), code.name(), newDueAt), now, account,
                "reason", words);
    }

    /**
     * The dossier was settled: a draft is no longer needed, and a signed letter that has
     * not been delivered is called back, unless the letter is owed all the same; then it
     * names the day of the result and promises no other.
     */
    public void settled(Dossier dossier, Instant now, String account) {
        this.lateNotices.recallUndelivered(dossier, now, account);
        this.sealNotice.overtaken(dossier, now);
        if (ApologyRules.owed(dossier.lateness().lateAt() != null, dossier.lateness().apology(),
                dossier.handling().outcome())) {
            unsigned(dossier).ifPresent((draft) -> this.letters.resolved(draft.id(), now));
        }
        else {
            cancelDraft(dossier, now, account);
            this.recall.undelivered(dossier, now, account);
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
