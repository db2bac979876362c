package vn.motcua.rules.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the code of a dossier (mã hồ sơ) is built, as a regime has it: receiving agency,
 * date of reception, serial of that agency and day (Circular 01/2018 Art. 19), for
 * example {@code {agency}-{yyMMdd}-{serial:0000}}.
 * <p>
 * A code is made once, on acceptance, and never read apart: foreign systems have codes of
 * their own and the pattern is about to change.
 */
public final class CodePattern {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern SERIAL = Pattern.compile("serial:(0{1,9})");

    private static final List<String> DAYS = List.of("yyMMdd", "yyyyMMdd", "ddMMyy", "ddMMyyyy");

    /** Between two places, so that no two dossiers can get the same code. */
    private static final Pattern BETWEEN = Pattern.compile("[A-Z0-9]*[-.][A-Z0-9.-]*");

    private static final Pattern AROUND = Pattern.compile("[A-Z0-9.-]*");

    private final String text;

    private CodePattern(String text) {
        this.text = text;
    }

    /**
     * Reads a pattern.
     * @throws IllegalArgumentException unless it has the agency, the whole day and the
     * serial once each, and a dash or dot between them
     */
    public static CodePattern parse(String text) {
        Matcher places = PLACE.matcher(text);
        StringBuilder kinds = new StringBuilder();
        int end = 0;
        while (places.find()) {
            require((end == 0) ? AROUND : BETWEEN, text.substring(end, places.start()), text);
            kinds.append(kind(places.group(1), text));
            end = places.end();
        }
        require(AROUND, text.substring(end), text);
        if (kinds.chars().sorted().mapToObj(Character::toString).reduce("", String::concat).equals("ads")) {
            return new CodePattern(text);
        }
        throw unknown(text);
    }

    private static void require(Pattern allowed, String words, String text) {
        if (!allowed.matcher(words).matches()) {
            throw unknown(text);
        }
    }

    private static char kind(String place, String text) {
        if (place.equals("agency")) {
            return 'a';
        }
        if (SERIAL.matcher(place).matches()) {
            return 's';
        }
        if (DAYS.contains(place)) {
            return 'd';
        }
        throw unknown(text);
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("No pattern of a dossier code: " + text);
    }

    /**
     * Writes the code: {@code H44.100-260917-0001}. When the serials of a day need more
     * digits than the pattern has, the code is longer; nobody is refused for a number.
     * @param serial from one
     */
    public String format(String agencyCode, LocalDate receivedOn, long serial) {
        if (agencyCode.isBlank() || serial < 1) {
            throw new IllegalArgumentException("no code from agency '" + agencyCode + "' and serial " + serial);
        }
        return PLACE.matcher(this.text)
            .replaceAll((place) -> Matcher.quoteReplacement(filled(place.group(1), agencyCode, receivedOn, serial)));
    }

    private static String filled(String place, String agencyCode, LocalDate receivedOn, long serial) {
        if (place.equals("agency")) {
            return agencyCode;
        }
        Matcher digits = SERIAL.matcher(place);
        return digits.matches() ? String.format(Locale.ROOT, "%0" + digits.group(1).length() + "d", serial)
                : DateTimeFormatter.ofPattern(place, Locale.ROOT).format(receivedOn);
    }

    @Override
    public String toString() {
        return this.text;
    }

}
