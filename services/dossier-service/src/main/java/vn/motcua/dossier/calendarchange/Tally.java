package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.List;

import vn.motcua.dossier.deadline.Recount;

/** Counts what a change does: the same for the preview and for the doing. */
final class Tally {

    private Tally() {
    }

    static CalendarChange.Counts of(List<Recount> counted, Instant now) {
        List<Recount> changed = counted.stream().filter(Recount::changes).toList();
        return new CalendarChange.Counts(counted.size(), counted.size(),
                (int) changed.stream().filter(Recount::moves).count(),
                (int) changed.stream().filter((one) -> one.becomesInTime(now)).count(),
                (int) changed.stream().filter((one) -> one.becomesLate(now)).count(),
                (int) changed.stream().filter(Recount::movesPromise).count(),
                (int) counted.stream().filter((one) -> one.problem() != null).count());
    }

    static CalendarChange.Counts sum(CalendarChange.Counts one, CalendarChange.Counts other) {
        return new CalendarChange.Counts(one.total() + other.total(), one.done() + other.done(),
                one.moved() + other.moved(), one.inTime() + other.inTime(), one.late() + other.late(),
                one.notices() + other.notices(), one.uncounted() + other.uncounted());
    }

}
