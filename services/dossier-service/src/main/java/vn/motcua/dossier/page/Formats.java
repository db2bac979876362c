package vn.motcua.dossier.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import vn.motcua.dossier.time.Clocks;

/**
 * Dates, moments and numbers as people in Vietnam write them; moments in the zone of the
 * law.
 */
public final class Formats {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT)
        .withZone(Clocks.ZONE);

    private Formats() {
    }

    /** {@code 16/11/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 07:00 16/11/2026}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 1.200}. */
    public static String number(long number) {
        return String.format(VIETNAMESE, "%,d", number);
    }

    /** {@code 0,5}: one decimal, with the comma. */
    public static String number(double number) {
        return String.format(VIETNAMESE, "%,.1f", number);
    }

    /** A day or moment in ISO-8601 as people write it; any other text as it is. */
    static String readable(String text) {
        try {
            return (text.indexOf('T') > 0) ? moment(Instant.parse(text)) : day(LocalDate.parse(text));
        }
        catch (DateTimeParseException ex) {
            return text; // not a date: an ordinary fact
        }
    }

}
