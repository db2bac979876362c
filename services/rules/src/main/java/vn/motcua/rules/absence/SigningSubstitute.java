package vn.motcua.rules.absence;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * A line of the dated list of those who may sign in the head's place (Decree 30/2020 Art.
 * 13: in writing, for a time).
 *
 * @param position title under the authority line, for example {@code PHÓ CHỦ TỊCH}
 * @param decision the paper that says so
 * @param from first day, in Vietnam
 * @param to last day; null while no end is known
 */
public record SigningSubstitute(String account, AuthorityMark mark, String position, String decision, LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the person may sign on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
    }

    /** Whether the person may sign on each of these days. */
    public boolean isValidThrough(LocalDate first, LocalDate last) {
        return isValidOn(first) && isValidOn(last);
    }

    /**
     * Refuses a line that is not complete, ends before it begins, begins in the past, or
     * names a person who is on the list already on one of these days.
     */
    public void requireSound(Collection<SigningSubstitute> known, LocalDate today) {
        if (this.position.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "position");
        }
        if (this.decision.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        if (this.to != null && this.to.isBefore(this.from)) {
            throw new Refusal(RefusalReason.ABSENCE_BACKWARDS, "to");
        }
        if (this.from.isBefore(today)) {
            throw new Refusal(RefusalReason.ABSENCE_IN_PAST, "from");
        }
        if (known.stream().anyMatch(this::overlaps)) {
            throw new Refusal(RefusalReason.SUBSTITUTE_LISTED, "substitute");
        }
    }

    private boolean overlaps(SigningSubstitute other) {
        return this.account.equals(other.account) && (isValidOn(other.from) || other.isValidOn(this.from));
    }

}
