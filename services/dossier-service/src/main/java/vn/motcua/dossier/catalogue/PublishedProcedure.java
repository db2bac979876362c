package vn.motcua.dossier.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a procedure and the days on which it is in force.
 *
 * @param from first day, in Vietnam
 * @param to last day; absent while no end is known
 */
public record PublishedProcedure(Procedure procedure, LocalDate from, @Nullable LocalDate to) {

    boolean startedOn(LocalDate day) {
        return !day.isBefore(this.from);
    }

    boolean inForceOn(LocalDate day) {
        return startedOn(day) && (this.to == null || !day.isAfter(this.to));
    }

    boolean sameContentAs(PublishedProcedure other) {
        return equals(
                new PublishedProcedure(other.procedure.asVersion(this.procedure.version()), other.from, other.to));
    }

}
