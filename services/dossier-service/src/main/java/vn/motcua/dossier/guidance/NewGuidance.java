package vn.motcua.dossier.guidance;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.intake.NewDossier;

/**
 * What somebody was told: the body of {@code POST /api/guidances}.
 *
 * @param id chosen by whoever sends it, so that what is sent twice is kept once; by
 * default a new one
 * @param procedure code of the procedure; needed unless the matter belongs elsewhere
 * @param matter what the person came for, where no procedure is named
 * @param person who came; nobody has to be named
 * @param items what is missing
 * @param reason words on the form
 * @param competentAgency where the matter belongs, where that is another agency: its code
 * or its name
 */
public record NewGuidance(@Nullable UUID id, @Nullable String procedure, @Nullable String matter,
        NewDossier.@Nullable Person person, @Nullable List<String> items, @Nullable String reason,
        @Nullable String competentAgency) {

    private static final NewDossier.Person NOBODY = new NewDossier.Person(null, null, null, null, null, null, null);

    NewDossier.Person personOrNobody() {
        return (this.person == null) ? NOBODY : this.person;
    }

    /** What is missing, without empty lines. */
    List<String> itemsOrNone() {
        return (this.items == null) ? List.of()
                : this.items.stream().map(String::strip).filter((item) -> !item.isEmpty()).toList();
    }

    /** The text without space around it; null where there is none. */
    static @Nullable String text(@Nullable String entered) {
        return (entered == null || entered.isBlank()) ? null : entered.strip();
    }

}
