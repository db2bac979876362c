package vn.motcua.rules.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One line of a golden table, by the names of its columns. */
record GoldenRow(Map<String, String> cells) {

    private static final String NONE = "none";

    static List<GoldenRow> of(String table) {
        List<String> lines = text(table).lines().toList();
        String[] header = lines.get(0).split(",");
        return lines.stream().skip(1).map((line) -> row(header, line.split(",", -1))).toList();
    }

    String cell(String column) {
        String cell = this.cells.get(column);
        if (cell == null || cell.isEmpty()) {
            throw new IllegalStateException("no " + column + " in " + this.cells);
        }
        return cell;
    }

    /** The cell, or null where the law gives no such date. */
    @Nullable String date(String column) {
        return cell(column).equals(NONE) ? null : cell(column);
    }

    TimeLimit limit() {
        return new TimeLimit(Integer.parseInt(cell("limit")), LimitUnit.valueOf(cell("unit")));
    }

    /** The clock starts on reception, or with an entry {@code START} of its own. */
    ClockLedger ledger() {
        List<ClockEntry> entries = cell("clock").equals(NONE) ? List.of() : GoldenClock.entries(cell("clock"));
        boolean ownStart = !entries.isEmpty() && entries.get(0).type() == ClockEntryType.START;
        ClockLedger ledger = ownStart ? ClockLedger.empty() : Desk.received(cell("receivedAt"));
        for (ClockEntry entry : entries) {
            ledger = ledger.with(entry);
        }
        return ledger;
    }

    /** The id and the note: the name of the test. */
    @Override
    public String toString() {
        return cell("id") + ": " + cell("note");
    }

    private static GoldenRow row(String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalStateException("not a row: " + String.join(",", cells));
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            byName.put(header[i], cells[i]);
        }
        return new GoldenRow(byName);
    }

    private static String text(String table) {
        try (InputStream rows = GoldenRow.class.getResourceAsStream(table)) {
            if (rows == null) {
                throw new IllegalStateException(table + " is missing");
            }
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
