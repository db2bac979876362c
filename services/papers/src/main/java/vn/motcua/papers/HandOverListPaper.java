package vn.motcua.papers;

import java.time.ZonedDateTime;
import java.util.List;

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
    }

}
