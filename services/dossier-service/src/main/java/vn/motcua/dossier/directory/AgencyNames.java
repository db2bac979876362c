package vn.motcua.dossier.directory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The names of an agency, and the days on which they are valid.
 *
 * @param from first day, in Vietnam
 * @param to last day; absent while no end is known
 */
public record AgencyNames(Agency agency, LocalDate from, @Nullable LocalDate to) {

    /** Whether these are the names on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
    }

    /** Whether some day has both names. */
    public boolean overlaps(AgencyNames other) {
        return validOn(other.from) || other.validOn(this.from);
    }

}
