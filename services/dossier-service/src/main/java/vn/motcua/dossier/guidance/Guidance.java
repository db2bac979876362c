package vn.motcua.dossier.guidance;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A guidance as it was given.
 *
 * @param procedure code; absent where the matter is not in this desk's catalogue
 * @param matter name of the procedure, or what the person came for
 * @param competentAgency name of the agency where the matter belongs; absent where it
 * belongs here
 * @param name absent where nobody was named
 * @param officer account of who guided
 * @param number number of the form
 * @param contacts how often the same person came about the same procedure and was guided
 * in the sixty days up to then, this time counted; 0 where nobody can tell
 */
public record Guidance(UUID id, String agency, @Nullable String procedure, String matter, List<String> items,
        String reason, @Nullable String competentAgency, @Nullable String name, @Nullable String phone,
        ZonedDateTime givenAt, String officer, UUID paper, String number, int contacts) {
}
