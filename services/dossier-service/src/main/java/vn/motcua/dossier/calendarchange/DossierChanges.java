package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.calendarchange.ChangedDossiers.Dates;
import vn.motcua.dossier.calendarchange.ChangedDossiers.Kept;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.notice.NewDateNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;

/**
 * What a change does to dossiers that are locked: dates, ledger, timers, facts, notices,
 * and the memory of what was there before.
 */
@Component
class DossierChanges {

    private final ChangedDossiers dossiers;

    private final Calendars calendars;

    private final Recounting recounting;

    private final NewDateNotices notices;

    private final EventLog log;

    private final OutageCounting outages;

    private final ChangeTools tools;

    DossierChanges(ChangedDossiers dossiers, Calendars calendars, Recounting recounting, NewDateNotices notices,
            EventLog log, OutageCounting outages, ChangeTools tools) {
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.recounting = recounting;
        this.notices = notices;
        this.log = log;
        this.outages = outages;
        this.tools = tools;
    }

    /** Counts them under the calendar as it is now; answers what came of it. */
    CalendarChange.Counts recount(CalendarChange change, List<Dossier> locked) {
        Function<String, WorkingCalendar> byAgency = this.calendars::of;
        Instant now = this.tools.clock().instant();
        List<Recount> counted = (change.outage() == null) ? this.recounting.count(locked, byAgency)
                : this.outages.count(change, locked, byAgency);
        List<Recount> changed = counted.stream().filter(Recount::changes).toList();
        if (!changed.isEmpty()) {
            ClockEntry entry = this.tools.entry(change, now);
            List<Dossier> saved = change.isUndoing() ? undo(change, changed, entry) : apply(change, changed, entry);
            this.log.appendAll(saved.stream()
                .filter((dossier) -> dossier.deadline().originalDueAt() != null)
                .map((dossier) -> new DossierFact.DueRecounted(dossier.snapshot(), change.id(), change.isUndoing()))
                .toList(), now, change.actor());
        }
        keepProblems(change, counted);
        return change.isUndoing() ? new CalendarChange.Counts(0, locked.size(), 0, 0, 0, 0, 0)
                : Tally.of(counted, now).looking(locked.size());
    }

    private List<Dossier> apply(CalendarChange change, List<Recount> changed, ClockEntry entry) {
        List<Dossier> saved = this.recounting.save(changed, entry, this.calendars::of, Map.of());
        List<UUID> toTell = changed.stream().filter(Recount::movesPromise).map((one) -> one.dossier().id()).toList();
        if (!toTell.isEmpty()) {
            this.notices.queue(change.id(), toTell);
        }
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            Recount before = changed.get(i);
            kept.add(new Kept(before.dossier().id(), dates(before.dossier()), dates(saved.get(i)),
                    before.movesPromise(), null));
        }
        this.dossiers.keep(change.id(), kept);
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

}
