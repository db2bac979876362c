package vn.motcua.dossier.procedureimport;

import java.util.List;
import java.util.Map;

import vn.motcua.rules.procedure.DoubtReason;

/**
 * A page of what waits, in words.
 *
 * @param number of the page, from 1
 * @param byReason how many wait for each reason, the commonest first
 */
public record ReviewList(List<Line> lines, int number, int pages, long total, Map<DoubtReason, Integer> byReason) {

    static ReviewList of(ProcedureReviews.Page page, Sentences sentences) {
        return new ReviewList(
                page.items()
                    .stream()
                    .map((line) -> new Line(line.code(), line.name(), sentences.of(line.doubts())))
                    .toList(),
                page.page() + 1, (int) Math.max(1, (page.total() + ProcedureReviews.PAGE - 1) / ProcedureReviews.PAGE),
                page.total(), page.byReason());
    }

    /** A procedure and why it waits. */
    public record Line(String code, String name, List<String> reasons) {
    }

}
