package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One line of a golden table of the rules, as a question to the API. */
record GoldenQuestion(Map<String, String> cells) {

    private static final Pattern ENTRY = Pattern.compile("(\\w+)@([-:T\\d]+?)(?:->([-:T\\d]+))?(?:=(\\d+) (\\w+))?");

    static List<GoldenQuestion> of(String table) {
        List<String[]> lines = text(table).lines().map((line) -> line.split(",", -1)).toList();
        String[] header = lines.get(0);
        return lines.stream()
            .skip(1)
            .map((cells) -> IntStream.range(0, header.length)
                .boxed()
                .collect(Collectors.toMap((i) -> header[i], (i) -> cells[i])))
            .map(GoldenQuestion::new)
            .toList();
    }

    String cell(String column) {
        String cell = this.cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column);
        }
        return cell;
    }

    /** An entry {@code START} says when the clock starts, if not on reception. */
    String json() {
        String clock = cell("clock");
        String receivedAt = cell("receivedAt");
        List<String> changes = new ArrayList<>();
        for (String entry : clock.equals("none") ? List.<String>of() : Arrays.asList(clock.split(";"))) {
            if (entry.startsWith("START@")) {
                receivedAt = entry.substring("START@".length());
            }
            else {
                changes.add(change(entry));
            }
        }
        return "{" + at("receivedAt", receivedAt) + "," + limit(cell("limit"), cell("unit"))
                + ",\"clock\":[%s]}".formatted(String.join(",", changes));
    }

    private static String change(String text) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            throw new IllegalStateException("not an entry: " + text);
        }
        String until = (entry.group(3) != null) ? "," + at("until", entry.group(3)) : "";
        String limit = (entry.group(4) != null) ? "," + limit(entry.group(4), entry.group(5)) : "";
        return "{\"type\":\"%s\",%s%s%s}".formatted(entry.group(1), at("at", entry.group(2)), until, limit);
    }

    private static String at(String field, String local) {
        String seconds = (local.length() == "2026-11-16T07:00".length()) ? ":00" : "";
        return "\"%s\":\"%s%s+07:00\"".formatted(field, local, seconds);
    }

    private static String limit(String value, String unit) {
        return "\"limit\":{\"value\":%s,\"unit\":\"%s\"}".formatted(value, unit);
    }

    private static String text(String table) {
        try (InputStream rows = GoldenQuestion.class.getResourceAsStream(table)) {
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
