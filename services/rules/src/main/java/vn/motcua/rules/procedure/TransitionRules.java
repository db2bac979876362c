package vn.motcua.rules.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * Whether a running dossier may go on under a later version of its procedure. It keeps
 * what was in force when it was received (Law on Promulgation of Legal Documents: no
 * retroactive effect; domain R0.4), unless a transitional clause says otherwise; and what
 * was promised to the applicant stands.
 */
public final class TransitionRules {

    /** Where nothing has ended and nobody waits for the applicant under the old text. */
    public static final Set<DossierStatus> MOVABLE = Set
        .copyOf(EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS));

    private TransitionRules() {
    }

    /**
     * The transitional clause that a move rests on.
     * @throws Refusal {@code FIELD_MISSING} on field {@code basis}
     */
    public static String requireBasis(@Nullable String basis) {
        if (basis == null || basis.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "basis");
        }
        return basis.strip();
    }

    /**
     * Why the dossier may not move; empty where it may.
     * @param today the version must have begun
     */
    public static Optional<Refusal> refusal(Running dossier, Later version, LocalDate today) {
        if (!MOVABLE.contains(dossier.status)) {
            return no((dossier.status == DossierStatus.AWAITING_SUPPLEMENT
                    || dossier.status == DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE) ? "papers-awaited" : "ended");
        }
        if (version.number <= dossier.version) {
            return no("not-later");
        }
        if (version.from.isAfter(today)) {
            return no("not-begun");
        }
        if (version.limit == null) {
            return no("case-unknown");
        }
        return version.limit.equals(dossier.limit) ? Optional.empty() : no("limit-differs");
    }

    private static Optional<Refusal> no(String why) {
        return Optional.of(new Refusal(RefusalReason.TRANSITION_UNLAWFUL, "version", Map.of("why", why)));
    }

    /**
     * A dossier as it stands.
     *
     * @param version under which it runs
     * @param limit that it was received under
     */
    public record Running(DossierStatus status, int version, TimeLimit limit) {
    }

    /**
     * The version that it would go on under.
     *
     * @param limit of the dossier's case there; null where the version knows no such case
     * @param from first day in force
     */
    public record Later(int number, @Nullable TimeLimit limit, LocalDate from) {
    }

}
