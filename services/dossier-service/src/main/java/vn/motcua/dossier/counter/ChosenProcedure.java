package vn.motcua.dossier.counter;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.rules.limit.CaseLimit;

/**
 * A procedure as the counter shows it, with the day on which the result is due if it is
 * accepted now.
 *
 * @param unitName the unit that settles it
 * @param limit of the case that is chosen, at this agency
 * @param choices the cases with their limits, the general one first; none where there is
 * nothing to choose
 * @param dueAt null where it cannot be calculated
 * @param explanation the count day by day
 * @param noDate why there is no date
 * @param wrong whether the agency found the version not to be what the decision says
 */
public record ChosenProcedure(Procedure procedure, String unitName, CaseLimit limit, List<CaseLimit> choices,
        @Nullable ZonedDateTime dueAt, boolean provisional, List<String> explanation, @Nullable String noDate,
        boolean wrong) {

    public ChosenProcedure {
        choices = List.copyOf(choices);
        explanation = List.copyOf(explanation);
    }

}
