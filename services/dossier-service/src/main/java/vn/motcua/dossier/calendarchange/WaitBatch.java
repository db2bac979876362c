package vn.motcua.dossier.calendarchange;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.dossier.flow.WaitTimers;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * What else waits for a moment of the calendar: each kind in a lane of its own, behind
 * the dossiers, when every node has heard of the change.
 */
@Component
class WaitBatch {

    /** Each one takes several statements of its own. */
    private static final int MOST = 40;

    private final List<CountedWaits> kinds;

    private final WaitTimers timers;

    private final CalendarDesk desk;

    private final Lanes lanes;

    private final ChangeStore store;

    WaitBatch(List<CountedWaits> kinds, WaitTimers timers, CalendarDesk desk, Lanes lanes, ChangeStore store) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(CountedWaits::process)).toList();
        this.timers = timers;
        this.desk = desk;
        this.lanes = lanes;
        this.store = store;
    }

    /**
     * How many wait for another moment under the days of an edit; nothing is written.
     */
    int preview(CalendarEdit edit) {
        Function<String, WorkingCalendar> calendars = this.desk.under(edit);
        List<String> agencies = this.desk.agencies(edit.scope());
        int moved = 0;
        for (CountedWaits kind : this.kinds) {
            List<UUID> next = kind.openAfter(Lanes.BEFORE_ALL, agencies, ChangePreviews.BATCH);
            while (!next.isEmpty()) {
                moved += (int) next.stream().filter((subject) -> kind.moves(subject, calendars)).count();
                next = kind.openAfter(next.get(next.size() - 1), agencies, ChangePreviews.BATCH);
            }
        }
        return moved;
    }

    /** Opens their lanes; false where that was done before. */
    boolean open(CalendarChange change) {
        return this.lanes.openBehind(change.id(), this.kinds.size());
    }

    void walk(CalendarChange change, Lanes.Lane lane) {
        CountedWaits kind = this.kinds.get(lane.number() - Lanes.COUNT);
        List<UUID> next = kind.openAfter(lane.cursor(), this.desk.agencies(change.scope()), MOST);
        if (next.isEmpty()) {
            this.lanes.end(lane);
            return;
        }
        next.forEach(kind::recount);
        int moved = this.timers.setAnew(kind.process(), next);
        this.lanes.advance(lane, next.get(next.size() - 1));
        this.store.addWaits(change, moved);
    }

}
