package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.notice.NoticeOutcome;
import vn.motcua.dossier.notice.Notices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;

/**
 * The signed letter reaches the applicant: by e-mail, or printed and confirmed by a desk
 * officer.
 */
@Component
class DeliverApologyWork implements WorkHandler {

    private final Letters letters;

    private final Register register;

    private final History history;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    DeliverApologyWork(Letters letters, Register register, History history, LegalClock clock, Commands commands,
            ApplicationEventPublisher publisher) {
        this.letters = letters;
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DELIVER_APOLOGY);
    }

    @Override
    public Answer complete(Work work) {
        if (!"DELIVERED".equals(work.completion().requireDecision())) {
            throw WorkHandler.unknownDecision(work);
        }
        delivered(work.dossier(), "DESK", work.now(), work.actor().account());
        return Answer.decided("DELIVERED");
    }

    /** What became of the e-mail. */
    @EventListener
    void on(NoticeOutcome outcome) {
        if (!outcome.kind().equals(Notices.LETTER)) {
            return;
        }
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(outcome.dossier());
            if (outcome.sent()) {
                delivered(dossier, "EMAIL", this.clock.instant(), "system");
                this.publisher.publishEvent(new Signal.ApologyDelivered(dossier.id()));
            }
            else {
                this.publisher.publishEvent(new Signal.ApologyNotDelivered(dossier.id()));
            }
        });
    }

    private void delivered(Dossier dossier, String way, Instant now, String account) {
        Letter letter = this.letters.alive(dossier.id()).orElseThrow();
        this.letters.deliver(letter.id(), way, now);
        this.history.record(new DossierFact.ApologyDelivered(dossier.snapshot(), way), now, account);
    }

}
