package vn.motcua.rules.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The code of a dossier (mã hồ sơ): receiving agency, date of reception, serial of that
 * agency and day (Circular 01/2018 Art. 19).
 * <p>
 * It is made once, on acceptance, and never read apart: foreign systems have codes of
 * their own and the pattern is about to change.
 */
public final class DossierCode {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DossierCode() {
    }

    /**
     * Writes the code: {@code H44.100-260917-0001}. From the ten-thousandth dossier of a
     * day on the serial has five digits; nobody is refused for a number.
     * @param serial from one
     */
    public static String format(String agencyCode, LocalDate receivedOn, long serial) {
        if (agencyCode.isBlank() || serial < 1) {
            throw new IllegalArgumentException("no code from agency '" + agencyCode + "' and serial " + serial);
        }
        return agencyCode + "-" + DAY.format(receivedOn) + "-" + String.format(Locale.ROOT, "%04d", serial);
    }

}
