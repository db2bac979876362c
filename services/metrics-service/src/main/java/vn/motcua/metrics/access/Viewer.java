package vn.motcua.metrics.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.answer.BadQuestion;

/**
 * A person at the front door, as its token says.
 *
 * @param agencies the agencies this person may look at; absent for all of them
 */
public record Viewer(String user, Set<String> roles, @Nullable Set<String> agencies) {

    public Viewer {
        roles = Set.copyOf(roles);
        agencies = agencies == null ? null : Set.copyOf(agencies);
    }

    /**
     * The agencies to answer about.
     * @param asked code of the one agency asked about; absent for all that may be seen
     * @return the agencies; absent for all of them
     * @throws BadQuestion if that agency may not be seen
     */
    public @Nullable Set<String> agenciesFor(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return this.agencies;
        }
        if (this.agencies != null && !this.agencies.contains(asked)) {
            throw BadQuestion.forbidden("agency", "agency-not-yours", asked);
        }
        return Set.of(asked);
    }

}
