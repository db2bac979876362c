package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.flow.WatchTimers;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.register.RunningClocks.NewDates;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.ApologyState;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ApologyTerm;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;

/**
 * Counts many dossiers again when the calendar itself has changed: the same calculator as
 * for one, statements that take a thousand at a time.
 */
@Component
public class Recounting {

    private final LedgerBatch ledgers;

    private final RunningClocks clocks;

    private final WatchTimers timers;

    private final Worklist worklist;

    private final Regimes regimes;

    private final ApplicationEventPublisher publisher;

    Recounting(LedgerBatch ledgers, RunningClocks clocks, WatchTimers timers, Worklist worklist, Regimes regimes,
            ApplicationEventPublisher publisher) {
        this.ledgers = ledgers;
        this.clocks = clocks;
        this.timers = timers;
        this.worklist = worklist;
        this.regimes = regimes;
        this.publisher = publisher;
    }

    /** The dates of these dossiers under the calendar that each agency has there. */
    public List<Recount> count(List<Dossier> dossiers, Function<String, WorkingCalendar> calendars) {
        return count(dossiers, calendars, null);
    }

    /**
     * The dates of these dossiers as they would be with an entry more.
     * @param own the entry of each; those that get none are left out
     */
    public List<Recount> countWith(List<Dossier> dossiers, Function<String, WorkingCalendar> calendars, OwnEntry own) {
        return count(dossiers, calendars, own).stream().filter((one) -> one.own() != null).toList();
    }

    private List<Recount> count(List<Dossier> dossiers, Function<String, WorkingCalendar> calendars,
            @Nullable OwnEntry own) {
        Map<UUID, ClockLedger> all = this.ledgers.of(dossiers.stream().map(Dossier::id).toList());
        Map<Counted, DeadlineCalculator> calculators = new HashMap<>();
        return dossiers.stream().map((dossier) -> {
            ClockLedger ledger = all.getOrDefault(dossier.id(), ClockLedger.empty());
            ClockEntry entry = (own == null) ? null : own.of(dossier, ledger).orElse(null);
            return count(dossier, ledger, entry, calculators.computeIfAbsent(counted(dossier, ledger),
                    (by) -> new DeadlineCalculator(calendars.apply(by.agency()), by.term())));
        }).toList();
    }

    private Counted counted(Dossier dossier, ClockLedger ledger) {
        ApologyTerm term = ledger.isStarted()
                ? this.regimes.apologyTerm(dossier.subject().regime(),
                        LocalDate.ofInstant(ledger.entries().get(0).at(), Clocks.ZONE))
                : ApologyTerm.LAST_WORKING_DAY_BEFORE_DUE_DAY;
        return new Counted(dossier.subject().agency(), term);
    }

    private static Recount count(Dossier dossier, ClockLedger ledger, @Nullable ClockEntry own,
            DeadlineCalculator calculator) {
        try {
            ClockLedger counted = (own == null) ? ledger : ledger.with(own);
            return new Recount(dossier, ledger, calculator.deadlineUnexplained(dossier.subject().limit(), counted),
                    null, own);
        }
        catch (Refusal refused) {
            return new Recount(dossier, ledger, null, refused, own);
        }
    }

    /**
     * Dossiers that something was entered for since then, still under another calendar
     * than these: a node that had not heard of the change yet.
     */
    public List<UUID> enteredSince(Instant instant, Collection<String> calendars) {
        return this.ledgers.enteredSince(instant, calendars);
    }

    /**
     * Saves the dates of locked dossiers with the entry that says why, and moves their
     * watches. Where papers are awaited there are no dates, only the entry, and the
     * dossier comes back as it was.
     * @param entry for those that have none of their own, and the legal time of all
     * @param restored promises and lateness that are put back as they were
     * @return the dossiers after the change, in the same order
     */
    public List<Dossier> save(List<Recount> changed, ClockEntry entry, Function<String, WorkingCalendar> calendars,
            Map<UUID, Restored> restored) {
        List<LedgerBatch.Line> lines = new ArrayList<>();
        List<NewDates> dates = new ArrayList<>();
        for (Recount one : changed) {
            Dossier dossier = one.dossier();
            ClockEntry own = Objects.requireNonNullElse(one.own(), entry)
                .under(calendars.apply(dossier.subject().agency()).version());
            ClockLedger after = one.ledger().with(own);
            lines.add(new LedgerBatch.Line(dossier.id(), after.entries().size(), own));
            if (!one.hasDates()) {
                continue;
            }
            Restored back = restored.get(dossier.id());
            dates.add(new NewDates(dossier, Objects.requireNonNull(one.deadline()),
                    (back == null) ? one.promise() : back.promisedAt(), lateness(one, back, entry.at())));
        }
        this.ledgers.append(lines, entry.at());
        List<Dossier> saved = dates.isEmpty() ? List.of() : this.clocks.save(dates);
        moveWatches(changed, saved, calendars, entry.at());
        Map<UUID, Dossier> after = saved.stream().collect(Collectors.toMap(Dossier::id, (one) -> one));
        return changed.stream().map((one) -> after.getOrDefault(one.dossier().id(), one.dossier())).toList();
    }

    private static @Nullable Instant lateness(Recount one, @Nullable Restored back, Instant now) {
        Instant known = one.dossier().lateness().lateAt();
        Instant late = (back != null && back.lateAt() != null) ? back.lateAt() : known;
        Instant due = one.legalDue();
        return (late == null || due == null) ? late : ApologyRules.lateSince(late, due, now);
    }

    private void moveWatches(List<Recount> changed, List<Dossier> saved, Function<String, WorkingCalendar> calendars,
            Instant now) {
        Map<UUID, Recount> before = changed.stream()
            .collect(Collectors.toMap((one) -> one.dossier().id(), (one) -> one));
        Set<UUID> turned = saved.stream()
            .filter((dossier) -> isTurned(before.get(dossier.id()), dossier))
            .map(Dossier::id)
            .collect(Collectors.toSet());
        Map<UUID, Instant> letters = this.worklist.openSince(saved.stream().map(Dossier::id).toList(),
                WorkKind.SIGN_APOLOGY);
        Set<UUID> anew = this.timers.move(saved.stream()
            .map((dossier) -> instants(before.get(dossier.id()), dossier, letters.get(dossier.id()),
                    calendars.apply(dossier.subject().agency()), now))
            .toList());
        for (Dossier dossier : saved) {
            boolean waits = dossier.lateness().lateAt() == null && anew.contains(dossier.id());
            if (waits || turned.contains(dossier.id())) {
                this.publisher.publishEvent(new Signal.DeadlineSet(dossier.id(), dossier.deadline().version(),
                        Ledger.askFirst(dossier, now)));
            }
        }
    }

    /** Whether it was late and no longer is, or the other way round. */
    private static boolean isTurned(@Nullable Recount before, Dossier after) {
        return before != null && (before.dossier().lateness().lateAt() == null) != (after.lateness().lateAt() == null);
    }

    private static WatchTimers.Instants instants(@Nullable Recount before, Dossier dossier,
            @Nullable Instant letterSince, WorkingCalendar calendar, Instant now) {
        Dossier.Deadlines dates = dossier.deadline();
        boolean neverAsked = before != null && before.watchBeganWithoutQuestion()
                && dossier.lateness().apology() == ApologyState.NONE;
        return new WatchTimers.Instants(dossier.id(), Ledger.askFirst(dossier, now) ? dates.askAt() : null,
                dates.escalateAt(), Objects.requireNonNull(dates.originalDueAt()),
                Objects.requireNonNull(dates.dueAt()), LastDays.ofQuestion(dossier, calendar),
                (letterSince == null) ? null : LastDays.ofLetter(dossier, calendar, letterSince), neverAsked);
    }

    /** By what dates are counted: the agency's calendar, the regime's term of letters. */
    private record Counted(String agency, ApologyTerm term) {
    }

    /** The entry that one dossier gets, or none. */
    public interface OwnEntry {

        Optional<ClockEntry> of(Dossier dossier, ClockLedger ledger);

    }

    /** What an undone change puts back. */
    public record Restored(@Nullable Instant promisedAt, @Nullable Instant lateAt) {
    }

}
