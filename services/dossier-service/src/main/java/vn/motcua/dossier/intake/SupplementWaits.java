package vn.motcua.dossier.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.SupplementNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.SupplementWait;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * How long papers that were asked for are waited for, where the procedure says so; the
 * applicant is reminded at half time, once (domain D22). Papers in part do not begin the
 * wait anew.
 */
@Component
public class SupplementWaits {

    private final Register register;

    private final Catalogue catalogue;

    private final Ledger ledger;

    private final SupplementWaitStore store;

    private final SupplementNotices notices;

    private final History history;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    SupplementWaits(Register register, Catalogue catalogue, Ledger ledger, SupplementWaitStore store,
            SupplementNotices notices, History history, LegalClock clock, Commands commands,
            ApplicationEventPublisher publisher) {
        this.register = register;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.store = store;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Begins a wait of the length that the procedure gives; none where it gives none.
     * @param dossier as it waits, locked
     */
    public Optional<SupplementWait> begin(Dossier dossier, Instant now) {
        Optional<SupplementWait> wait = limit(dossier)
            .map((limit) -> SupplementWait.of(this.ledger.calendarOf(dossier.subject().agency()), limit, now));
        wait.ifPresent((begun) -> {
            this.store.insert(dossier.id(), dossier.handling().supplementRounds(), begun);
            this.publisher.publishEvent(new Signal.SupplementAwaited(dossier.id()));
        });
        return wait;
    }

    /**
     * The wait that runs, by the calendar of today: a day that was taken off meanwhile is
     * given back. None where nothing is waited for, without end, or no longer.
     */
    public Optional<SupplementWait> of(Dossier dossier) {
        return under(dossier, this.ledger::calendarOf);
    }

    /**
     * The wait that runs, by these calendars; as it was counted before where it reaches a
     * year that nobody has announced.
     */
    Optional<SupplementWait> under(Dossier dossier, Function<String, WorkingCalendar> calendars) {
        if (!DossierLifecycle.allows(dossier.status(), DossierAct.RECEIVE_SUPPLEMENT)) {
            return Optional.empty();
        }
        return this.store.running(dossier.id())
            .flatMap((wait) -> limit(dossier).map(
                    (limit) -> Refusal.ifAnnounced(() -> wait.under(calendars.apply(dossier.subject().agency()), limit))
                        .orElse(wait)));
    }

    private Optional<TimeLimit> limit(Dossier dossier) {
        return Optional
            .ofNullable(this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion())
                .supplementWait());
    }

    /**
     * Reminds the applicant if half of the time is over and nobody did so before.
     * @return false where it is too early: the calendar has changed since
     */
    public boolean remind(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(id);
            Instant now = this.clock.instant();
            SupplementWait wait = of(dossier).orElse(null);
            if (wait == null || wait.isOver(now)) {
                return true;
            }
            if (now.isBefore(wait.remindAt())) {
                return false;
            }
            if (this.store.remind(id, wait, now)) {
                this.notices.remind(dossier, wait.expiresAt());
                this.history.record(
                        new DossierFact.SupplementReminded(dossier.snapshot(), dossier.handling().supplementRounds()),
                        now, "system");
            }
            return true;
        });
    }

}
