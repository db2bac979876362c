package vn.motcua.dossier.feedback;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.feedback.FeedbackWork.Act;
import vn.motcua.dossier.feedback.FeedbackWork.Done;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.FeedbackFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.feedback.FeedbackAct;
import vn.motcua.rules.feedback.FeedbackGround;
import vn.motcua.rules.feedback.FeedbackLifecycle;
import vn.motcua.rules.feedback.FeedbackRules;
import vn.motcua.rules.feedback.FeedbackState;
import vn.motcua.rules.feedback.FeedbackTopic;

/** Who handles an opinion, and what they say (Decree 20/2008/NĐ-CP Art. 9, 13). */
@Component
class Classifying {

    private final FeedbackStore store;

    private final Directory directory;

    private final SenderSlips slips;

    Classifying(FeedbackStore store, Directory directory, SenderSlips slips) {
        this.store = store;
        this.directory = directory;
        this.slips = slips;
    }

    Done classify(Act act) {
        return switch (act.decision()) {
            case "REFUSE" -> refuse(act);
            case "HANDLE" -> handle(act);
            case "ASSIGN" -> assign(act);
            case "FORWARD" -> forward(act);
            default -> throw unknown(act);
        };
    }

    /** The sender is told why and where to go; that is still to be brought there. */
    private Done refuse(Act act) {
        FeedbackGround ground = FeedbackSaid.require(FeedbackGround.class, "ground", act.said().ground());
        String words = FeedbackRules.words("text", act.said().text());
        FeedbackChange refused = change(act, FeedbackAct.REFUSE).refused(ground, words)
            .slip(this.slips.refused(act, ground, words));
        return new Done(refused, (state) -> new FeedbackFact.Refused(state, ground.name(), act.officer()), words);
    }

    private Done handle(Act act) {
        FeedbackTopic topic = taken(act);
        return new Done(change(act, FeedbackAct.HANDLE).topic(topic, unit(act, false)),
                (state) -> new FeedbackFact.TakenUp(state, act.officer()), act.said().text());
    }

    private Done assign(Act act) {
        FeedbackTopic topic = taken(act);
        return new Done(change(act, FeedbackAct.ASSIGN).topic(topic, unit(act, true)),
                (state) -> new FeedbackFact.Assigned(state, act.officer()), act.said().text());
    }

    private Done forward(Act act) {
        FeedbackTopic topic = taken(act);
        LocalDate expected = act.said().expectedOn();
        FeedbackRules.requireForwarding(act.said().handler(), expected, LocalDate.ofInstant(act.now(), Clocks.ZONE));
        LocalDate until = Objects.requireNonNull(expected);
        String handler = String.valueOf(act.said().handler()).strip();
        return new Done(
                change(act, FeedbackAct.FORWARD).topic(topic, unit(act, false))
                    .forwarded(handler, until)
                    .slip(this.slips.forwarded(act, handler, until)),
                (state) -> new FeedbackFact.Forwarded(state, until, act.officer()), act.said().text());
    }

    Done explain(Act act) {
        require(act, "EXPLAIN");
        return new Done(change(act, FeedbackAct.EXPLAIN), (state) -> new FeedbackFact.Explained(state, act.officer()),
                FeedbackRules.words("text", act.said().text()));
    }

    Done follow(Act act) {
        require(act, "FOLLOW");
        return new Done(change(act, FeedbackAct.FOLLOW), (state) -> new FeedbackFact.Followed(state, act.officer()),
                FeedbackRules.words("text", act.said().text()));
    }

    /** What lacks name, address or telephone is not taken up. */
    private static FeedbackTopic taken(Act act) {
        FeedbackRules.requireAnswerable(act.feedback().sender());
        return FeedbackSaid.require(FeedbackTopic.class, "topic", act.said().topic());
    }

    /** The unit that was said, one of the agency; none where none was said. */
    @Nullable String unit(Act act, boolean required) {
        String asked = act.said().unit();
        if (asked == null || asked.isBlank()) {
            if (required) {
                throw new Refusal(RefusalReason.FIELD_MISSING, "unit");
            }
            return null;
        }
        Unit unit = this.directory.unit(asked.strip());
        if (!unit.agency().equals(act.feedback().agency())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "unit");
        }
        return unit.code();
    }

    private FeedbackChange change(Act act, FeedbackAct what) {
        FeedbackState next = FeedbackLifecycle.after(act.feedback().handling().state(), what);
        return this.store.change(act.feedback().id()).state(next);
    }

    static void require(Act act, String decision) {
        if (!decision.equals(act.decision())) {
            throw unknown(act);
        }
    }

    static Refusal unknown(Act act) {
        return new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", Map.of("decision", act.decision()));
    }

}
