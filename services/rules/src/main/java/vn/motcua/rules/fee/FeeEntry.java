package vn.motcua.rules.fee;

import org.jspecify.annotations.Nullable;

/** An entry in the fee account of one dossier; all amounts are whole đồng. */
public sealed interface FeeEntry {

    /**
     * What is owed.
     *
     * @param amount null where it is not known yet (the People's Council's rate)
     * @param ground how it was counted, or why less is owed; may be empty
     * @param proof paper that shows the ground; may be empty
     */
    record Assessed(@Nullable Long amount, FeeRelief relief, String ground, String proof) implements FeeEntry {
    }

    /**
     * It was paid.
     *
     * @param receiptNumber number of the receipt (biên lai)
     * @param proof of payment, where it was not paid in person
     */
    record Paid(long amount, PaymentWay way, String receiptNumber, String proof) implements FeeEntry {
    }

    /**
     * Some or all was given back.
     *
     * @param voucherNumber number of the payment voucher (phiếu chi); may be empty
     */
    record Refunded(long amount, String reason, String voucherNumber) implements FeeEntry {
    }

}
