package vn.motcua.events.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.motcua.events.EventJson;

/**
 * The table of what types and fields mean, {@code words.txt}; it remembers what was
 * asked.
 */
final class Words {

    private final Map<String, Word> words = new HashMap<>();

    private final Set<String> unused = new TreeSet<>();

    private final Map<Class<?>, String> types = new HashMap<>();

    Words() {
        try (InputStream table = Words.class.getResourceAsStream("words.txt")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter((line) -> !line.isBlank() && !line.startsWith("#"))
                .map(Word::of)
                .forEach(this::add);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        EventJson.kinds().forEach((type, kind) -> this.types.put(kind, shortened(type)));
    }

    private void add(Word word) {
        if (this.words.put(word.key(), word) != null) {
            throw new IllegalArgumentException("Twice: " + word.key());
        }
        this.unused.add(word.key());
    }

    /** {@code vn.motcua.dossier.accepted.v1} is {@code dossier.accepted}. */
    private static String shortened(String type) {
        return type.replaceFirst("^vn[.]motcua[.]", "").replaceFirst("[.]v[0-9]+$", "");
    }

    /** What a type, a snapshot or a list of values means. */
    Word of(Class<?> type) {
        return known(name(type));
    }

    /** What a field of it means. */
    Word of(Class<?> holder, String field) {
        String own = name(holder) + "." + field;
        return known(this.words.containsKey(own) ? own : "*." + field);
    }

    private String name(Class<?> type) {
        return this.types.getOrDefault(type, type.getSimpleName());
    }

    private Word known(String key) {
        Word word = this.words.get(key);
        if (word == null) {
            throw new IllegalStateException("words.txt does not say what " + key + " means");
        }
        this.unused.remove(key);
        return word;
    }

    /** Keys that nobody has asked for. */
    Set<String> unused() {
        return Set.copyOf(this.unused);
    }

}
