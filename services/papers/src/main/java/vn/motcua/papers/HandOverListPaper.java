package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * List by which papers are handed over inside an agency: one signature for many.
 *
 * @param from the desk or the unit that gives
 * @param to the desk or the unit that takes
 * @param giver name of the person who made the list
 * @param receiver name of the person who signed for it; empty before that
 */
public record HandOverListPaper(PaperHead head, String from, String to, ZonedDateTime madeAt, List<Line> lines,
        String giver, String receiver) implements Paper {

    public HandOverListPaper {
        lines = List.copyOf(lines);
    }

    /**
     * A dossier on the list.
     *
     * @param since when it was transferred, or its result signed
     * @param note why the receiver did not sign for it; empty where he did
     */
    public record Line(String dossierCode, String procedureName, String submitter, int sets, ZonedDateTime since,
            String note) {

        private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
            .withZone(DateWords.ZONE);

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
            .withZone(DateWords.ZONE);

        /** Hour and minute of {@link #since}. */
        public String hour() {
            return HOUR.format(this.since);
        }

        /** The day of {@link #since}. */
        public String day() {
            return DAY.format(this.since);
        }

    }

}
