package vn.motcua.metrics.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The dossiers behind a figure as drawn.
 *
 * @param pageOf which page of how many, in words
 * @param previous address of the page before; absent on the first
 * @param next address of the page after; absent on the last
 */
public record DossiersPage(String title, String total, String pageOf, List<Line> lines, @Nullable String previous,
        @Nullable String next, String back) {

    public DossiersPage {
        lines = List.copyOf(lines);
    }

    /** One dossier, all in words. */
    public record Line(String address, String code, String procedure, String received, String due, String resolved,
            String letter) {
    }

}
