package vn.motcua.dossier.procedurereview;

import java.util.List;

import vn.motcua.rules.review.ReviewAct;

/**
 * A review as an officer sees it.
 *
 * @param name of the procedure
 * @param unitName who reviews; empty for a publication
 * @param mine whether the reader has to act
 * @param deskBy person who posted it at the desk; empty where it is not
 * @param unseen whether it is in effect and nobody can read it
 */
public record ReviewView(ProcedureReview review, String name, String unitName, boolean mine, boolean late,
        boolean unseen, String deskBy, String websiteBy, List<Line> history) {

    /** What may be decided now. */
    public List<ReviewAct> acts() {
        return this.review.state()
            .acts()
            .stream()
            .filter((act) -> act != ReviewAct.AT_DESK || this.review.publication().desk() == null)
            .filter((act) -> act != ReviewAct.ON_WEBSITE || this.review.publication().website() == null)
            .toList();
    }

    /**
     * One line of the history.
     *
     * @param act name of the fact, for the text key
     */
    public record Line(String moment, String who, String act, String words) {
    }

}
