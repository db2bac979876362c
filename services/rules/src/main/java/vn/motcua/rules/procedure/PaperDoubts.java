package vn.motcua.rules.procedure;

import java.util.ArrayList;
import java.util.List;

import vn.motcua.rules.procedure.NationalRecord.Paper;

/** What is doubtful about the papers of a dossier. */
final class PaperDoubts {

    /** Nobody is asked for more of one paper. */
    static final int MOST = 20;

    private PaperDoubts() {
    }

    static List<Doubt> of(List<Paper> papers) {
        List<Doubt> doubts = new ArrayList<>();
        if (papers.isEmpty()) {
            doubts.add(Doubt.of(DoubtReason.DOCUMENTS_MISSING));
        }
        papers.stream()
            .filter((paper) -> paper.originals() > MOST || paper.copies() > MOST)
            .findFirst()
            .map((paper) -> Doubt.of(DoubtReason.DOCUMENT_COUNT_IMPLAUSIBLE, "count",
                    Integer.toString(Math.max(paper.originals(), paper.copies()))))
            .ifPresent(doubts::add);
        papers.stream()
            .filter((paper) -> paper.originals() == 0 && paper.copies() == 0)
            .findFirst()
            .map((paper) -> Doubt.of(DoubtReason.DOCUMENT_COUNT_MISSING, "paper", paper.name()))
            .ifPresent(doubts::add);
        return doubts;
    }

}
