package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agency is to receive a procedure.
 *
 * @param unit code of the unit that settles it
 * @param beginsOn first day, in Vietnam
 */
public record Receiving(UUID id, String procedure, String agency, String unit, LocalDate beginsOn, boolean begun) {

    /** As it was said. */
    record Said(@Nullable String unit, @Nullable LocalDate from) {
    }

}
