package vn.motcua.dossier.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma separated values (RFC 4180): quotes around a value that holds a comma, a quote
 * (written twice) or a line break.
 */
public final class CsvText {

    private final String text;

    private final List<Line> lines = new ArrayList<>();

    private List<String> values = new ArrayList<>();

    private final StringBuilder value = new StringBuilder();

    private boolean quoted;

    private int number = 1;

    private int startedAt = 1;

    private CsvText(String text) {
        this.text = text;
    }

    /**
     * The records of a text; empty lines are skipped.
     * @throws BadCell if a quote is never closed
     */
    public static List<Line> parse(String text) {
        CsvText parser = new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        parser.run();
        return List.copyOf(parser.lines);
    }

    private void run() {
        for (int at = 0; at < this.text.length(); at++) {
            char letter = this.text.charAt(at);
            if (letter == '"') {
                at += quote(at);
            }
            else {
                take(letter);
            }
        }
        if (this.quoted) {
            throw new BadCell("setup.quote-open", Integer.toString(this.startedAt));
        }
        endLine();
    }

    private void take(char letter) {
        if (letter == ',' && !this.quoted) {
            endValue();
        }
        else if (letter == '\n' && !this.quoted) {
            endLine();
        }
        else if (letter != '\r') {
            this.value.append(letter);
        }
        countLine(letter);
    }

    /** Returns how many letters more were read. */
    private int quote(int at) {
        boolean doubled = this.quoted && at + 1 < this.text.length() && this.text.charAt(at + 1) == '"';
        if (doubled) {
            this.value.append('"');
            return 1;
        }
        this.quoted = !this.quoted;
        return 0;
    }

    private void countLine(char letter) {
        if (letter == '\n') {
            this.number++;
            if (!this.quoted && this.values.isEmpty()) {
                this.startedAt = this.number;
            }
        }
    }

    private void endValue() {
        this.values.add(this.value.toString().strip());
        this.value.setLength(0);
    }

    private void endLine() {
        endValue();
        if (this.values.size() > 1 || !this.values.get(0).isEmpty()) {
            this.lines.add(new Line(this.startedAt, this.values));
        }
        this.values = new ArrayList<>();
    }

    /**
     * One record.
     *
     * @param number of the line on which it starts, from 1
     */
    public record Line(int number, List<String> values) {

        public Line {
            values = List.copyOf(values);
        }

    }

}
