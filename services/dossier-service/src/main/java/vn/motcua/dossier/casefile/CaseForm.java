package vn.motcua.dossier.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form on the page of a dossier: one decision, one button.
 *
 * @param id unique on the page
 * @param action where it is sent
 * @param hint what the decision does; may be empty
 */
public record CaseForm(String id, String action, String button, String hint, Weight weight, List<FormField> fields) {

    CaseForm saying(String words) {
        return new CaseForm(this.id, this.action, words, this.hint, this.weight, this.fields);
    }

    /** The same, with what has to be known before. */
    CaseForm warning(List<String> news) {
        String words = Stream.concat(news.stream(), Stream.of(this.hint))
            .filter((one) -> !one.isEmpty())
            .collect(Collectors.joining(" "));
        return new CaseForm(this.id, this.action, this.button, words, this.weight, this.fields);
    }

    /** How strongly it is offered. */
    public enum Weight {

        /** The usual way on: shown open. */
        USUAL,

        /** Another way on: folded. */
        OTHER,

        /** Ends something: folded, in warning colour. */
        GRAVE

    }

}
