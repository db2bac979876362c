package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.FeedbackAnswerPaper;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;
import vn.motcua.rules.feedback.FeedbackSender;

/** The signed answer on paper, numbered like every paper. */
@Component
class AnswerLetters {

    private final PaperOffice papers;

    private final Directory directory;

    private final Substitutes substitutes;

    AnswerLetters(PaperOffice papers, Directory directory, Substitutes substitutes) {
        this.papers = papers;
        this.directory = directory;
        this.substitutes = substitutes;
    }

    IssuedPaper issue(Feedback feedback, Actor signer, Instant now) {
        Agency agency = this.directory.agency(feedback.agency());
        // what the agency answers is signed by the same right as what it decides
        Signature signature = this.substitutes.signature(agency, signer, SignedPaper.RESULT, now);
        FeedbackSender sender = feedback.sender();
        LocalDate receivedOn = LocalDate.ofInstant(feedback.times().receivedAt(), Clocks.ZONE);
        String answer = Objects.requireNonNull(feedback.handling().answer(), "answer");
        return this.papers.issueApart(feedback.agency(), FormKey.FEEDBACK_ANSWER, now, signer.account(),
                (head) -> new FeedbackAnswerPaper(head, feedback.code(),
                        new PersonLine(sender.name(), sender.address(), sender.phone(), sender.email(), null),
                        receivedOn, answer, signature.authority(), signature.title(), signature.name()));
    }

}
