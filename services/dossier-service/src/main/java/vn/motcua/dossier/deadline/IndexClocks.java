package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.IndexClock;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * Reads the second clock of a dossier: the national index counts a supplement otherwise
 * than the law does (domain §4.3), so a dossier may be late by one and in time by the
 * other.
 */
@Component
public class IndexClocks {

    private final ClockEntries entries;

    private final Calendars calendars;

    IndexClocks(ClockEntries entries, Calendars calendars) {
        this.entries = entries;
        this.calendars = calendars;
    }

    /**
     * How a received dossier stands at that legal time.
     * @throws vn.motcua.rules.Refusal where a year is needed that has no calendar
     */
    public IndexStanding of(Dossier dossier, Instant now) {
        ClockLedger ledger = this.entries.of(dossier.id());
        DeadlineCalculator calculator = new DeadlineCalculator(this.calendars.of(dossier.subject().agency()));
        TimeLimit limit = dossier.subject().limit();
        IndexClock.Dossier seen = seen(dossier, ledger, IndexClock.appointment(calculator, limit, ledger), now);
        return new IndexStanding(calculator.deadlineUnexplained(limit, ledger).indexDueAt(), IndexClock.end(seen, now),
                IndexClock.onTime(seen, now), ledger.pauses());
    }

    private static IndexClock.Dossier seen(Dossier dossier, ClockLedger ledger, @Nullable Instant appointment,
            Instant now) {
        Instant resolvedAt = dossier.handling().resolvedAt();
        boolean brokenOff = dossier.handling().outcome() == Outcome.STOPPED
                || dossier.handling().outcome() == Outcome.WITHDRAWN
                || dossier.handling().outcome() == Outcome.DUPLICATE;
        return new IndexClock.Dossier(Objects.requireNonNull(dossier.receivedAt(), "received"), appointment,
                brokenOff ? null : resolvedAt, brokenOff ? null : dossier.handling().returnedAt(),
                brokenOff ? resolvedAt : null, ledger.waitsForPapers(now), null);
    }

}
