package vn.motcua.papers;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Receipts (Mẫu số 01) to be filled in by hand while the system is away: each on a page
 * of its own, with a dossier code that is reserved for it.
 *
 * @param head without a number, which the entry in the tracking book gives; its date is
 * the day on which the receipts are handed out
 * @param codes the reserved dossier codes, one for each page
 * @param lookupPage address of the public look-up page; with {@code ?ma=} and the code it
 * is the QR code of a receipt
 */
public record BlankReceiptsPaper(PaperHead head, List<String> codes, String receivingUnit, String lookupPage,
        String hotline) implements Paper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public BlankReceiptsPaper {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("No codes, no receipts");
        }
        codes = List.copyOf(codes);
    }

    /** The day of reception that the codes are for. */
    public String day() {
        return DAY.format(this.head.date());
    }

    List<String> lookups() {
        return this.codes.stream().map((code) -> this.lookupPage + "?ma=" + code).toList();
    }

}
