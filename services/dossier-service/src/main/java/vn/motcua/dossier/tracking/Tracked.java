package vn.motcua.dossier.tracking;

import java.util.Objects;

import vn.motcua.dossier.register.Dossier;

/**
 * All that anyone may learn of a dossier without signing in: its code and its degree of
 * completion (Circular 01/2018 Art. 16.2.d). No names, no procedure, no dates.
 *
 * @param stage how many of the four stages are reached: received, being settled, settled,
 * returned
 * @param status code of the sentence that says where it stands
 */
public record Tracked(String code, int stage, String status) {

    /** How many stages there are. */
    public static final int STAGES = 4;

    static Tracked of(Dossier dossier) {
        return new Tracked(Objects.requireNonNull(dossier.code()), stage(dossier), dossier.status().name());
    }

    private static int stage(Dossier dossier) {
        if (dossier.handling().returnedAt() != null) {
            return STAGES;
        }
        return switch (dossier.status()) {
            case SUBMITTED, SUPPLEMENT_BEFORE_ACCEPTANCE, RECEPTION_REFUSED, ACCEPTED -> 1;
            case IN_PROGRESS, AWAITING_SUPPLEMENT -> 2;
            case RESOLVED, STOPPED, WITHDRAWN, DUPLICATE -> STAGES - 1;
            case RETURNED -> STAGES;
        };
    }

}
