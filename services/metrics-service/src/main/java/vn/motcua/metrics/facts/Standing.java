package vn.motcua.metrics.facts;

import java.time.Instant;

import vn.motcua.events.DossierSnapshot;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;

import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands towards its legal limit, as far as time alone cannot change it.
 */
enum Standing {

    /**
     * Not received yet, or never: no clock runs. A duplicate counts as never received,
     * because its matter is counted with the dossier that stays.
     */
    NOT_ACCEPTED,

    /** Open, with a legal due instant ahead or behind. */
    RUNNING,

    /** Open, waiting for the citizen's papers: neither in time nor overdue. */
    PAUSED,

    /** Ended at or before the original due instant. */
    RESOLVED_IN_TIME,

    /** Ended after the original due instant. */
    RESOLVED_LATE,

    /** Ended without a due instant, for example stopped while paused: not "in time". */
    RESOLVED_UNDATED,

    /** Withdrawn by the applicant: left out of every rate. */
    WITHDRAWN;

    static Standing of(DossierSnapshot dossier) {
        if (dossier.receivedAt() == null || !accepted(dossier.status()) || dossier.outcome() == Outcome.DUPLICATE) {
            return NOT_ACCEPTED;
        }
        if (dossier.outcome() == Outcome.WITHDRAWN || dossier.status() == DossierStatus.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (dossier.resolvedAt() != null) {
            return ended(dossier.resolvedAt(), dossier.originalDueAt());
        }
        boolean waits = dossier.status() == DossierStatus.AWAITING_SUPPLEMENT;
        return waits || dossier.originalDueAt() == null ? PAUSED : RUNNING;
    }

    private static Standing ended(Instant at, @Nullable Instant due) {
        if (due == null) {
            return RESOLVED_UNDATED;
        }
        return at.isAfter(due) ? RESOLVED_LATE : RESOLVED_IN_TIME;
    }

    private static boolean accepted(DossierStatus status) {
        return switch (status) {
            case SUBMITTED, RECEPTION_REFUSED, SUPPLEMENT_BEFORE_ACCEPTANCE, DUPLICATE -> false;
            case ACCEPTED, IN_PROGRESS, AWAITING_SUPPLEMENT, WITHDRAWN, STOPPED, RESOLVED, RETURNED -> true;
        };
    }

}
