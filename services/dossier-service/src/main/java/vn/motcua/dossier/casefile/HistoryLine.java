package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A fact as the history tells it.
 *
 * @param who name of the person who acted
 * @param words what people wrote about it
 */
public record HistoryLine(Instant at, String who, String sentence, List<Words> words) {

    /** Words and what they are: lý do, ý kiến ... */
    public record Words(String about, String text) {
    }

}
