package vn.motcua.dossier.apology;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;

/**
 * The new appointment passed too (domain D6): the head says in writing why and what is
 * done now, and the desk hands it over. No second letter, no second new appointment.
 */
@Component
class LateNoticeWork implements WorkHandler {

    private final PaperOffice papers;

    private final LateNoticeForm form;

    private final History history;

    private final LateNotices notices;

    LateNoticeWork(PaperOffice papers, LateNoticeForm form, History history, LateNotices notices) {
        this.papers = papers;
        this.form = form;
        this.history = history;
        this.notices = notices;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SIGN_LATE_NOTICE, WorkKind.DELIVER_LATE_NOTICE);
    }

    @Override
    public Answer complete(Work work) {
        boolean sign = work.item().kind() == WorkKind.SIGN_LATE_NOTICE;
        String wanted = sign ? "SIGN" : "DELIVERED";
        if (!wanted.equals(work.completion().requireDecision())) {
            throw WorkHandler.unknownDecision(work);
        }
        if (sign) {
            sign(work);
        }
        else {
            delivered(work);
        }
        return Answer.decided(wanted);
    }

    private void sign(Work work) {
        String reason = work.completion().requireReason().strip();
        String account = work.actor().account();
        IssuedPaper paper = this.papers.issue(work.dossier(), FormKey.LATE_NOTICE, work.now(), account,
                this.form.signed(work.dossier(), reason, work.now(), work.actor()));
        this.notices.recallUndelivered(work.dossier(), work.now(), account);
        this.notices.signed(work.dossier(), paper.id());
        this.history.record(new DossierFact.LateNoticeSigned(work.dossier().snapshot(), paper.number(), account),
                work.now(), account, "reason", reason);
    }

    private void delivered(Work work) {
        String account = work.actor().account();
        this.notices.delivered(work.dossier().id(), account, work.now());
        this.history.record(new DossierFact.LateNoticeDelivered(work.dossier().snapshot(), account), work.now(),
                account);
    }

}
