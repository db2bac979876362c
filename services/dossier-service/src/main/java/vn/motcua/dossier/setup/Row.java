package vn.motcua.dossier.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of a set-up file, by the names of its columns. Reading a cell that does not fit
 * ends with {@link BadCell}.
 *
 * @param line on which it starts, from 1
 */
record Row(String file, int line, Map<String, String> cells) {

    String text(String column) {
        String value = loose(column);
        if (value.isEmpty()) {
            throw new BadCell("setup.cell-missing", column);
        }
        return value;
    }

    /** The cell as it is, perhaps empty. */
    String loose(String column) {
        return this.cells.getOrDefault(column, "");
    }

    LocalDate day(String column) {
        String value = text(column);
        try {
            return LocalDate.parse(value);
        }
        catch (DateTimeException ex) {
            throw new BadCell("setup.not-a-day", column, value);
        }
    }

    @Nullable LocalDate dayOrNone(String column) {
        return loose(column).isEmpty() ? null : day(column);
    }

    LocalTime time(String column) {
        String value = text(column);
        try {
            return LocalTime.parse(value);
        }
        catch (DateTimeException ex) {
            throw new BadCell("setup.not-a-time", column, value);
        }
    }

    int number(String column, int least) {
        return Math.toIntExact(whole(column, least));
    }

    @Nullable Long wholeOrNone(String column) {
        return loose(column).isEmpty() ? null : whole(column, 0);
    }

    private long whole(String column, long least) {
        String value = text(column);
        if (!value.matches("\\d{1,9}") || Long.parseLong(value) < least) {
            throw new BadCell("setup.not-a-number", column, value, Long.toString(least));
        }
        return Long.parseLong(value);
    }

    boolean flag(String column) {
        return oneOf(column, List.of("true", "false")).equals("true");
    }

    <E extends Enum<E>> E one(String column, Class<E> kind) {
        return Enum.valueOf(kind,
                oneOf(column, Arrays.stream(kind.getEnumConstants()).map((constant) -> constant.name()).toList()));
    }

    String oneOf(String column, List<String> allowed) {
        return requireAllowed(column, text(column), allowed);
    }

    /** Several values of one cell, separated by semicolons. */
    List<String> list(String column) {
        return Arrays.stream(loose(column).split(";")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
    }

    <E extends Enum<E>> List<E> several(String column, Class<E> kind) {
        List<String> allowed = Arrays.stream(kind.getEnumConstants()).map((constant) -> constant.name()).toList();
        return list(column).stream()
            .map((value) -> Enum.valueOf(kind, requireAllowed(column, value, allowed)))
            .toList();
    }

    private static String requireAllowed(String column, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw new BadCell("setup.not-one-of", column, value, String.join(", ", allowed));
        }
        return value;
    }

}
