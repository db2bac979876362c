package vn.motcua.dossier.obligation;

import java.util.List;

/**
 * The obligations of a dossier, as its page shows them to one reader.
 *
 * @param text by which the procedure stops the clock; empty where it runs
 * @param mayWait whether the reader begins and ends waits
 */
public record ObligationStory(List<Obligation> all, String text, boolean mayWait) {

    public ObligationStory {
        all = List.copyOf(all);
    }

}
