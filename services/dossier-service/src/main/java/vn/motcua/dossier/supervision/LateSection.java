package vn.motcua.dossier.supervision;

import java.util.List;

/**
 * A page of one part of the late board.
 *
 * @param total how many dossiers the part has on all its pages
 * @param withoutLetter how many of them have no letter of apology
 * @param number of the page, from 1
 * @param pages at least 1
 * @param previous address of the page before; not read on the first
 * @param next address of the page after; not read on the last
 */
public record LateSection(List<LateRow> rows, long total, long withoutLetter, int number, int pages, String previous,
        String next) {

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return this.total == 0;
    }

}
