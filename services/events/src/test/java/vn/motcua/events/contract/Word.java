package vn.motcua.events.contract;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one type or one field means.
 *
 * @param text what a text may hold; absent of what is no text
 * @param known the known values of a code; empty where they are data of an office
 */
record Word(String key, @Nullable TextMeaning text, List<String> known, String vietnamese, String english) {

    /** From {@code key | meaning values | Vietnamese | English}. */
    static Word of(String line) {
        String[] cells = Arrays.stream(line.split("[|]", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 4 || cells[2].isEmpty() || cells[3].isEmpty()) {
            throw new IllegalArgumentException("Not a line of words: " + line);
        }
        List<String> meaning = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" +"));
        return new Word(cells[0], meaning.isEmpty() ? null : TextMeaning.valueOf(meaning.get(0)),
                meaning.isEmpty() ? List.of() : meaning.subList(1, meaning.size()), cells[2], cells[3]);
    }

}
