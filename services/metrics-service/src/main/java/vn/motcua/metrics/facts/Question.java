package vn.motcua.metrics.facts;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are asked about.
 *
 * @param agencies codes of the agencies; absent for all
 * @param procedure code of the procedure; absent for all
 * @param channel name of the channel; absent for all
 * @param from first day, in Asia/Ho_Chi_Minh; which moment of a dossier must lie in it is
 * up to what is counted
 * @param to last day, included
 */
public record Question(@Nullable Set<String> agencies, @Nullable String procedure, @Nullable String channel,
        LocalDate from, LocalDate to) {

    /** Before every dossier. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** After every dossier. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public Question {
        agencies = agencies == null ? null : Set.copyOf(agencies);
    }

    /** All dossiers of all time. */
    public static Question everything() {
        return new Question(null, null, null, FIRST_DAY, LAST_DAY);
    }

    /** Whether the roll-up by agency and month can answer. */
    boolean wholeMonths() {
        return this.procedure == null && this.channel == null && this.from.getDayOfMonth() == 1
                && this.to.getDayOfMonth() == this.to.lengthOfMonth();
    }

}
