package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Dossier.Deadlines;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.PromiseRules;

/**
 * A dossier counted again under another calendar, or with an entry more.
 *
 * @param dossier as it stands
 * @param ledger its entries until now
 * @param deadline its dates under the other calendar; null when they cannot be counted
 * @param problem why they cannot: a year that nobody has announced
 * @param own the entry that the dates were counted with; null where the calendar itself
 * is another one
 */
public record Recount(Dossier dossier, ClockLedger ledger, @Nullable Deadline deadline, @Nullable Refusal problem,
        @Nullable ClockEntry own) {

    /** Stored instants are cut to microseconds. */
    private static final long SAME_NANOS = 1_000_000;

    /** Entries that move a watch and do not begin another one. */
    private static final Set<ClockEntryType> NO_NEW_WATCH = Set.of(ClockEntryType.CALENDAR, ClockEntryType.EXCLUDE,
            ClockEntryType.INCLUDE);

    /** Whether something is to be written: an entry of its own, or another date. */
    public boolean changes() {
        return this.problem == null && (this.own != null || changesDates());
    }

    /** Whether any of its dates is another one now. */
    public boolean changesDates() {
        Deadlines before = this.dossier.deadline();
        Deadline after = this.deadline;
        return after != null
                && !(same(before.originalDueAt(), after.originalDueAt()) && same(before.dueAt(), after.dueAt())
                        && same(before.askAt(), after.askAt()) && same(before.escalateAt(), after.escalateAt())
                        && same(before.apologyBy(), after.apologyBy()) && same(before.warnAt(), after.warnAt()));
    }

    /** Whether the legal due or the appointment moves, and not only a reminder. */
    public boolean moves() {
        Deadlines before = this.dossier.deadline();
        return this.deadline != null && !(same(before.originalDueAt(), this.deadline.originalDueAt())
                && same(before.dueAt(), this.deadline.dueAt()));
    }

    /** Whether the legal due of a late dossier lies ahead again. */
    public boolean becomesInTime(Instant now) {
        Instant due = legalDue();
        return this.dossier.lateness().lateAt() != null && due != null && due.isAfter(now);
    }

    /** Whether a dossier that is in time has a legal due in the past from now on. */
    public boolean becomesLate(Instant now) {
        Instant due = legalDue();
        return this.dossier.lateness().lateAt() == null && due != null && due.isBefore(now);
    }

    /**
     * Whether a clock runs that dates follow from; none does while papers are awaited.
     */
    boolean hasDates() {
        return legalDue() != null;
    }

    /** When it is due by law from now on; null where no clock runs. */
    @Nullable Instant legalDue() {
        return (this.deadline == null) ? null : this.deadline.originalDueAt();
    }

    /**
     * What the applicant is told from now on: a printed promise moves only later (domain
     * D10).
     */
    public @Nullable Instant promise() {
        Instant promised = this.dossier.deadline().promisedAt();
        Instant due = (this.deadline == null) ? null : this.deadline.dueAt();
        return (due == null) ? promised : PromiseRules.promise(promised, ClockEntryType.CALENDAR, due);
    }

    /** Whether the applicant has to be told of a later date. */
    public boolean movesPromise() {
        return changes() && !same(this.dossier.deadline().promisedAt(), promise());
    }

    /** Whether it was too late for a question when the watch over the old due began. */
    boolean watchBeganWithoutQuestion() {
        Instant apologyBy = this.dossier.deadline().apologyBy();
        Instant began = this.ledger.entries()
            .stream()
            .filter((entry) -> !NO_NEW_WATCH.contains(entry.type()))
            .map(ClockEntry::at)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
        return this.dossier.deadline().askAt() == null || apologyBy == null || !began.isBefore(apologyBy);
    }

    static boolean same(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        long nanos = java.time.Duration.between(one, other).toNanos();
        return Math.abs(nanos) < SAME_NANOS;
    }

}
