package vn.motcua.dossier.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/**
 * What is wrong with a form, by field, in the order in which it was found.
 *
 * @param sentences the sentence for each field that is wrong
 */
public record FormErrors(Map<String, String> sentences) {

    static final FormErrors NONE = new FormErrors(Map.of());

    static FormErrors of(RuntimeException refused, Function<Refusal, String> inWords) {
        List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
        Map<String, String> sentences = new LinkedHashMap<>();
        all.forEach((one) -> sentences.merge(one.field(), inWords.apply(one), (first, second) -> first + " " + second));
        return new FormErrors(sentences);
    }

    public boolean isEmpty() {
        return this.sentences.isEmpty();
    }

    /** The sentence at this field; null where nothing is wrong. */
    public @Nullable String at(String field) {
        return this.sentences.get(field);
    }

    /** Whether something about this person is wrong. */
    public boolean about(String person) {
        return this.sentences.keySet().stream().anyMatch((field) -> field.startsWith(person + "."));
    }

    /** What the input is described by; null where nothing is wrong. */
    public @Nullable String describedBy(String field) {
        return this.sentences.containsKey(field) ? field + "-error" : null;
    }

    /** Bootstrap's class for an input. */
    public String mark(String field) {
        return this.sentences.containsKey(field) ? "is-invalid" : "";
    }

}
