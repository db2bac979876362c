package vn.motcua.rules.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.fee.FeeEntry.Assessed;
import vn.motcua.rules.fee.FeeEntry.Paid;
import vn.motcua.rules.fee.FeeEntry.Refunded;

/**
 * What may be entered in a fee account. Fields are named as in {@code fee.amount}.
 * <p>
 * No other fee than the published one (Decree 61/2018 Art. 5, Decree 63/2010 Art. 8);
 * less only with ground and proof (Law 97/2015/QH13 Art. 10); what is not paid in person
 * is proven in the dossier (Decree 61/2018 Art. 22).
 */
public final class FeeRules {

    private static final int LONGEST = 500;

    private FeeRules() {
    }

    /**
     * What is owed.
     * @param published fee of the procedure in đồng; null where it publishes none
     * @param stated what the desk says; null for the published one
     * @param account as it stands
     * @throws Refusal or {@link Refusals} with all that is wrong
     */
    public static Assessed assess(@Nullable Long published, FeeAccount account, @Nullable BigDecimal stated,
            FeeRelief relief, @Nullable String ground, @Nullable String proof) {
        if (account.kept() > 0) {
            throw new Refusal(RefusalReason.FEE_PAID, "fee.amount", "paid", Long.toString(account.kept()));
        }
        Long said = (stated == null) ? null : Dong.whole("fee.amount", stated);
        Long amount = switch (relief) {
            case NONE -> (said == null) ? published : said;
            case REDUCED -> said;
            case EXEMPT -> Long.valueOf(0);
        };
        Refusals.refuseAny(wrong(published, said, relief, text(ground), text(proof)));
        return new Assessed(amount, relief, text(ground), text(proof));
    }

    /**
     * What is owed once the right procedure stands in the place of a wrong one (domain
     * D14): its published fee. Who has paid pays nothing more, since the mistake is the
     * agency's (Decree 61/2018 Art. 21), and may get back what was too much; an exemption
     * is the person's and stays.
     * @param published fee of the right procedure in đồng; null where it publishes none
     * @param account as it stands
     * @param paidBefore words that tell of what was paid, where something was
     */
    public static Assessed afterChange(@Nullable Long published, FeeAccount account, String paidBefore) {
        if (account.kept() > 0) {
            long amount = (published == null) ? account.kept() : Math.min(published, account.kept());
            return new Assessed(amount, FeeRelief.NONE, paidBefore, account.assessed().proof());
        }
        return (account.assessed().relief() == FeeRelief.EXEMPT) ? account.assessed()
                : new Assessed(published, FeeRelief.NONE, "", "");
    }

    private static List<Refusal> wrong(@Nullable Long published, @Nullable Long said, FeeRelief relief, String ground,
            String proof) {
        List<Refusal> found = new ArrayList<>();
        if (relief == FeeRelief.NONE) {
            if (published != null && said != null && !published.equals(said) && ground.isEmpty()) {
                found.add(new Refusal(RefusalReason.FEE_NOT_AS_PUBLISHED, "fee.reason", "published",
                        published.toString()));
            }
        }
        else {
            checkRelief(published, said, relief, found);
            requireGiven("fee.reason", ground, found);
            requireGiven("fee.proof", proof, found);
        }
        checkLength("fee.reason", ground, found);
        checkLength("fee.proof", proof, found);
        return found;
    }

    private static void checkRelief(@Nullable Long published, @Nullable Long said, FeeRelief relief,
            List<Refusal> found) {
        if (relief == FeeRelief.EXEMPT && said != null && said > 0) {
            found.add(new Refusal(RefusalReason.FEE_EXEMPT, "fee.amount"));
        }
        if (relief == FeeRelief.REDUCED && said == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "fee.amount"));
        }
        else if (relief == FeeRelief.REDUCED
                && (said == null || said == 0 || (published != null && said >= published))) {
            found.add(new Refusal(RefusalReason.FEE_NOT_REDUCED, "fee.amount"));
        }
    }

    /**
     * All that is owed was paid.
     * @param given what was paid; null for what is owed
     * @throws Refusal or {@link Refusals} with all that is wrong
     */
    public static Paid pay(FeeAccount account, @Nullable BigDecimal given, @Nullable PaymentWay way,
            @Nullable String receiptNumber, @Nullable String proof) {
        Long owed = account.owed();
        if (owed == null) {
            throw new Refusal(RefusalReason.FEE_UNKNOWN, "fee.amount");
        }
        if (owed == 0) {
            throw new Refusal(RefusalReason.FEE_NOT_OWED, "fee.amount");
        }
        List<Refusal> found = new ArrayList<>();
        if (given != null && Dong.whole("fee.amount", given) != owed) {
            found.add(new Refusal(RefusalReason.FEE_NOT_AS_OWED, "fee.amount", "owed", owed.toString()));
        }
        requireGiven("fee.receiptNumber", text(receiptNumber), found);
        checkLength("fee.receiptNumber", text(receiptNumber), found);
        checkLength("fee.proof", text(proof), found);
        if (way == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "fee.way"));
        }
        else if (way.needsProof()) {
            requireGiven("fee.proof", text(proof), found);
        }
        Refusals.refuseAny(found);
        return new Paid(owed, (way == null) ? PaymentWay.CASH : way, text(receiptNumber), text(proof));
    }

    /**
     * Some or all is given back: no more than was paid, and with a reason.
     * @param given null for all that was paid
     * @throws Refusal or {@link Refusals} with all that is wrong
     */
    public static Refunded refund(FeeAccount account, @Nullable BigDecimal given, @Nullable String reason,
            @Nullable String voucherNumber) {
        long amount = (given == null) ? account.kept() : Dong.whole("fee.amount", given);
        List<Refusal> found = new ArrayList<>();
        if (amount == 0 || amount > account.kept()) {
            found.add(new Refusal(RefusalReason.FEE_REFUND_TOO_HIGH, "fee.amount", "paid",
                    Long.toString(account.kept())));
        }
        if (text(reason).isEmpty()) {
            found.add(new Refusal(RefusalReason.REASON_MISSING, "fee.reason"));
        }
        checkLength("fee.reason", text(reason), found);
        checkLength("fee.receiptNumber", text(voucherNumber), found);
        Refusals.refuseAny(found);
        return new Refunded(amount, text(reason), text(voucherNumber));
    }

    /**
     * What an agency may give back of a fee: what it took itself. A dossier moves on to
     * another agency, the money does not: it was settled by who took it (Decree 61/2018
     * Art. 12.9, 22).
     * @param all the account of the dossier
     * @param own what the entries of that agency come to
     * @param takenBy name of the agency that took the last payment
     * @throws Refusal where only another agency took money
     */
    public static FeeAccount refundable(FeeAccount all, FeeAccount own, String takenBy) {
        long kept = Math.max(0, Math.min(all.kept(), own.kept()));
        if (kept == 0 && all.kept() > 0) {
            throw new Refusal(RefusalReason.FEE_TAKEN_ELSEWHERE, "fee.amount", "agency", takenBy);
        }
        return new FeeAccount(all.assessed(), kept);
    }

    private static void requireGiven(String field, String text, List<Refusal> found) {
        if (text.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
    }

    private static void checkLength(String field, String text, List<Refusal> found) {
        if (text.length() > LONGEST) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field));
        }
    }

    private static String text(@Nullable String given) {
        return (given == null) ? "" : given.strip();
    }

}
