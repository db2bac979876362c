package vn.motcua.dossier.casefile;

import java.util.List;

/**
 * One question of a form.
 *
 * @param name as the API calls it, which is also the field that a refusal names
 * @param value what stands in it at first
 * @param hint a sentence below it; may be empty
 * @param options what can be chosen or ticked; lines of a list may be added to ticks
 */
public record FormField(String name, Kind kind, String label, boolean required, String value, String hint,
        List<Option> options) {

    FormField(String name, Kind kind, String label, boolean required) {
        this(name, kind, label, required, "", "", List.of());
    }

    FormField with(String first) {
        return new FormField(this.name, this.kind, this.label, this.required, first, this.hint, this.options);
    }

    FormField saying(String sentence) {
        return new FormField(this.name, this.kind, this.label, this.required, this.value, sentence, this.options);
    }

    FormField among(List<Option> choices) {
        return new FormField(this.name, this.kind, this.label, this.required, this.value, this.hint, choices);
    }

    /** How it is asked. */
    public enum Kind {

        /** A line. */
        TEXT,

        /** Some sentences. */
        WORDS,

        /** Ticks, and below them lines for what is not listed. */
        TICKS,

        /** A day. */
        DAY,

        /** A day and a time. */
        MOMENT,

        /** A whole number from 1. */
        NUMBER,

        /** One of several. */
        CHOICE,

        /** One of a few, all to be seen at once. */
        RADIOS,

        /** Not asked, only sent along. */
        HIDDEN

    }

    /** Something that can be chosen. */
    public record Option(String value, String label) {
    }

}
