package vn.motcua.rules.feedback;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What may be done with an opinion in which state (Decree 20/2008/NĐ-CP Art. 9, 13, 19).
 */
public final class FeedbackLifecycle {

    private static final Map<FeedbackState, Map<FeedbackAct, FeedbackState>> NEXT = Map.of(FeedbackState.RECEIVED,
            Map.of(FeedbackAct.REFUSE, FeedbackState.REFUSED, FeedbackAct.HANDLE, FeedbackState.TO_ANSWER,
                    FeedbackAct.ASSIGN, FeedbackState.WITH_UNIT, FeedbackAct.FORWARD, FeedbackState.FORWARDED),
            FeedbackState.WITH_UNIT, Map.of(FeedbackAct.EXPLAIN, FeedbackState.TO_ANSWER), FeedbackState.FORWARDED,
            Map.of(FeedbackAct.TELL, FeedbackState.FORWARDED, FeedbackAct.FOLLOW, FeedbackState.TO_ANSWER),
            FeedbackState.TO_ANSWER, Map.of(FeedbackAct.DRAFT, FeedbackState.TO_SIGN), FeedbackState.TO_SIGN,
            Map.of(FeedbackAct.SIGN, FeedbackState.ANSWERED, FeedbackAct.SEND_BACK, FeedbackState.TO_ANSWER),
            FeedbackState.ANSWERED,
            Map.of(FeedbackAct.TELL, FeedbackState.ANSWERED, FeedbackAct.PUBLISH, FeedbackState.PUBLISHED,
                    FeedbackAct.KEEP, FeedbackState.KEPT),
            FeedbackState.REFUSED, Map.of(FeedbackAct.TELL, FeedbackState.REFUSED));

    private FeedbackLifecycle() {
    }

    /**
     * The state behind an act.
     * @throws Refusal {@link RefusalReason#ILLEGAL_TRANSITION} where the act is not
     * lawful
     */
    public static FeedbackState after(FeedbackState state, FeedbackAct act) {
        @Nullable FeedbackState next = NEXT.getOrDefault(state, Map.of()).get(act);
        if (next == null) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "feedback",
                    Map.of("feedbackState", state.name(), "feedbackAct", act.name()));
        }
        return next;
    }

}
