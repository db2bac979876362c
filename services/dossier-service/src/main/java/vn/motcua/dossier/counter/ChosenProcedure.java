package vn.motcua.dossier.counter;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;

/**
 * A procedure as the counter shows it, with the day on which the result is due if it is
 * accepted now.
 *
 * @param unitName the unit that settles it
 * @param dueAt null where it cannot be calculated
 * @param explanation the count day by day
 * @param noDate why there is no date
 */
public record ChosenProcedure(Procedure procedure, String unitName, @Nullable ZonedDateTime dueAt, boolean provisional,
        List<String> explanation, @Nullable String noDate) {

    public ChosenProcedure {
        explanation = List.copyOf(explanation);
    }

}
