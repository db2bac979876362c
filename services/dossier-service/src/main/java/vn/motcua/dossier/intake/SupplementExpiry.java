package vn.motcua.dossier.intake;

import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.ReceptionEndNotices;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.SupplementWait;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The end of a wait for papers that never came (domain D22, R1.5c).
 * <p>
 * An accepted dossier is not ended by a machine: a stop is drafted, and nothing is
 * stopped before the signatory signs the notice. Papers that come before that win.
 * <p>
 * One that was never accepted has no code, no receipt and no clock (R1.5a): nothing runs
 * that a signature could end, and nobody withdrew, so it is simply not received. The
 * person is told and asked to fetch what was handed in; the slip (Mẫu 03) lies ready with
 * its reason and becomes a paper when an officer of the desk signs it: a machine signs
 * nothing.
 */
@Component
public class SupplementExpiry {

    private final Register register;

    private final SupplementWaits waits;

    private final SupplementWaitStore store;

    private final History history;

    private final ReceptionEndNotices notices;

    private final Texts texts;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    SupplementExpiry(ReceptionEndNotices notices, Register register, SupplementWaits waits, SupplementWaitStore store,
            History history, Texts texts, LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.register = register;
        this.waits = waits;
        this.store = store;
        this.history = history;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Ends the wait if it is over and nobody did so before.
     * @return false where it is too early: the calendar has changed since
     */
    public boolean expire(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(id);
            Instant now = this.clock.instant();
            SupplementWait wait = this.waits.of(dossier).orElse(null);
            if (wait != null && !wait.isOver(now)) {
                return false;
            }
            if (wait != null && this.store.expire(id, wait, now)) {
                end(dossier, wait, now);
            }
            return true;
        });
    }

    private void end(Dossier dossier, SupplementWait wait, Instant now) {
        boolean accepted = dossier.receivedAt() != null;
        String reason = this.texts.of("supplement.expired", Formats.moment(wait.expiresAt()));
        Dossier ended = accepted ? this.register.change(dossier.id()).proposal(Outcome.STOPPED, reason).save()
                : this.register.change(dossier.id())
                    .status(DossierLifecycle.after(dossier.status(), DossierAct.REFUSE_RECEPTION))
                    .save();
        this.history.record(
                new DossierFact.SupplementExpired(ended.snapshot(), dossier.handling().supplementRounds(), accepted),
                now, "system");
        if (!accepted) {
            this.history.record(new DossierFact.ReceptionRefused(ended.snapshot()), now, "system", "reason", reason);
            this.notices.queue(dossier.id());
        }
        this.publisher.publishEvent(new Signal.SupplementExpired(dossier.id()));
    }

}
