package vn.motcua.dossier.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of one set-up file. */
record Table(List<Row> rows) {

    /**
     * Reads a file. A column that is missing or unknown is a problem of line 1, a row
     * with too few or too many values one of its own line.
     * @param columns every column of the file, those that may be left out with a question
     * mark behind
     */
    static Table read(String file, String text, List<String> columns, Problems problems) {
        try {
            List<CsvText.Line> lines = CsvText.parse(text);
            if (lines.isEmpty()) {
                throw new BadCell("setup.file-empty");
            }
            List<String> head = lines.get(0).values();
            requireColumns(head, columns);
            return new Table(rows(file, head, lines.subList(1, lines.size()), problems));
        }
        catch (BadCell ex) {
            problems.add(ex.at(file, 1));
            return new Table(List.of());
        }
    }

    private static void requireColumns(List<String> head, List<String> columns) {
        for (String column : columns) {
            if (!column.endsWith("?") && !head.contains(column)) {
                throw new BadCell("setup.column-missing", column);
            }
        }
        for (String column : head) {
            if (!columns.contains(column) && !columns.contains(column + "?")) {
                throw new BadCell("setup.column-unknown", column);
            }
        }
    }

    private static List<Row> rows(String file, List<String> head, List<CsvText.Line> lines, Problems problems) {
        List<Row> rows = new ArrayList<>();
        for (CsvText.Line line : lines) {
            if (line.values().size() == head.size()) {
                Map<String, String> cells = new HashMap<>();
                for (int at = 0; at < head.size(); at++) {
                    cells.put(head.get(at), line.values().get(at));
                }
                rows.add(new Row(file, line.number(), cells));
            }
            else {
                problems.add(new SetupProblem(file, line.number(), "setup.row-length",
                        List.of(Integer.toString(head.size()), Integer.toString(line.values().size()))));
            }
        }
        return rows;
    }

    /** What each row says; a row that cannot be read is a problem and is left out. */
    <T> List<Located<T>> each(Function<Row, T> reading, Problems problems) {
        List<Located<T>> read = new ArrayList<>();
        for (Row row : this.rows) {
            try {
                read.add(new Located<>(row, reading.apply(row)));
            }
            catch (BadCell ex) {
                problems.add(ex.at(row.file(), row.line()));
            }
        }
        return List.copyOf(read);
    }

}
