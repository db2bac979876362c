package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One decision and where what it publishes was posted: the body of {@code POST
 * /api/procedure-reviews/publications}.
 *
 * @param procedures codes of what the agency receives
 * @param issuer {@code MINISTRY} or {@code PROVINCE}
 * @param deskOn when all of them were posted at the desk; absent where they were not
 * @param websiteOn when all of them were posted on the website; absent where they were
 * not
 */
public record PublishedMany(@Nullable List<String> procedures, @Nullable String decisionNumber,
        @Nullable LocalDate decisionOn, @Nullable String issuer, @Nullable Boolean expedited,
        @Nullable LocalDate deskOn, @Nullable LocalDate websiteOn) {

    static final PublishedMany NOTHING = new PublishedMany(null, null, null, null, null, null, null);

    /** The codes; none where none are chosen. */
    public List<String> codes() {
        return Objects.requireNonNullElse(this.procedures, List.<String>of()).stream().distinct().toList();
    }

    ReviewSaid approval() {
        return new ReviewSaid("APPROVE", this.decisionNumber, this.decisionOn, this.issuer, this.expedited, null, null,
                null, null);
    }

    static ReviewSaid posted(String place, LocalDate on) {
        return new ReviewSaid(place, null, null, null, null, on, null, null, null);
    }

}
