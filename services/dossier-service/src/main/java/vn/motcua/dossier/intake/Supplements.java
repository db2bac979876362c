package vn.motcua.dossier.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.PaperMessage;
import vn.motcua.dossier.notice.PaperMessages;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.SupplementWait;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.deadline.VerifyRules;
import vn.motcua.rules.dossier.ApartFromDesk;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.dossier.FurtherSupplement;
import vn.motcua.rules.dossier.SupplementRules;

/**
 * Asking for papers, once and through the desk (Decree 61/2018 Art. 11.2.c, 17.2, 19.4),
 * and taking them in. What the legal clock does meanwhile is the procedure's policy.
 */
@Component
public class Supplements {

    private final Register register;

    private final Catalogue catalogue;

    private final Ledger ledger;

    private final FurtherSupplement further;

    private final SupplementExceptions exceptions;

    private final SupplementTerms terms;

    private final SupplementLeaves leaves;

    private final SupplementWaits waits;

    private final Documents documents;

    private final PaperOffice papers;

    private final IntakePapers forms;

    private final PaperMessages messages;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Supplements(Register register, Catalogue catalogue, Ledger ledger, FurtherSupplement further,
            SupplementExceptions exceptions, SupplementTerms terms, SupplementLeaves leaves, SupplementWaits waits,
            Documents documents, PaperOffice papers, IntakePapers forms, PaperMessages messages, History history,
            Access access, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.register = register;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.further = further;
        this.exceptions = exceptions;
        this.terms = terms;
        this.leaves = leaves;
        this.waits = waits;
        this.documents = documents;
        this.papers = papers;
        this.forms = forms;
        this.messages = messages;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Asks the applicant for papers, before or after acceptance.
     * @return the dossier as it waits for them
     */
    public Dossier request(WorkHandler.Work work) {
        Dossier dossier = work.dossier();
        List<String> items = work.completion().itemsOrNone();
        SupplementRules.requireItems(items);
        DossierStatus next = DossierLifecycle.after(dossier.status(), DossierAct.REQUEST_SUPPLEMENT);
        VerifyRules.requireNotLate(work.now(), dossier.deadline().originalDueAt());
        SupplementTerms.Terms terms = this.terms.of(dossier);
        SupplementRules.requireAnother(another(dossier), dossier.handling().supplementRounds(), terms.rounds());
        SupplementExceptions.Found found = this.exceptions.require(dossier, items, work.now());
        int round = dossier.handling().supplementRounds() + 1;
        boolean accepted = dossier.receivedAt() != null;
        DossierChange change = this.register.change(dossier.id()).status(next).supplementRounds(round);
        Dossier asked = enter(dossier, terms.policy().onRequest(), change, work.now(), work.actor());
        issue(asked, work, items);
        this.history.record(
                new DossierFact.SupplementRequested(asked.snapshot(), round, items.size(), accepted,
                        found.unpublished(), found.late()),
                work.now(), work.actor().account(), "items", String.join("\n", items));
        return asked;
    }

    private void issue(Dossier asked, WorkHandler.Work work, List<String> items) {
        String reason = (work.completion().reason() == null) ? "" : work.completion().reason();
        Instant until = this.waits.begin(asked, work.now()).map(SupplementWait::expiresAt).orElse(null);
        IssuedPaper slip = this.papers.issue(asked, FormKey.SUPPLEMENT, work.now(), work.actor().account(),
                this.forms.supplement(asked, items, reason, until, work.actor()));
        if (ApartFromDesk.hasToBeSent(asked.subject().channel() == Channel.DESK, asked.receivedAt() != null)) {
            this.messages.queue(asked.id(), PaperMessage.SUPPLEMENT_ASKED, slip.id());
        }
    }

    /** Whether the next request needs the leave of a supervisor. */
    public boolean isExhausted(Dossier dossier) {
        return another(dossier) == FurtherSupplement.Answer.REFUSED;
    }

    private FurtherSupplement.Answer another(Dossier dossier) {
        return this.further.next(dossier.handling().supplementRounds(), this.terms.of(dossier).rounds(),
                this.leaves.count(dossier.id()));
    }

    /**
     * Allows one more request than the procedure does; the supervisor answers for it, and
     * it is counted.
     * @throws Refusal if the person may not, gives no reason, or no leave is needed
     */
    public void allowAnother(UUID id, @Nullable String reason) {
        this.commands.act(() -> {
            Actor actor = this.access.current();
            this.access.require(Role.SUPERVISOR);
            if (reason == null || reason.isBlank()) {
                throw new Refusal(RefusalReason.REASON_MISSING, "reason");
            }
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            DossierLifecycle.require(dossier.status(), DossierAct.REQUEST_SUPPLEMENT);
            int rounds = dossier.handling().supplementRounds();
            SupplementRules.requireExhausted(another(dossier));
            this.leaves.give(id, rounds + 1, actor.account(), this.clock.instant());
            this.history.record(new DossierFact.SupplementAllowed(dossier.snapshot(), rounds + 1, actor.account()),
                    this.clock.instant(), actor.account(), "reason", reason.strip());
        });
    }

    /**
     * Some of the papers that were asked for came in: they are kept, the dossier goes on
     * waiting for the others (domain D22).
     */
    public Dossier receiveInPart(UUID id, List<Documents.Document> brought) {
        return this.commands.run(() -> {
            Actor actor = this.access.current();
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            DossierLifecycle.require(dossier.status(), DossierAct.RECEIVE_SUPPLEMENT);
            if (brought.isEmpty()) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "documents");
            }
            int round = dossier.handling().supplementRounds();
            this.documents.add(id, brought.stream().map((paper) -> paper.inRound(round)).toList());
            this.history.record(new DossierFact.SupplementReceivedInPart(dossier.snapshot(), brought.size()),
                    this.clock.instant(), actor.account());
            return dossier;
        });
    }

    /**
     * The papers that were asked for came in; they are kept under the round that asked. A
     * stop that was drafted because they did not come falls: it has no number yet.
     */
    public Dossier receive(UUID id, List<Documents.Document> brought) {
        return this.commands.run(() -> {
            Actor actor = this.access.current();
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            Instant now = this.clock.instant();
            DossierStatus next = DossierLifecycle.after(dossier.status(), DossierAct.RECEIVE_SUPPLEMENT);
            int round = dossier.handling().supplementRounds();
            this.documents.add(id, brought.stream().map((paper) -> paper.inRound(round)).toList());
            Dossier complete = enter(dossier, this.terms.of(dossier).policy().onReceipt(),
                    this.register.change(id).status(next).proposal(null, null), now, actor);
            this.messages.over(id, PaperMessage.SUPPLEMENT_ASKED);
            this.history.record(new DossierFact.SupplementReceived(complete.snapshot()), now, actor.account());
            this.publisher.publishEvent(new Signal.PapersReceived(id));
            return complete;
        });
    }

    /**
     * Saves the change, with the entry that the procedure's policy (R1.2) makes on the
     * clock, where one runs and the policy makes one.
     */
    private Dossier enter(Dossier dossier, @Nullable ClockEntryType type, DossierChange change, Instant now,
            Actor actor) {
        if (type == null || dossier.receivedAt() == null) {
            return change.save();
        }
        TimeLimit limit = (type == ClockEntryType.NEW_LIMIT) ? limitAfterwards(procedureOf(dossier)) : null;
        return this.ledger.enter(dossier,
                new ClockEntry(type, now, limit, null, "SUPPLEMENT", null, actor.account(), ""), change, now);
    }

    private static TimeLimit limitAfterwards(Procedure procedure) {
        return (procedure.verifyLimit() == null) ? procedure.limit() : procedure.verifyLimit();
    }

    private Procedure procedureOf(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion());
    }

}
