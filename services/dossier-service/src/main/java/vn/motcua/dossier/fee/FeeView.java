package vn.motcua.dossier.fee;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The fee of a dossier, for its page and over HTTP; amounts in whole đồng.
 *
 * @param published by the procedure's version; absent where it names no amount
 * @param publishedNote what the published fee depends on
 * @param amount what is to be paid in all; absent while nobody knows
 * @param relief {@code NONE}, {@code REDUCED} or {@code EXEMPT}
 * @param reason how the amount was counted, or why less is owed
 * @param proof paper that shows the reason
 * @param state {@code UNKNOWN}, {@code FREE}, {@code EXEMPT}, {@code OWED} or
 * {@code PAID}
 * @param paid what was paid and not given back
 * @param owed what remains to be paid
 * @param refundable what the reader's agency took itself and may give back
 * @param entries what was entered, the oldest first
 */
public record FeeView(@Nullable Long published, String publishedNote, @Nullable Long amount, String relief,
        String reason, String proof, String state, long paid, @Nullable Long owed, long refundable,
        List<Line> entries) {

    public FeeView {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param kind {@code ASSESSED}, {@code PAID} or {@code REFUNDED}
     * @param way {@code CASH}, {@code TRANSFER}, {@code ONLINE} or {@code POSTAL}, where
     * it was paid
     * @param officer account of the person who entered it
     * @param officerName that person's name
     * @param agency code of the agency that booked it
     */
    public record Line(String kind, @Nullable Long amount, @Nullable String relief, String reason, String proof,
            @Nullable String way, String receiptNumber, OffsetDateTime at, String officer, String officerName,
            String agency) {
    }

}
