package vn.motcua.dossier.feedback;

import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.feedback.FeedbackWork.Act;
import vn.motcua.dossier.feedback.FeedbackWork.Done;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.remedy.Remedies;
import vn.motcua.dossier.remedy.Remedy;
import vn.motcua.events.FeedbackFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.feedback.FeedbackAct;
import vn.motcua.rules.feedback.FeedbackLifecycle;
import vn.motcua.rules.feedback.FeedbackRules;
import vn.motcua.rules.feedback.FeedbackTopic;
import vn.motcua.rules.feedback.PublicationRules;

/** The written answer: drafted, signed, published. */
@Component
class Answering {

    private final FeedbackStore store;

    private final Classifying classifying;

    private final AnswerLetters letters;

    private final SenderSlips slips;

    private final Remedies remedies;

    Answering(FeedbackStore store, Classifying classifying, AnswerLetters letters, SenderSlips slips,
            Remedies remedies) {
        this.store = store;
        this.classifying = classifying;
        this.letters = letters;
        this.slips = slips;
        this.remedies = remedies;
    }

    /**
     * Where conduct or delay was said, the answer says whether it is true, and of which
     * unit.
     */
    Done draft(Act act) {
        Classifying.require(act, "ANSWER");
        String words = FeedbackRules.words("text", act.said().text());
        Boolean confirmed = act.said().confirmed();
        if (confirmed == null && isAboutPeople(act.feedback())) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "confirmed");
        }
        String said = this.classifying.unit(act, false);
        String unit = (said != null) ? said : act.feedback().handling().unit();
        if (Boolean.TRUE.equals(confirmed) && isAboutPeople(act.feedback()) && unit == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "unit");
        }
        return new Done(change(act, FeedbackAct.DRAFT).answer(words, Boolean.TRUE.equals(confirmed)).unit(unit),
                (state) -> new FeedbackFact.AnswerDrafted(state, act.officer()), words);
    }

    static boolean isAboutPeople(Feedback feedback) {
        FeedbackTopic topic = feedback.handling().topic();
        return topic == FeedbackTopic.CONDUCT || topic == FeedbackTopic.DELAY;
    }

    Done sign(Act act) {
        if ("SEND_BACK".equals(act.decision())) {
            String why = FeedbackRules.words("text", act.said().text());
            return new Done(change(act, FeedbackAct.SEND_BACK),
                    (state) -> new FeedbackFact.AnswerSentBack(state, act.officer()), why);
        }
        Classifying.require(act, "SIGN");
        FeedbackChange signed = change(act, FeedbackAct.SIGN);
        IssuedPaper paper = this.letters.issue(act.feedback(), act.actor(), act.now());
        UUID id = paper.id();
        this.slips.mailAnswer(act.feedback(), paper);
        remedyIfConfirmed(act.feedback());
        return new Done(signed.answered(act.now(), id),
                (state) -> new FeedbackFact.Answered(state, paper.number(), act.officer()), null);
    }

    /**
     * What the agency signed to be true is mended by the unit that it is about; what the
     * sender wrote, and so who wrote it, stays in the book.
     */
    private void remedyIfConfirmed(Feedback feedback) {
        String unit = feedback.handling().unit();
        if (Boolean.TRUE.equals(feedback.handling().confirmed()) && isAboutPeople(feedback) && unit != null) {
            this.remedies.open(feedback.agency(), unit, null, Remedy.Source.FEEDBACK, feedback.code());
        }
    }

    /** A person has read what is shown; the rule catches what was overlooked. */
    Done publish(Act act) {
        if ("KEEP".equals(act.decision())) {
            return new Done(change(act, FeedbackAct.KEEP),
                    (state) -> new FeedbackFact.NotPublished(state, act.officer()), act.said().text());
        }
        Classifying.require(act, "PUBLISH");
        String question = FeedbackRules.words("publishedQuestion", act.said().publishedQuestion());
        String answer = FeedbackRules.words("text", act.said().text());
        PublicationRules.requireNobodyNamed("publishedQuestion", question, act.feedback().sender());
        PublicationRules.requireNobodyNamed("text", answer, act.feedback().sender());
        return new Done(change(act, FeedbackAct.PUBLISH).published(question, answer, act.now()),
                (state) -> new FeedbackFact.Published(state, act.officer()), null);
    }

    private FeedbackChange change(Act act, FeedbackAct what) {
        return this.store.change(Objects.requireNonNull(act.feedback().id()))
            .state(FeedbackLifecycle.after(act.feedback().handling().state(), what));
    }

}
