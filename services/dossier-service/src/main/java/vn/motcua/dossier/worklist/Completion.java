package vn.motcua.dossier.worklist;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * What a person answers to a work item: the body of {@code POST
 * /api/work-items/{id}/complete}.
 *
 * @param decision one of the decisions of the work's kind
 * @param comment words for colleagues
 * @param reason words for the applicant, where the decision needs them
 * @param reasonCode one of the listed reasons of a delay
 * @param items papers that are asked for
 * @param receivedAt when the dossier was received complete, where not now
 * @param newDueDate day ({@code 2026-11-30}) or instant of the new appointment
 * @param collector who came for the result
 * @param limit the longer lawful limit of a verification
 * @param limitCase code of the case whose limit applies, where the procedure has cases
 * @param result number and validity of the result, where this signs one
 * @param handover who came for the result, where more than the name is known
 * @param reservedCode code on a receipt that was written by hand, where this accepts such
 * a dossier
 * @param fee what is owed and paid, where this accepts a dossier and another fee than the
 * published one is owed, or it is paid at once
 * @param toStep key of the step that the dossier is sent back to; by default the nearest
 * earlier one of a case officer
 * @param receipt whether the person asks for a receipt, where this accepts a dossier
 * whose result is given at once; by default only who has to come back another day gets
 * one
 */
public record Completion(@Nullable String decision, @Nullable String comment, @Nullable String reason,
        @Nullable String reasonCode, @Nullable List<String> items, @Nullable Instant receivedAt,
        @Nullable String newDueDate, @Nullable String collector, @Nullable TimeLimit limit, @Nullable String limitCase,
        @Nullable SignedResult result, @Nullable HandOver handover, @Nullable String reservedCode, @Nullable Fee fee,
        @Nullable String toStep, @Nullable Boolean receipt) {

    /**
     * An answer that neither signs a result nor hands one over, and takes no reserved
     * code.
     */
    public Completion(@Nullable String decision, @Nullable String comment, @Nullable String reason,
            @Nullable String reasonCode, @Nullable List<String> items, @Nullable Instant receivedAt,
            @Nullable String newDueDate, @Nullable String collector, @Nullable TimeLimit limit,
            @Nullable String limitCase) {
        this(decision, comment, reason, reasonCode, items, receivedAt, newDueDate, collector, limit, limitCase, null,
                null, null, null);
    }

    /** An answer that sends nothing back. */
    public Completion(@Nullable String decision, @Nullable String comment, @Nullable String reason,
            @Nullable String reasonCode, @Nullable List<String> items, @Nullable Instant receivedAt,
            @Nullable String newDueDate, @Nullable String collector, @Nullable TimeLimit limit,
            @Nullable String limitCase, @Nullable SignedResult result, @Nullable HandOver handover,
            @Nullable String reservedCode, @Nullable Fee fee) {
        this(decision, comment, reason, reasonCode, items, receivedAt, newDueDate, collector, limit, limitCase, result,
                handover, reservedCode, fee, null, null);
    }

    /**
     * What the signer says of the result.
     *
     * @param number where the office keeps its numbers elsewhere; by default the next one
     * of the agency's sequence of the year is taken
     * @param validFrom by default the day of the signature
     * @param validTo last day on which it holds, where the procedure has one
     */
    public record SignedResult(@Nullable String number, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

        /** Nothing was said. */
        public static final SignedResult NOTHING = new SignedResult(null, null, null);

    }

    /**
     * Who came for the result, beside the name.
     *
     * @param capacity {@code SUBMITTER}, {@code OWNER}, {@code REPRESENTATIVE} or
     * {@code AUTHORISED}
     * @param idKind kind of identity paper
     * @param authorisation the paper that allows another person to collect
     * @param relation to the owner, where no paper is asked for
     * @param lostReceipt whether the receipt was lost and a pledge about it signed
     * @param acknowledged {@code SIGNATURE} or {@code FINGERPRINT}
     * @param way {@code DESK}, {@code POSTAL} or {@code ONLINE}; by default what was
     * chosen at reception
     */
    public record HandOver(@Nullable String capacity, @Nullable String idKind, @Nullable String idNumber,
            @Nullable String authorisation, @Nullable String relation, @Nullable Boolean lostReceipt,
            @Nullable String acknowledged, @Nullable String way) {
    }

    /**
     * What is said about a fee.
     *
     * @param amount in whole đồng
     * @param relief {@code NONE}, {@code REDUCED} or {@code EXEMPT}
     * @param reason of the relief, how another amount than the published one was counted,
     * or why it is given back
     * @param proof paper that shows the reason, or the payment where it was not in person
     * @param receiptNumber of the receipt, or of the voucher of a refund
     * @param way {@code CASH}, {@code TRANSFER}, {@code ONLINE} or {@code POSTAL}
     */
    public record Fee(@Nullable BigDecimal amount, @Nullable String relief, @Nullable String reason,
            @Nullable String proof, @Nullable String receiptNumber, @Nullable String way) {
    }

    /** The acceptance of a dossier that is complete. */
    public static Completion acceptance(@Nullable Fee fee, @Nullable Boolean receipt) {
        return new Completion("ACCEPT", null, null, null, null, null, null, null, null, null, null, null, null, fee,
                null, receipt);
    }

    /** The result went to that person. */
    public static Completion handedOver(String collector, @Nullable HandOver handover) {
        return new Completion("RETURNED", null, null, null, null, null, null, collector, null, null, null, handover,
                null, null);
    }

    /** A bare decision. */
    public static Completion of(String decision) {
        return new Completion(decision, null, null, null, null, null, null, null, null, null);
    }

    /** A decision with its reason. */
    public static Completion of(String decision, String reason) {
        return new Completion(decision, null, reason, null, null, null, null, null, null, null);
    }

    /** The same, for sending back to that step. */
    public Completion to(String step) {
        return new Completion(this.decision, this.comment, this.reason, this.reasonCode, this.items, this.receivedAt,
                this.newDueDate, this.collector, this.limit, this.limitCase, this.result, this.handover,
                this.reservedCode, this.fee, step, this.receipt);
    }

    /**
     * The decision.
     * @throws Refusal if none was given
     */
    public String requireDecision() {
        if (this.decision == null || this.decision.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        return this.decision;
    }

    /**
     * The reason.
     * @throws Refusal if none was given
     */
    public String requireReason() {
        if (this.reason == null || this.reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        return this.reason.strip();
    }

    /** The papers asked for, without empty lines. */
    public List<String> itemsOrNone() {
        return (this.items == null) ? List.of()
                : this.items.stream().map(String::strip).filter((item) -> !item.isEmpty()).toList();
    }

}
