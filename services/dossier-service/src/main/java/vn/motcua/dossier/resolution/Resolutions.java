package vn.motcua.dossier.resolution;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.consultation.OpinionsEnd;
import vn.motcua.dossier.deadline.DeadlineWatch;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.handover.HandOvers;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.notice.ResultNotices;
import vn.motcua.dossier.obligation.Obligations;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.result.Signing;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkHandler.Work;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The end of processing (đã xử lý xong): the moment that is measured, not the pick-up.
 */
@Component
public class Resolutions {

    private final Register register;

    private final Ledger ledger;

    private final DeadlineWatch watch;

    private final Apologies apologies;

    private final Consultations consultations;

    private final Routes agencies;

    private final Results results;

    private final ResultNotices notices;

    private final HandOvers handOvers;

    private final Obligations obligations;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Resolutions(Register register, Ledger ledger, DeadlineWatch watch, Apologies apologies, Consultations consultations,
            Routes agencies, Results results, ResultNotices notices, HandOvers handOvers, Obligations obligations,
            History history, Access access, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.register = register;
        this.ledger = ledger;
        this.watch = watch;
        this.apologies = apologies;
        this.consultations = consultations;
        this.agencies = agencies;
        this.results = results;
        this.notices = notices;
        this.handOvers = handOvers;
        this.obligations = obligations;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Ends the processing of an accepted dossier; locked. What comes after the due
     * instant is late, to the millisecond. The result takes its number here.
     */
    Dossier resolve(Work work, Outcome outcome, @Nullable String reason) {
        Dossier dossier = work.dossier();
        Instant now = work.now();
        String account = work.actor().account();
        DossierAct act = (outcome == Outcome.STOPPED) ? DossierAct.STOP : DossierAct.RESOLVE;
        DossierStatus next = DossierLifecycle.after(dossier.status(), act);
        if (outcome == Outcome.APPROVED) {
            this.agencies.requireDone(dossier.id());
        }
        this.obligations.settled(dossier, outcome, now, account);
        Dossier judged = this.watch.markLateIfPassed(dossier, now);
        Dossier resolved = stopClock(judged, this.register.change(dossier.id()).status(next).resolved(now, outcome),
                now, account);
        this.results.sign(resolved, new Signing(outcome, work.completion().result(), now, work.actor(),
                work.item().kind() == WorkKind.SETTLE));
        this.history.record(new DossierFact.Resolved(resolved.snapshot()), now, account, "reason", reason);
        this.apologies.settled(resolved, now, account);
        this.consultations.close(dossier.id(), now, OpinionsEnd.SETTLED);
        this.agencies.close(dossier.id(), now);
        this.handOvers.waitFor(resolved, now);
        if (this.notices.announceEarly(resolved)) {
            this.history.record(new DossierFact.EarlyReturnAnnounced(resolved.snapshot()), now, account);
        }
        return resolved;
    }

    /** The applicant withdraws, at any moment before the end of processing. */
    public Dossier withdraw(UUID id, @Nullable String reason) {
        return this.commands.run(() -> {
            Actor actor = this.access.current();
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            Instant now = this.clock.instant();
            DossierStatus next = DossierLifecycle.after(dossier.status(), DossierAct.WITHDRAW);
            DossierChange change = this.register.change(id).status(next);
            Dossier withdrawn = (dossier.receivedAt() == null) ? change.save()
                    : stopClock(this.watch.markLateIfPassed(dossier, now), change.resolved(now, Outcome.WITHDRAWN), now,
                            actor.account());
            this.history.record(new DossierFact.Withdrawn(withdrawn.snapshot()), now, actor.account(), "reason",
                    reason);
            this.obligations.settled(withdrawn, Outcome.WITHDRAWN, now, actor.account());
            this.apologies.settled(withdrawn, now, actor.account());
            this.consultations.close(id, now, OpinionsEnd.WITHDRAWN);
            this.agencies.close(id, now);
            this.publisher.publishEvent(new Signal.DossierWithdrawn(id));
            return withdrawn;
        });
    }

    private Dossier stopClock(Dossier dossier, DossierChange change, Instant now, String account) {
        Objects.requireNonNull(dossier.receivedAt());
        String reason = (dossier.handling().proposal() == Outcome.STOPPED
                && dossier.status() == DossierStatus.AWAITING_SUPPLEMENT) ? "SUPPLEMENT_EXPIRED" : null;
        return this.ledger.enter(dossier, ClockEntry.stop(now, account).because(reason, null), change, now);
    }

}
