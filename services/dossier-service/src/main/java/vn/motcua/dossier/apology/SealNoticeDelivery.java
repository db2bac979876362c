package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.NewDateNotices;
import vn.motcua.dossier.notice.NoticeOutcome;
import vn.motcua.dossier.notice.SealNoticeMessages;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * How a notice under the e-seal alone reaches the applicant, and the proof that it did.
 * The dossier has no letter of apology all the same (domain D4).
 */
@Component
class SealNoticeDelivery {

    private final SealNoticeMessages messages;

    private final NewDateNotices calls;

    private final PaperOffice papers;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    SealNoticeDelivery(SealNoticeMessages messages, NewDateNotices calls, PaperOffice papers, Register register,
            History history, Access access, LegalClock clock, Commands commands) {
        this.messages = messages;
        this.calls = calls;
        this.papers = papers;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    void begin(Dossier dossier, IssuedPaper notice) {
        this.messages.queue(dossier.id(), notice);
    }

    /** The notice is untrue or of no use from now on; what nobody got is called back. */
    void overtaken(Dossier dossier, Instant now) {
        this.messages.overtaken(dossier.id()).forEach((paper) -> this.papers.recall(paper, now));
    }

    /**
     * Somebody of the desk handed the printed notice over.
     * @return whether nobody had said so before
     * @throws Refusal if there is no such notice, or it is another agency's
     */
    boolean handedOver(UUID notice) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            UUID id = this.messages.dossierOf(notice)
                .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "notice", "id", notice.toString()));
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            Actor actor = this.access.current();
            boolean first = this.calls.called(notice, actor.agency(), actor.account());
            if (first) {
                delivered(dossier, "DESK", actor.account());
            }
            return first;
        });
    }

    /** A mail server took it. */
    @EventListener
    void on(NoticeOutcome outcome) {
        if (outcome.kind().equals(SealNoticeMessages.KIND)) {
            this.commands.act(() -> delivered(this.register.lock(outcome.dossier()), "EMAIL", "system"));
        }
    }

    private void delivered(Dossier dossier, String way, String account) {
        this.history.record(new DossierFact.NoticeWithoutSignerDelivered(dossier.snapshot(), way), this.clock.instant(),
                account);
    }

}
