package vn.motcua.dossier.calendarchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.calendarchange.ChangedDossiers.Dates;
import vn.motcua.dossier.calendarchange.ChangedDossiers.Kept;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.notice.NewDateNotices;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;

/**
 * One transaction of a change: the next dossiers in the order of their ids, counted under
 * the calendar as it is now, and the cursor behind them. Whoever comes after a crash goes
 * on there.
 */
@Component
class ChangeBatch {

    /**
     * How long a node may go on counting under the old days before it hears of the new
     * ones, with a margin.
     */
    private static final Duration HEARD_OF = Duration.ofSeconds(3);

    /** How far the clocks of two nodes may be apart. */
    private static final Duration APART = Duration.ofSeconds(5);

    private final ChangeStore store;

    private final ChangedDossiers dossiers;

    private final CalendarDesk desk;

    private final Calendars calendars;

    private final RunningClocks clocks;

    private final Recounting recounting;

    private final NewDateNotices notices;

    private final EventLog log;

    private final ChangeTools tools;

    ChangeBatch(ChangeStore store, ChangedDossiers dossiers, CalendarDesk desk, Calendars calendars,
            RunningClocks clocks, Recounting recounting, NewDateNotices notices, EventLog log, ChangeTools tools) {
        this.store = store;
        this.dossiers = dossiers;
        this.desk = desk;
        this.calendars = calendars;
        this.clocks = clocks;
        this.recounting = recounting;
        this.notices = notices;
        this.log = log;
        this.tools = tools;
    }

    /** Does the next piece of work; answers whether there may be more at once. */
    boolean next() {
        return this.tools.commands().run(() -> {
            Optional<CalendarChange> running = this.store.lockRunning();
            return running.isPresent() && next(running.get());
        });
    }

    private boolean next(CalendarChange change) {
        this.calendars.refresh();
        List<String> agencies = this.desk.agencies(change.scope());
        if (change.pass().latecomers()) {
            return finish(change, agencies);
        }
        List<Dossier> next = this.clocks.lockAfter(change.pass().cursor(), agencies, this.tools.settings().batch());
        if (next.isEmpty()) {
            this.store.lookForLatecomers(change);
            return true;
        }
        CalendarChange.Counts counts = recount(change, next);
        this.store.advance(change, next.get(next.size() - 1).id(), counts);
        return true;
    }

    /** What was entered meanwhile on a node that had not heard of the change. */
    private boolean finish(CalendarChange change, List<String> agencies) {
        if (this.tools.machine().instant().isBefore(change.pass().beganAt().plus(HEARD_OF))) {
            return false;
        }
        Set<String> versions = agencies.stream()
            .map((agency) -> this.calendars.of(agency).version())
            .collect(Collectors.toSet());
        List<UUID> late = this.recounting.enteredSince(change.publishedAt().minus(APART), versions);
        List<Dossier> locked = this.clocks.lock(late, agencies);
        if (!locked.isEmpty()) {
            this.store.advance(change, change.pass().cursor(), recount(change, locked));
        }
        this.store.end(change);
        return false;
    }

    private CalendarChange.Counts recount(CalendarChange change, List<Dossier> locked) {
        Function<String, WorkingCalendar> byAgency = this.calendars::of;
        Instant now = this.tools.clock().instant();
        List<Recount> counted = this.recounting.count(locked, byAgency);
        List<Recount> changed = counted.stream().filter(Recount::changes).toList();
        if (!changed.isEmpty()) {
            ClockEntry entry = this.tools.entry(change, now);
            List<Dossier> saved = change.isUndoing() ? undo(change, changed, entry) : apply(change, changed, entry);
            this.log.appendAll(saved.stream()
                .map((dossier) -> new DossierFact.DueRecounted(dossier.snapshot(), change.id(), change.isUndoing()))
                .toList(), now, change.actor());
        }
        keepProblems(change, counted);
        return change.isUndoing() ? new CalendarChange.Counts(0, locked.size(), 0, 0, 0, 0, 0) : Tally.of(counted, now);
    }

    private List<Dossier> apply(CalendarChange change, List<Recount> changed, ClockEntry entry) {
        List<Dossier> saved = this.recounting.save(changed, entry, this.calendars::of, Map.of());
        List<UUID> toTell = changed.stream().filter(Recount::movesPromise).map((one) -> one.dossier().id()).toList();
        if (!toTell.isEmpty()) {
            this.notices.queue(change.id(), toTell);
        }
        Map<UUID, Dossier> after = saved.stream().collect(Collectors.toMap(Dossier::id, (one) -> one));
        this.dossiers.keep(change.id(),
                changed.stream()
                    .map((one) -> new Kept(one.dossier().id(), dates(one.dossier()),
                            dates(after.getOrDefault(one.dossier().id(), one.dossier())), one.movesPromise(), null))
                    .toList());
        return saved;
    }

    /** A promise goes back only where nobody was told of the later one. */
    private List<Dossier> undo(CalendarChange change, List<Recount> changed, ClockEntry entry) {
        List<UUID> ids = changed.stream().map((one) -> one.dossier().id()).toList();
        Set<UUID> untold = this.notices.cancel(change.id(), ids);
        Map<UUID, Kept> kept = this.dossiers.of(change.id(), ids);
        List<Dossier> saved = this.recounting.save(changed, entry, this.calendars::of,
                Restoring.of(changed, kept, untold));
        this.dossiers.undone(change.id(), ids);
        return saved;
    }

    private void keepProblems(CalendarChange change, List<Recount> counted) {
        List<Kept> rows = new ArrayList<>();
        for (Recount one : counted) {
            Refusal problem = one.problem();
            if (problem != null && !change.isUndoing()) {
                rows.add(new Kept(one.dossier().id(), dates(one.dossier()), dates(one.dossier()), false,
                        problem.reason().code()));
            }
        }
        if (!rows.isEmpty()) {
            this.dossiers.keep(change.id(), rows);
        }
    }

    private static Dates dates(Dossier dossier) {
        return new Dates(dossier.deadline().originalDueAt(), dossier.deadline().dueAt(),
                dossier.deadline().promisedAt(), dossier.lateness().lateAt());
    }

    /** Clocks, transactions, settings and words of a batch. */
    @Component
    record ChangeTools(Commands commands, LegalClock clock, MachineClock machine, ChangeSettings settings,
            Texts texts) {

        ClockEntry entry(CalendarChange change, Instant now) {
            String basis = change.isUndoing() ? this.texts.of("calendar.undone-basis", change.decision())
                    : change.decision();
            return ClockEntry.calendar(now, change.actor())
                .because(change.isUndoing() ? "CALENDAR_UNDONE" : "CALENDAR", basis);
        }

    }

}
