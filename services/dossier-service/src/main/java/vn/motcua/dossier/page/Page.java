package vn.motcua.dossier.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;

/**
 * What every template gets as {@code page} without its controller doing anything: the
 * words, the person, the legal time, the one-time sentence, the proof of origin for
 * forms.
 *
 * @param actor null for a visitor who is not signed in
 * @param training whether this is a training database, which every page says
 * @param legalNow the legal time, as people write it
 * @param path what the browser asked for
 */
public record Page(Texts texts, Assets assets, @Nullable Actor actor, boolean training, String legalNow, String path,
        @Nullable Alert alert, Proof proof) {

    /** The text with this key. */
    public String text(String key, Object... arguments) {
        return this.texts.of(key, arguments);
    }

    /** The text with this key about a dossier of that regime. */
    public String textUnder(@Nullable String regime, String key, Object... arguments) {
        return this.texts.under(regime, key, arguments);
    }

    /** {@code 16/11/2026}, or a dash. */
    public String day(@Nullable LocalDate day) {
        return (day == null) ? "–" : Formats.day(day);
    }

    /** {@code 07:00 16/11/2026}, or a dash. */
    public String moment(@Nullable Instant moment) {
        return (moment == null) ? "–" : Formats.moment(moment);
    }

    /** {@code 1.200}. */
    public String number(long number) {
        return Formats.number(number);
    }

    public String webjar(String name, String file) {
        return this.assets.webjar(name, file);
    }

    public String asset(String file) {
        return this.assets.own(file);
    }

    public boolean has(Role... anyOf) {
        return this.actor != null && this.actor.hasAny(anyOf);
    }

    public List<MenuItem> menu() {
        return (this.actor == null) ? List.of() : MenuItem.of(this.actor);
    }

    /**
     * What a form sends along to show that it comes from this site; see {@code csrf.jte}.
     *
     * @param field the hidden field's name; empty where no proof is asked for
     */
    public record Proof(String field, String header, String value) {

        static final Proof NONE = new Proof("", "", "");

        /** As htmx wants its headers: a JSON object. */
        public String headers() {
            return this.header.isEmpty() ? "{}" : "{\"" + this.header + "\": \"" + this.value + "\"}";
        }

    }

}
