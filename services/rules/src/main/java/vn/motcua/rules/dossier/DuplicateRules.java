package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static vn.motcua.events.DossierStatus.ACCEPTED;
import static vn.motcua.events.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.motcua.events.DossierStatus.IN_PROGRESS;
import static vn.motcua.events.DossierStatus.SUBMITTED;
import static vn.motcua.events.DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE;

/**
 * The same matter handed in twice, online and at the desk, or at two agencies (trùng hồ
 * sơ): the first that was accepted stays, since its receipt binds the agency (Decree
 * 61/2018 Art. 17.3); the other closes and is no refusal.
 */
public final class DuplicateRules {

    private static final Set<DossierStatus> HANDLED = Set.of(ACCEPTED, IN_PROGRESS, AWAITING_SUPPLEMENT);

    private DuplicateRules() {
    }

    /** Whether a dossier in that state can be doubled by another one. */
    public static boolean isOpen(DossierStatus status) {
        return HANDLED.contains(status) || status == SUBMITTED || status == SUPPLEMENT_BEFORE_ACCEPTANCE;
    }

    /** Whether the one may close in favour of the other, as far as time and state go. */
    public static boolean mayClose(Matter closing, Matter staying) {
        return DossierLifecycle.allows(closing.status, DossierAct.CLOSE_DUPLICATE) && HANDLED.contains(staying.status)
                && !first(closing, staying);
    }

    /**
     * Refuses to close a dossier in favour of another: because it is not the same matter
     * of the same person ({@code DUPLICATE_OF_NOTHING}), the other is not accepted or no
     * longer handled ({@code DUPLICATE_STAYS_NOT}), or this one was accepted first
     * ({@code DUPLICATE_FIRST_STAYS}). The fault is always in the choice of the other.
     */
    public static void requireMayClose(Matter closing, Matter staying) {
        DossierLifecycle.require(closing.status, DossierAct.CLOSE_DUPLICATE);
        boolean same = closing.procedure.equals(staying.procedure) && closing.person != null
                && closing.person.equals(staying.person);
        if (!same) {
            throw new Refusal(RefusalReason.DUPLICATE_OF_NOTHING, "stays");
        }
        if (!HANDLED.contains(staying.status)) {
            throw new Refusal(RefusalReason.DUPLICATE_STAYS_NOT, "stays", "status", staying.status.name());
        }
        if (first(closing, staying)) {
            throw new Refusal(RefusalReason.DUPLICATE_FIRST_STAYS, "stays");
        }
    }

    private static boolean first(Matter closing, Matter staying) {
        return closing.receivedAt != null && staying.receivedAt != null
                && closing.receivedAt.isBefore(staying.receivedAt);
    }

    /**
     * What tells two dossiers apart.
     *
     * @param person whose matter it is, by {@link SamePerson#identity}; null where nobody
     * can tell
     */
    public record Matter(String procedure, @Nullable String person, DossierStatus status,
            @Nullable Instant receivedAt) {
    }

}
