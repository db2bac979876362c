package vn.motcua.dossier.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.ObligationNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.FinancialObligation;

/**
 * Waits until an applicant has met a financial obligation: begun and ended by the case
 * officer, told to the applicant. The legal clock stands still only where the procedure's
 * own text says so, and that text is cited in its ledger.
 */
@Component
public class Obligations {

    private final ObligationStore store;

    private final ObligationNotices notices;

    private final Register register;

    private final Catalogue catalogue;

    private final Ledger ledger;

    private final Apologies apologies;

    private final History history;

    private final Worklist worklist;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Obligations(ObligationStore store, ObligationNotices notices, Register register, Catalogue catalogue, Ledger ledger,
            Apologies apologies, History history, Worklist worklist, Access access, LegalClock clock,
            Commands commands) {
        this.store = store;
        this.notices = notices;
        this.register = register;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.apologies = apologies;
        this.history = history;
        this.worklist = worklist;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** The obligations of a dossier, the oldest first. */
    public List<Obligation> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** As the page of a dossier shows them. */
    public ObligationStory story(Dossier dossier, Actor reader) {
        return new ObligationStory(of(dossier.id()), stopsBy(dossier), mayWait(reader, dossier));
    }

    /** The text by which the procedure stops the clock; empty where it runs. */
    private String stopsBy(Dossier dossier) {
        return this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion())
            .financialPause();
    }

    /** Whether the person begins and ends waits of this dossier. */
    private boolean mayWait(Actor person, Dossier dossier) {
        return person.has(Role.CASE_OFFICER) && person.agency().equals(dossier.subject().agency())
                && person.worksFor(this.worklist.unitOf(dossier)) && dossier.status() == DossierStatus.IN_PROGRESS;
    }

    /** The applicant has an obligation to meet; from now on it is waited for. */
    public void begin(UUID id, @Nullable String notice, @Nullable String proof) {
        act(id, (dossier, now, account) -> {
            List<Obligation> known = this.store.of(id);
            String text = stopsBy(dossier);
            FinancialObligation.requireBegins(open(known).isPresent(), !text.isEmpty(), now,
                    dossier.deadline().originalDueAt(), notice, proof);
            Obligation begun = new Obligation(known.size() + 1, stripped(notice), stripped(proof), !text.isEmpty(), now,
                    account, null, null, null);
            this.store.begin(id, begun);
            Dossier waiting = begun.stops() ? stop(dossier, text, now, account) : dossier;
            this.history.record(new DossierFact.ObligationBegun(waiting.snapshot(), begun.stops()), now, account,
                    "notice", begun.notice());
            this.notices.begun(waiting);
        });
    }

    private Dossier stop(Dossier dossier, String text, Instant now, String account) {
        Dossier waiting = this.ledger.enter(dossier,
                ClockEntry.pause(now, account).because(FinancialObligation.REASON, text),
                this.register.change(dossier.id()), now);
        this.apologies.cancelDraft(waiting, now, account);
        return waiting;
    }

    /** The obligation was met: where the clock stood still, it runs on. */
    public void end(UUID id, @Nullable String proof) {
        act(id, (dossier, now, account) -> {
            Optional<Obligation> open = open(this.store.of(id));
            FinancialObligation.requireEnds(open.isPresent(), proof);
            boolean stopped = open.orElseThrow().stops();
            this.store.end(id, stripped(proof), now, account);
            Dossier goesOn = stopped ? this.ledger.enter(dossier,
                    ClockEntry.resume(now, account).because(FinancialObligation.REASON, stopsBy(dossier)),
                    this.register.change(id), now) : dossier;
            this.history.record(new DossierFact.ObligationMet(goesOn.snapshot(), stopped), now, account, "proof",
                    stripped(proof));
            this.notices.met(goesOn);
        });
    }

    /**
     * The processing ends; locked. What still waits for an obligation is not approved;
     * with any other end the wait is over.
     */
    public void settled(Dossier dossier, Outcome outcome, Instant now, String account) {
        boolean open = open(this.store.of(dossier.id())).isPresent();
        FinancialObligation.requireMet(open, outcome == Outcome.APPROVED);
        if (open) {
            this.store.end(dossier.id(), null, now, account);
        }
    }

    private static Optional<Obligation> open(List<Obligation> known) {
        return known.stream().filter(Obligation::isOpen).findFirst();
    }

    private void act(UUID id, Act act) {
        this.commands.act(() -> {
            this.access.require(Role.CASE_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            this.access.requireUnit(this.worklist.unitOf(dossier));
            if (dossier.status() != DossierStatus.IN_PROGRESS) {
                throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier", "status", dossier.status().name());
            }
            act.on(dossier, this.clock.instant(), this.access.current().account());
        });
    }

    private static String stripped(@Nullable String text) {
        return (text == null) ? "" : text.strip();
    }

    /** What the case officer does with a locked dossier. */
    private interface Act {

        void on(Dossier dossier, Instant now, String account);

    }

}
