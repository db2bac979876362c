package vn.motcua.dossier.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a person had entered in a form that was refused, and why; the page shows both
 * again.
 *
 * @param form id of the form; empty where nothing was refused
 * @param errors sentence by field
 */
public record Entered(String form, Map<String, List<String>> values, Map<String, String> errors) {

    static final Entered NOTHING = new Entered("", Map.of(), Map.of());

    static Entered refused(String form, MultiValueMap<String, String> values, Map<String, String> errors) {
        return new Entered(form, Map.copyOf(values), new LinkedHashMap<>(errors));
    }

    public boolean isRefused() {
        return !this.form.isEmpty();
    }

    /** Whether that form is the one that was refused. */
    public boolean in(CaseForm asked) {
        return this.form.equals(asked.id());
    }

    /** What stands in the field: what was entered, else what stood there at first. */
    public String value(CaseForm asked, FormField field) {
        List<String> entered = values(asked, field.name());
        return in(asked) ? (entered.isEmpty() ? "" : entered.get(0)) : field.value();
    }

    /** Whether the option is ticked or chosen. */
    public boolean chosen(CaseForm asked, FormField field, FormField.Option option) {
        return in(asked) ? values(asked, field.name()).contains(option.value()) : option.value().equals(field.value());
    }

    /** The lines that were added to ticks. */
    public String more(CaseForm asked, FormField field) {
        List<String> lines = values(asked, field.name() + "More");
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** The sentence about the field, if it is wrong. */
    public @Nullable String error(CaseForm asked, FormField field) {
        return in(asked) ? this.errors.get(field.name()) : null;
    }

    private List<String> values(CaseForm asked, String name) {
        return in(asked) ? this.values.getOrDefault(name, List.of()) : List.of();
    }

}
