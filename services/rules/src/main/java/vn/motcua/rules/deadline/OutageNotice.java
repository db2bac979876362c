package vn.motcua.rules.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The system owner's notice of an outage: without one no clock stands still.
 *
 * @param number for example {@code 12/TB-TTCNTT}
 * @param issuedOn its date
 * @param issuer who owns the system and signed the notice
 */
public record OutageNotice(String number, LocalDate issuedOn, String issuer) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public OutageNotice {
        number = number.strip();
        issuer = issuer.strip();
    }

    /** The notice as it is cited. */
    public String toVietnamese() {
        return "Thông báo số " + this.number + " ngày " + DAY.format(this.issuedOn) + " của " + this.issuer;
    }

}
