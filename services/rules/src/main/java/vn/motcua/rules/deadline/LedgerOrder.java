package vn.motcua.rules.deadline;

import java.time.Instant;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Which entry may follow which. */
final class LedgerOrder {

    private LedgerOrder() {
    }

    static void requireFollows(ClockLedger ledger, ClockEntry entry) {
        if (entry.type() == ClockEntryType.START) {
            require(!ledger.isStarted(), entry, "started");
            return;
        }
        require(ledger.isStarted(), entry, "not-started");
        require(!ledger.isStopped(), entry, "stopped");
        requireTime(ledger, entry);
        switch (entry.type()) {
            case PAUSE -> require(!ledger.isPaused(), entry, "paused");
            case RESUME -> require(ledger.isPaused(), entry, "not-paused");
            case REAPPOINT -> requireAppointment(ledger, entry);
            case CORRECT -> requireStartBeforeTheRest(ledger, entry);
            case INCLUDE -> require(ledger.isExcluded(entry), entry, "not-excluded");
            case VERIFY, EXTEND -> requireFirst(ledger, entry, RefusalReason.LIMIT_CHANGED_TWICE);
            default -> {
                // a restart, a new limit, a stretch to exclude, the end: always possible
            }
        }
    }

    private static void requireAppointment(ClockLedger ledger, ClockEntry entry) {
        requireFirst(ledger, entry, RefusalReason.REAPPOINT_TWICE);
        require(!ledger.isPaused(), entry, "paused");
        requireForwards(entry);
    }

    /** A start that is set right still comes before everything that followed it. */
    private static void requireStartBeforeTheRest(ClockLedger ledger, ClockEntry entry) {
        Instant start = entry.until();
        if (start == null) {
            return;
        }
        require(!start.isAfter(entry.at()), entry, "start-too-late");
        for (ClockEntry other : ledger.entries()) {
            boolean followed = other.type() != ClockEntryType.START && !isBesideTheCourse(other);
            require(!followed || !start.isAfter(other.at()), entry, "start-too-late");
        }
    }

    /**
     * Entries take effect in the order in which they are written. A stretch to exclude
     * and a correction look back by their nature, but never behind the start. A changed
     * calendar meets the ledger as it stands, so its entry need not be the latest.
     */
    private static void requireTime(ClockLedger ledger, ClockEntry entry) {
        boolean looksBack = entry.type() == ClockEntryType.EXCLUDE || entry.type() == ClockEntryType.INCLUDE
                || isBesideTheCourse(entry);
        Instant earliest = looksBack ? ledger.startedAt() : latest(ledger);
        if (entry.at().isBefore(earliest)) {
            throw new Refusal(RefusalReason.LEDGER_OUT_OF_ORDER, "at", Map.of("type", entry.type().name(), "at",
                    entry.at().toString(), "earliest", earliest.toString(), "why", "too-early"));
        }
        if (entry.type() == ClockEntryType.EXCLUDE) {
            requireForwards(entry);
        }
    }

    private static Instant latest(ClockLedger ledger) {
        Instant latest = ledger.startedAt();
        for (ClockEntry entry : ledger.entries()) {
            latest = (!isBesideTheCourse(entry) && entry.at().isAfter(latest)) ? entry.at() : latest;
        }
        return latest;
    }

    private static boolean isBesideTheCourse(ClockEntry entry) {
        return entry.type() == ClockEntryType.CORRECT || entry.type() == ClockEntryType.CALENDAR;
    }

    private static void requireForwards(ClockEntry entry) {
        Instant until = entry.until();
        if (until == null || !until.isAfter(entry.at())) {
            throw new Refusal(RefusalReason.LEDGER_OUT_OF_ORDER, "until",
                    Map.of("type", entry.type().name(), "why", "ends-before-it-begins"));
        }
    }

    private static void requireFirst(ClockLedger ledger, ClockEntry entry, RefusalReason otherwise) {
        if (ledger.has(entry.type())) {
            throw new Refusal(otherwise, (entry.type() == ClockEntryType.REAPPOINT) ? "newDueDate" : "limit", "type",
                    entry.type().name());
        }
    }

    private static void require(boolean holds, ClockEntry entry, String why) {
        if (!holds) {
            throw new Refusal(RefusalReason.LEDGER_OUT_OF_ORDER, "type",
                    Map.of("type", entry.type().name(), "why", why));
        }
    }

}
