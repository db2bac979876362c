package vn.motcua.metrics.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The figures as drawn.
 *
 * @param asOf legal time in words
 * @param contentAddress where the live part renews itself
 */
public record FiguresPage(String asOf, String contentAddress, Form form, List<Card> cards, Table table) {

    public FiguresPage {
        cards = List.copyOf(cards);
    }

    /**
     * What may be chosen.
     *
     * @param action where the form goes
     * @param agencies by code and name; empty where there is no choice
     */
    public record Form(String action, String from, String to, List<Option> agencies, List<Option> groupings) {

        public Form {
            agencies = List.copyOf(agencies);
            groupings = List.copyOf(groupings);
        }

    }

    /** One choice. */
    public record Option(String value, String name, boolean chosen) {
    }

    /**
     * One figure.
     *
     * @param share length of the bar, from 0 to 100; absent without data
     * @param tone Bootstrap's name of the colour
     */
    public record Card(String id, String name, String text, String explanation, @Nullable String share, String tone,
            String countingAddress, String missingAddress) {
    }

    /** The figures by group. */
    public record Table(String caption, String head, List<String> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

    }

    /** One group. */
    public record Row(String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

    }

}
