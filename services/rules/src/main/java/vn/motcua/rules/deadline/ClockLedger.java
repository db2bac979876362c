package vn.motcua.rules.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Everything that ever happened to the legal clock of one dossier, in the order in which
 * it was written; entries are only ever added.
 */
public record ClockLedger(List<ClockEntry> entries) {

    private static final ClockLedger EMPTY = new ClockLedger(List.of());

    public ClockLedger {
        entries = List.copyOf(entries);
    }

    /** The ledger of a dossier that has not been accepted: no clock runs. */
    public static ClockLedger empty() {
        return EMPTY;
    }

    /**
     * The ledger with one entry more, if it can follow the others.
     * <p>
     * Refused: an entry out of order ({@code LEDGER_OUT_OF_ORDER}), a second new
     * appointment ({@code REAPPOINT_TWICE}), a second verification or extension
     * ({@code LIMIT_CHANGED_TWICE}).
     */
    public ClockLedger with(ClockEntry entry) {
        LedgerOrder.requireFollows(this, entry);
        List<ClockEntry> all = new ArrayList<>(this.entries);
        all.add(entry);
        return new ClockLedger(all);
    }

    /** The ledger as it stood at that instant. */
    public ClockLedger upTo(Instant inclusive) {
        return new ClockLedger(this.entries.stream().filter((entry) -> !entry.at().isAfter(inclusive)).toList());
    }

    public boolean isStarted() {
        return !this.entries.isEmpty();
    }

    /** Whether the clock stands still, waiting for papers. */
    public boolean isPaused() {
        return pausedAt() != null;
    }

    public boolean isStopped() {
        return has(ClockEntryType.STOP);
    }

    /** Whether the one new appointment has been used. */
    public boolean isReappointed() {
        return has(ClockEntryType.REAPPOINT);
    }

    /** When the clock first started, as corrected; asking before that is a mistake. */
    public Instant startedAt() {
        if (this.entries.isEmpty()) {
            throw new IllegalStateException("the clock has not started");
        }
        Instant start = this.entries.get(0).at();
        for (ClockEntry entry : this.entries) {
            if (entry.type() == ClockEntryType.CORRECT && entry.until() != null) {
                start = entry.until();
            }
        }
        return start;
    }

    /** Whether exactly this stretch is excluded, and has not been taken back. */
    public boolean isExcluded(ClockEntry stretch) {
        int times = 0;
        for (ClockEntry entry : this.entries) {
            boolean same = entry.at().equals(stretch.at()) && Objects.equals(entry.until(), stretch.until());
            times += (same && entry.type() == ClockEntryType.EXCLUDE) ? 1 : 0;
            times -= (same && entry.type() == ClockEntryType.INCLUDE) ? 1 : 0;
        }
        return times > 0;
    }

    /** Since when the clock has been standing still, if it does. */
    public @Nullable Instant pausedAt() {
        Instant pausedAt = null;
        for (ClockEntry entry : this.entries) {
            pausedAt = switch (entry.type()) {
                case PAUSE -> entry.at();
                case RESUME, RESTART, NEW_LIMIT, STOP -> null;
                default -> pausedAt;
            };
        }
        return pausedAt;
    }

    /**
     * Each wait for the citizen, by its beginning; one that still lasts ends at the
     * instant.
     */
    public List<Wait> waits(Instant now) {
        return waits(now, (pause) -> true);
    }

    /** As above, but only for papers that were asked for. */
    public List<Wait> waitsForPapers(Instant now) {
        return waits(now, (pause) -> !FinancialObligation.isBegun(pause));
    }

    private List<Wait> waits(Instant now, Predicate<ClockEntry> meant) {
        List<Wait> waits = new ArrayList<>();
        Instant since = null;
        for (ClockEntry entry : this.entries) {
            if (entry.type() == ClockEntryType.PAUSE && meant.test(entry)) {
                since = entry.at();
            }
            else if (since != null && entry.type().endsPause()) {
                waits.add(new Wait(since, entry.at()));
                since = null;
            }
        }
        if (since != null && since.isBefore(now)) {
            waits.add(new Wait(since, now));
        }
        return waits;
    }

    /** The ledger as if no papers had been asked for. */
    ClockLedger withoutWaits() {
        List<ClockEntry> others = new ArrayList<>();
        boolean obligation = false;
        for (ClockEntry entry : this.entries) {
            if (entry.type() == ClockEntryType.PAUSE) {
                obligation = FinancialObligation.isBegun(entry);
            }
            if (entry.type() == ClockEntryType.STOP || obligation
                    || (entry.type() != ClockEntryType.PAUSE && !entry.type().endsPause())) {
                others.add(entry);
            }
            obligation = obligation && !entry.type().endsPause();
        }
        return new ClockLedger(others);
    }

    /** How often papers were asked for after acceptance. */
    public int pauses() {
        int pauses = 0;
        for (ClockEntry entry : this.entries) {
            pauses += (entry.type() == ClockEntryType.PAUSE && !FinancialObligation.isBegun(entry)) ? 1 : 0;
        }
        return pauses;
    }

    boolean has(ClockEntryType type) {
        for (ClockEntry entry : this.entries) {
            if (entry.type() == type) {
                return true;
            }
        }
        return false;
    }

    /** A stretch in which the citizen was waited for. */
    public record Wait(Instant from, Instant until) {
    }

}
