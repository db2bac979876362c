package vn.motcua.rules.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The desk chose the wrong procedure (domain D14). The mistake is the agency's, which
 * mends it at its own cost (Decree 61/2018 Art. 21): as long as the dossier is at the
 * desk, under the same code and counted from the first reception; afterwards with a new
 * dossier in the place of one that is stopped, without a second fee. The citizen has
 * withdrawn nothing.
 */
public final class WrongProcedure {

    /** The reason code in the ledger and of the stop. */
    public static final String REASON = "WRONG_PROCEDURE";

    private WrongProcedure() {
    }

    /**
     * How it is mended now; refuses where it cannot be, and to put a procedure in the
     * place of itself.
     */
    public static Remedy remedy(DossierStatus status, String wrong, @Nullable String right, @Nullable String reason) {
        if (right == null || right.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "procedure");
        }
        if (right.strip().equals(wrong)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "procedure", "value", wrong);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        if (status == DossierStatus.IN_PROGRESS) {
            return Remedy.STOP_AND_BEGIN_ANEW;
        }
        DossierLifecycle.require(status, DossierAct.CHANGE_PROCEDURE);
        return Remedy.CHANGE;
    }

    /** How a wrong procedure is mended. */
    public enum Remedy {

        /** Under the same code. */
        CHANGE,

        /** Stopped by the signatory, linked to a new dossier. */
        STOP_AND_BEGIN_ANEW

    }

}
