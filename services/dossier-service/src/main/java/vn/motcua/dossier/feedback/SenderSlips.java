package vn.motcua.dossier.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.feedback.FeedbackWork.Act;
import vn.motcua.dossier.notice.OpinionMail;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.FeedbackNoticePaper;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.feedback.FeedbackGround;
import vn.motcua.rules.feedback.FeedbackSender;

/**
 * What is written to the sender of an opinion: made as a paper, and sent by e-mail where
 * there is an address; else the paper is printed and brought.
 */
@Component
class SenderSlips {

    private final PaperOffice papers;

    private final OpinionMail mail;

    private final Directory directory;

    private final Texts texts;

    SenderSlips(PaperOffice papers, OpinionMail mail, Directory directory, Texts texts) {
        this.papers = papers;
        this.mail = mail;
        this.directory = directory;
        this.texts = texts;
    }

    /** Says why it is not taken up, and where to go; none where there is no address. */
    @Nullable UUID refused(Act act, FeedbackGround ground, String words) {
        String agency = agencyOf(act.feedback());
        return issue(act, List.of(this.texts.of("feedback.slip.refused", agency, words),
                this.texts.of("feedback.where." + ground.name())));
    }

    /** Says who handles it and until when; none where there is no address. */
    @Nullable UUID forwarded(Act act, String handler, LocalDate until) {
        String agency = agencyOf(act.feedback());
        return issue(act, List.of(this.texts.of("feedback.slip.forwarded", handler, Formats.day(until)),
                this.texts.of("feedback.slip.followed", agency)));
    }

    private @Nullable UUID issue(Act act, List<String> paragraphs) {
        Feedback feedback = act.feedback();
        FeedbackSender sender = feedback.sender();
        if (!sender.isReachable()) {
            return null;
        }
        LocalDate receivedOn = LocalDate.ofInstant(feedback.times().receivedAt(), Clocks.ZONE);
        IssuedPaper slip = this.papers.issueApart(feedback.agency(), FormKey.FEEDBACK_NOTICE, act.now(), act.officer(),
                (head) -> new FeedbackNoticePaper(head, feedback.code(),
                        new PersonLine(sender.name(), sender.address(), sender.phone(), sender.email(), null),
                        receivedOn, paragraphs, act.actor().name()));
        mail(feedback, slip, "slip");
        return slip.id();
    }

    /** The signed answer goes out. */
    void mailAnswer(Feedback feedback, IssuedPaper answer) {
        mail(feedback, answer, "answer");
    }

    private void mail(Feedback feedback, IssuedPaper paper, String key) {
        String address = feedback.sender().email();
        if (address != null) {
            this.mail.queue(feedback.id(), address, paper.id(),
                    this.texts.of("notice.feedback-" + key + ".subject", feedback.code()),
                    this.texts.of("notice.feedback-" + key + ".text", feedback.code(), agencyOf(feedback)));
        }
    }

    private String agencyOf(Feedback feedback) {
        return this.directory.agency(feedback.agency()).name();
    }

}
