package vn.motcua.dossier.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.events.ApologyState;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.PromiseRules;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * The door to the legal clock of a dossier. The due date is never typed: an entry is
 * appended to the ledger, the one pure calculator derives the dates, and the watch over
 * the old due instant is replaced.
 */
@Component
public class Ledger {

    private final ClockEntries entries;

    private final Calendars calendars;

    private final Regimes regimes;

    private final ApplicationEventPublisher publisher;

    Ledger(ClockEntries entries, Calendars calendars, Regimes regimes, ApplicationEventPublisher publisher) {
        this.entries = entries;
        this.calendars = calendars;
        this.regimes = regimes;
        this.publisher = publisher;
    }

    /** The calendar of a dossier's agency. */
    public WorkingCalendar calendarOf(String agency) {
        return this.calendars.of(agency);
    }

    /** The ledger of a dossier. */
    public ClockLedger of(Dossier dossier) {
        return this.entries.of(dossier.id());
    }

    /** The ledgers of several dossiers, by id; one without entries is absent. */
    public Map<UUID, ClockLedger> of(Collection<UUID> dossiers) {
        return this.entries.of(dossiers);
    }

    /** The dates of a dossier, explained day by day. */
    public Deadline explained(Dossier dossier) {
        ClockLedger ledger = of(dossier);
        return calculator(dossier, ledger).deadline(dossier.subject().limit(), ledger);
    }

    /**
     * When a limit would be due if the agency received a dossier then; none where it
     * would lie in a year whose calendar nobody has announced.
     */
    public Optional<Instant> dueIfReceived(String agency, TimeLimit limit, Instant receivedAt) {
        ClockLedger received = ClockLedger.empty().with(ClockEntry.start(receivedAt, "preview"));
        return Refusal
            .ifAnnounced(() -> new DeadlineCalculator(calendarOf(agency)).deadlineUnexplained(limit, received).dueAt());
    }

    /**
     * The working time until the legal due of an open dossier, negative past it; none
     * where nothing is due, or today lies in a year whose calendar nobody has announced.
     */
    public Optional<Duration> left(Dossier dossier, Deadline deadline, Instant now) {
        return dossier.isOpen() ? Refusal.ifAnnounced(() -> deadline.left(calendarOf(dossier.subject().agency()), now))
                : Optional.empty();
    }

    /**
     * Appends an entry, saves the change together with the dates that follow from it, and
     * renews the watch. An entry that names no ground rests on the regime of the
     * dossier's reception.
     * @param dossier as locked
     * @param change what else changes in the register; saved here
     * @param now legal time of the entry
     * @return the dossier after the change
     */
    public Dossier enter(Dossier dossier, ClockEntry entry, DossierChange change, Instant now) {
        ClockLedger before = (dossier.deadline().version() == 0) ? new ClockLedger(java.util.List.of()) : of(dossier);
        ClockLedger after = before.with(entry);
        this.entries.append(dossier.id(), after.entries().size(),
                grounded(dossier, entry).under(calendarOf(dossier.subject().agency()).version()), now);
        if (entry.type() == ClockEntryType.STOP) {
            return stopped(change.save());
        }
        Deadline deadline = calculator(dossier, after).deadlineUnexplained(dossier.subject().limit(), after);
        change.deadline(deadline, dossier.deadline().version() + 1);
        if (deadline.dueAt() != null) {
            change.promised(PromiseRules.promise(dossier.deadline().promisedAt(), entry.type(), deadline.dueAt()));
        }
        Instant legalDue = deadline.originalDueAt();
        Instant lateAt = dossier.lateness().lateAt();
        if (lateAt != null && legalDue != null) {
            change.lateSince(ApologyRules.lateSince(lateAt, legalDue, now));
        }
        Dossier saved = change.save();
        announce(saved, now);
        return saved;
    }

    private ClockEntry grounded(Dossier dossier, ClockEntry entry) {
        String regime = dossier.subject().regime();
        return (entry.legalBasis() != null || regime == null) ? entry
                : entry.because(entry.reason(), this.regimes.byId(regime).citation(entry.type()));
    }

    private void announce(Dossier dossier, Instant now) {
        if (dossier.deadline().dueAt() == null) {
            this.publisher.publishEvent(new Signal.DeadlineCleared(dossier.id()));
        }
        else {
            this.publisher.publishEvent(
                    new Signal.DeadlineSet(dossier.id(), dossier.deadline().version(), askFirst(dossier, now)));
        }
    }

    /**
     * The holder is asked while an answer can still become a letter in time, and only
     * before the first letter.
     */
    static boolean askFirst(Dossier dossier, Instant now) {
        Instant apologyBy = dossier.deadline().apologyBy();
        return dossier.deadline().askAt() != null && apologyBy != null && now.isBefore(apologyBy)
                && dossier.lateness().apology() == ApologyState.NONE;
    }

    /**
     * A stopped clock needs no watch; a late dossier's watch stays until the letter is
     * explained.
     */
    private Dossier stopped(Dossier dossier) {
        if (!ApologyRules.owed(dossier.lateness().lateAt() != null, dossier.lateness().apology(),
                dossier.handling().outcome())) {
            this.publisher.publishEvent(new Signal.DeadlineCleared(dossier.id()));
        }
        return dossier;
    }

    /**
     * With the term of letters of the dossier's regime, known from its first entry on.
     */
    private DeadlineCalculator calculator(Dossier dossier, ClockLedger ledger) {
        WorkingCalendar calendar = this.calendars.of(dossier.subject().agency());
        return ledger.isStarted() ? new DeadlineCalculator(calendar,
                this.regimes.apologyTerm(dossier.subject().regime(), calendar.dateOf(ledger.entries().get(0).at())))
                : new DeadlineCalculator(calendar);
    }

}
