package vn.motcua.rules.fee;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.fee.FeeEntry.Assessed;
import vn.motcua.rules.fee.FeeEntry.Paid;
import vn.motcua.rules.fee.FeeEntry.Refunded;

/**
 * The fee account of a dossier: what its entries come to.
 *
 * @param assessed the latest word on what is owed
 * @param kept what was paid and not given back, in đồng
 */
public record FeeAccount(Assessed assessed, long kept) {

    /**
     * Adds up the entries of a dossier, in order.
     * @param published what the procedure publishes, where nobody has assessed the fee
     */
    public static FeeAccount of(@Nullable Long published, List<FeeEntry> entries) {
        Assessed assessed = new Assessed(published, FeeRelief.NONE, "", "");
        long kept = 0;
        for (FeeEntry entry : entries) {
            if (entry instanceof Assessed latest) {
                assessed = latest;
            }
            else if (entry instanceof Paid paid) {
                kept += paid.amount();
            }
            else if (entry instanceof Refunded refunded) {
                kept -= refunded.amount();
            }
        }
        return new FeeAccount(assessed, kept);
    }

    /** What remains to be paid, in đồng; null while the amount is not known. */
    public @Nullable Long owed() {
        Long amount = this.assessed.amount();
        return (amount == null) ? null : Math.max(0, amount - this.kept);
    }

    /** Where it stands. */
    public State state() {
        Long amount = this.assessed.amount();
        if (amount == null) {
            return State.UNKNOWN;
        }
        if (this.kept > 0) {
            return (this.kept >= amount) ? State.PAID : State.OWED;
        }
        return (amount > 0) ? State.OWED : (this.assessed.relief() == FeeRelief.EXEMPT) ? State.EXEMPT : State.FREE;
    }

    /** Where a fee stands. */
    public enum State {

        /** The amount is not known yet. */
        UNKNOWN,
        /** Nothing is owed to begin with. */
        FREE,
        /** Nothing is owed by this applicant. */
        EXEMPT,
        /** Something remains to be paid. */
        OWED,
        /** All of it was paid. */
        PAID

    }

}
