package vn.motcua.metrics.indicators;

import java.time.Instant;
import java.util.List;

import vn.motcua.metrics.facts.Grouping;

/**
 * All indicators, read at one moment from one state of the database.
 *
 * @param asOf the legal clock's now
 * @param by what the rows stand for; there are none for the total
 */
public record Reading(Instant asOf, List<Figure> figures, Grouping by, List<Row> rows) {

    public Reading {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /**
     * The indicators of one group.
     *
     * @param key code or month
     * @param name the key in words
     */
    public record Row(String key, String name, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }

    }

}
