package vn.motcua.metrics.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    private boolean first = true;

    CopyText value(@Nullable Object value) {
        if (!this.first) {
            this.text.append('\t');
        }
        this.first = false;
        if (value == null) {
            this.text.append("\\N");
        }
        else {
            escaped(value instanceof Instant instant ? micros(instant) : value.toString());
        }
        return this;
    }

    void endOfRow() {
        this.text.append('\n');
        this.first = true;
    }

    @Override
    public String toString() {
        return this.text.toString();
    }

    // PostgreSQL would round to the nearest microsecond, perhaps into the next day
    private static String micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> this.text.append("\\\\");
                case '\t' -> this.text.append("\\t");
                case '\n' -> this.text.append("\\n");
                case '\r' -> this.text.append("\\r");
                default -> this.text.append(letter);
            }
        }
    }

}
