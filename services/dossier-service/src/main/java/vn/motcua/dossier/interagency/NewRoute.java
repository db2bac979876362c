package vn.motcua.dossier.interagency;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The way that the desk fixes.
 *
 * @param forwarding {@code ELECTRONIC}, {@code PAPER} or {@code UPPER}
 * @param lead code of the agency that leads: the dossier's own or one on the way; has to
 * be said where the dossier goes to all at once
 * @param parts in the order in which a dossier on paper goes
 */
public record NewRoute(@Nullable String forwarding, @Nullable String lead, @Nullable List<Part> parts) {

    /**
     * What one unit of another agency shall do.
     *
     * @param unit code of the unit
     * @param days its own working days, from when the dossier reaches it
     */
    public record Part(@Nullable String unit, @Nullable String task, @Nullable Integer days) {
    }

}
