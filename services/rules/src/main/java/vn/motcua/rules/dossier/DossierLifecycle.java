package vn.motcua.rules.dossier;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static vn.motcua.events.DossierStatus.ACCEPTED;
import static vn.motcua.events.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.motcua.events.DossierStatus.DUPLICATE;
import static vn.motcua.events.DossierStatus.IN_PROGRESS;
import static vn.motcua.events.DossierStatus.RECEPTION_REFUSED;
import static vn.motcua.events.DossierStatus.RESOLVED;
import static vn.motcua.events.DossierStatus.RETURNED;
import static vn.motcua.events.DossierStatus.STOPPED;
import static vn.motcua.events.DossierStatus.SUBMITTED;
import static vn.motcua.events.DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE;
import static vn.motcua.events.DossierStatus.WITHDRAWN;

/**
 * Which act is lawful in which state, and where it leads (Decree 61/2018 Art. 17-20).
 */
public final class DossierLifecycle {

    private static final Map<DossierAct, Map<DossierStatus, DossierStatus>> LAWFUL = lawful();

    private static final Set<DossierStatus> HAVE_RECEIPTS = EnumSet.of(ACCEPTED, IN_PROGRESS, AWAITING_SUPPLEMENT,
            RESOLVED, RETURNED, STOPPED);

    private DossierLifecycle() {
    }

    public static boolean allows(DossierStatus now, DossierAct act) {
        return next(now, act) != null;
    }

    /**
     * Refuses an act that is not lawful now: {@code ALREADY_ACCEPTED} for a second
     * acceptance, else {@code ILLEGAL_TRANSITION} with facts {@code status} and
     * {@code act}.
     */
    public static void require(DossierStatus now, DossierAct act) {
        after(now, act);
    }

    /** The state after the act; refuses as {@link #require} does. */
    public static DossierStatus after(DossierStatus now, DossierAct act) {
        DossierStatus next = next(now, act);
        if (next == null) {
            throw refusal(now, act);
        }
        return next;
    }

    private static @Nullable DossierStatus next(DossierStatus now, DossierAct act) {
        return LAWFUL.getOrDefault(act, Map.of()).get(now);
    }

    private static Refusal refusal(DossierStatus now, DossierAct act) {
        RefusalReason reason = (act == DossierAct.ACCEPT && HAVE_RECEIPTS.contains(now))
                ? RefusalReason.ALREADY_ACCEPTED : RefusalReason.ILLEGAL_TRANSITION;
        return new Refusal(reason, "dossier", Map.of("status", now.name(), "act", act.name()));
    }

    /**
     * The whole law of states in one table: act, then state now to state after.
     * <p>
     * A dossier withdrawn before acceptance is withdrawn too, but was never received. A
     * letter can still be signed for a dossier that was resolved late without one, and
     * while papers are awaited where the procedure lets the clock run on; where it stands
     * still, there is no date to move.
     */
    private static Map<DossierAct, Map<DossierStatus, DossierStatus>> lawful() {
        Map<DossierAct, Map<DossierStatus, DossierStatus>> law = new EnumMap<>(DossierAct.class);
        law.put(DossierAct.ACCEPT, Map.of(SUBMITTED, ACCEPTED));
        law.put(DossierAct.REFUSE_RECEPTION,
                Map.of(SUBMITTED, RECEPTION_REFUSED, SUPPLEMENT_BEFORE_ACCEPTANCE, RECEPTION_REFUSED));
        law.put(DossierAct.REQUEST_SUPPLEMENT, Map.of(SUBMITTED, SUPPLEMENT_BEFORE_ACCEPTANCE, ACCEPTED,
                AWAITING_SUPPLEMENT, IN_PROGRESS, AWAITING_SUPPLEMENT));
        law.put(DossierAct.RECEIVE_SUPPLEMENT,
                Map.of(SUPPLEMENT_BEFORE_ACCEPTANCE, SUBMITTED, AWAITING_SUPPLEMENT, IN_PROGRESS));
        law.put(DossierAct.TRANSFER, Map.of(ACCEPTED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS));
        law.put(DossierAct.COMPLETE_STEP, Map.of(ACCEPTED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS));
        law.put(DossierAct.SEND_BACK, Map.of(IN_PROGRESS, IN_PROGRESS));
        law.put(DossierAct.VERIFY, Map.of(ACCEPTED, ACCEPTED, IN_PROGRESS, IN_PROGRESS));
        law.put(DossierAct.STOP, Map.of(ACCEPTED, STOPPED, IN_PROGRESS, STOPPED, AWAITING_SUPPLEMENT, STOPPED));
        law.put(DossierAct.RESOLVE, Map.of(ACCEPTED, RESOLVED, IN_PROGRESS, RESOLVED));
        law.put(DossierAct.WITHDRAW, Map.of(SUBMITTED, WITHDRAWN, SUPPLEMENT_BEFORE_ACCEPTANCE, WITHDRAWN, ACCEPTED,
                WITHDRAWN, IN_PROGRESS, WITHDRAWN, AWAITING_SUPPLEMENT, WITHDRAWN));
        law.put(DossierAct.CHANGE_PROCEDURE, Map.of(ACCEPTED, ACCEPTED));
        law.put(DossierAct.MOVE_TO_AGENCY, Map.of(ACCEPTED, ACCEPTED, IN_PROGRESS, ACCEPTED));
        law.put(DossierAct.FORWARD_TO_AGENCY, Map.of(SUBMITTED, SUBMITTED));
        law.put(DossierAct.TAKE_FOR_AGENCY, Map.of(SUBMITTED, SUBMITTED));
        law.put(DossierAct.CLOSE_DUPLICATE, Map.of(SUBMITTED, DUPLICATE, SUPPLEMENT_BEFORE_ACCEPTANCE, DUPLICATE,
                ACCEPTED, DUPLICATE, IN_PROGRESS, DUPLICATE, AWAITING_SUPPLEMENT, DUPLICATE));
        law.put(DossierAct.SEND_TO_AGENCIES, Map.of(ACCEPTED, ACCEPTED, IN_PROGRESS, IN_PROGRESS));
        law.put(DossierAct.RETURN, Map.of(RESOLVED, RETURNED, STOPPED, RETURNED));
        Map<DossierStatus, DossierStatus> letter = Map.of(ACCEPTED, ACCEPTED, IN_PROGRESS, IN_PROGRESS,
                AWAITING_SUPPLEMENT, AWAITING_SUPPLEMENT, RESOLVED, RESOLVED, STOPPED, STOPPED, RETURNED, RETURNED);
        law.put(DossierAct.DRAFT_APOLOGY, letter);
        law.put(DossierAct.SIGN_APOLOGY, letter);
        return law;
    }

}
