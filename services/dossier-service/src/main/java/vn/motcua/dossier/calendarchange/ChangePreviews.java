package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendarchange.ChangePreview.Instants;
import vn.motcua.dossier.calendarchange.ChangePreview.Moved;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.Deadline;

/** Counts every open dossier as it would be, and writes nothing. */
@Component
class ChangePreviews {

    static final int BATCH = 2000;

    private final CalendarDesk desk;

    private final RunningClocks clocks;

    private final Recounting recounting;

    private final WaitBatch waits;

    private final LegalClock clock;

    ChangePreviews(CalendarDesk desk, RunningClocks clocks, Recounting recounting, WaitBatch waits, LegalClock clock) {
        this.desk = desk;
        this.clocks = clocks;
        this.recounting = recounting;
        this.waits = waits;
        this.clock = clock;
    }

    ChangePreview of(CalendarEdit edit, int page) {
        Function<String, WorkingCalendar> calendars = this.desk.under(edit);
        List<String> agencies = this.desk.agencies(edit.scope());
        return of((cursor) -> this.clocks.after(cursor, agencies, BATCH),
                (next) -> this.recounting.count(next, calendars), page)
            .with(this.waits.preview(edit));
    }

    /**
     * What comes of a way of counting.
     * @param behind the next dossiers behind an id
     */
    ChangePreview of(Function<UUID, List<Dossier>> behind, Function<List<Dossier>, List<Recount>> count, int page) {
        Instant now = this.clock.instant();
        CalendarChange.Counts counts = new CalendarChange.Counts(0, 0, 0, 0, 0, 0, 0);
        List<Moved> shown = new ArrayList<>();
        int found = 0;
        UUID cursor = Lanes.BEFORE_ALL;
        List<Dossier> next = behind.apply(cursor);
        while (!next.isEmpty()) {
            List<Recount> counted = count.apply(next);
            counts = Tally.sum(counts, Tally.of(counted, now).looking(next.size()));
            for (Recount one : counted) {
                if (one.changesDates() && found++ / ChangePreview.PAGE == page - 1) {
                    shown.add(moved(one, now));
                }
            }
            cursor = next.get(next.size() - 1).id();
            next = behind.apply(cursor);
        }
        return new ChangePreview(counts, shown, page, found, 0);
    }

    private static Moved moved(Recount one, Instant now) {
        Dossier dossier = one.dossier();
        Deadline deadline = Objects.requireNonNull(one.deadline());
        return new Moved(dossier.id(), dossier.code(), dossier.subject().agency(), dossier.subject().procedureName(),
                new Instants(dossier.deadline().originalDueAt(), dossier.deadline().dueAt(),
                        dossier.deadline().promisedAt()),
                new Instants(deadline.originalDueAt(), deadline.dueAt(), one.promise()), one.becomesInTime(now),
                one.becomesLate(now), one.movesPromise());
    }

}
