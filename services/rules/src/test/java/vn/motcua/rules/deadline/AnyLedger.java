package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;

/** Whatever people may do to a clock, lawful or not, in any order. */
final class AnyLedger {

    private static final int YEARS = 6 * 365 * 24 * 60;

    private AnyLedger() {
    }

    /** Any minute from 2020 to 2026, closed days and nights included. */
    static Arbitrary<Instant> receptions() {
        Instant first = Desk.at("2020-01-01T00:00");
        return Arbitraries.integers().between(0, YEARS).map((minute) -> first.plus(Duration.ofMinutes(minute)));
    }

    static Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 90), Arbitraries.of(LimitUnit.class))
            .as((value, unit) -> new TimeLimit((unit == LimitUnit.MONTH) ? 1 + value % 6 : value, unit));
    }

    /** A reception and up to eight more entries, as far as they were not refused. */
    static Arbitrary<ClockLedger> ledgers() {
        return Combinators.combine(receptions(), attempts().list().ofMaxSize(8)).as(AnyLedger::tried);
    }

    /** Most attempts can succeed; the rest have no limit, no end, or come too early. */
    private static Arbitrary<Attempt> attempts() {
        Arbitrary<Integer> after = Arbitraries.integers().between(-6, 400);
        Arbitrary<Integer> until = Arbitraries.integers().between(-30, 600);
        return Combinators.combine(types(), after, until.injectNull(0.1), limits().injectNull(0.1)).as(Attempt::new);
    }

    /** An end is tried seldom, because nothing follows it. */
    private static Arbitrary<ClockEntryType> types() {
        Arbitrary<ClockEntryType> any = Arbitraries.of(ClockEntryType.class);
        Arbitrary<ClockEntryType> supplement = Arbitraries.of(ClockEntryType.PAUSE, ClockEntryType.RESUME,
                ClockEntryType.RESTART, ClockEntryType.NEW_LIMIT);
        Arbitrary<ClockEntryType> rare = Arbitraries.of(ClockEntryType.EXCLUDE, ClockEntryType.VERIFY,
                ClockEntryType.EXTEND, ClockEntryType.REAPPOINT, ClockEntryType.CORRECT);
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(4, supplement), Tuple.of(4, rare));
    }

    private static ClockLedger tried(Instant received, List<Attempt> attempts) {
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(received, Desk.OFFICER));
        Instant last = received;
        for (Attempt attempt : attempts) {
            try {
                ledger = ledger.with(attempt.after(last));
                last = attempt.at(last);
            }
            catch (Refusal refused) {
                // refused, and nothing was written: the next is tried on the same ledger
                continue;
            }
        }
        return ledger;
    }

    /** An entry, in hours after the last one. */
    private record Attempt(ClockEntryType type, int hours, @Nullable Integer until, @Nullable TimeLimit limit) {

        Instant at(Instant last) {
            return last.plus(Duration.ofHours(this.hours));
        }

        ClockEntry after(Instant last) {
            Instant at = at(last);
            Instant end = (this.until != null) ? at.plus(Duration.ofHours(this.until)) : null;
            return new ClockEntry(this.type, at, this.limit, end, null, null, Desk.OFFICER, "");
        }

    }

}
