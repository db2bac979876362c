package vn.motcua.dossier.calendarchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;

/**
 * One transaction of a change: the next dossiers of a lane in the order of their ids,
 * counted under the calendar as it is now, and the cursor behind them. Whoever comes
 * after a crash goes on there.
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

    private final KnownChanges known;

    private final Lanes lanes;

    private final DossierChanges changes;

    private final WaitBatch waits;

    private final CalendarDesk desk;

    private final Calendars calendars;

    private final RunningClocks clocks;

    private final Recounting recounting;

    private final ChangeTools tools;

    private final ApplicationEventPublisher publisher;

    ChangeBatch(ChangeStore store, KnownChanges known, Lanes lanes, DossierChanges changes, WaitBatch waits,
            CalendarDesk desk, Calendars calendars, RunningClocks clocks, Recounting recounting, ChangeTools tools,
            ApplicationEventPublisher publisher) {
        this.store = store;
        this.known = known;
        this.lanes = lanes;
        this.changes = changes;
        this.waits = waits;
        this.desk = desk;
        this.calendars = calendars;
        this.clocks = clocks;
        this.recounting = recounting;
        this.tools = tools;
        this.publisher = publisher;
    }

    /**
     * Does the next piece of work in a lane where nobody else works, or ends the change
     * behind all of them.
     * @param most dossiers at once
     * @return whether there may be more to do at once
     */
    boolean next(int most) {
        return this.tools.commands().run(() -> {
            Optional<Lanes.Lane> lane = this.lanes.lockNext();
            if (lane.isEmpty()) {
                return this.known.lockWalked().map(this::finish).orElse(false);
            }
            walk(lane.get(), most);
            return true;
        });
    }

    private void walk(Lanes.Lane lane, int most) {
        CalendarChange change = this.known.get(lane.change());
        this.calendars.refresh();
        if (lane.isBehind()) {
            this.waits.walk(change, lane);
            return;
        }
        List<Dossier> next = lockNext(change, lane, most);
        if (next.isEmpty()) {
            this.lanes.end(lane);
            return;
        }
        CalendarChange.Counts counts = this.changes.recount(change, next);
        this.lanes.advance(lane, next.get(next.size() - 1).id());
        this.store.add(change, counts);
    }

    /** An outage is entered for those too that wait for papers. */
    private List<Dossier> lockNext(CalendarChange change, Lanes.Lane lane, int most) {
        List<String> agencies = this.desk.agencies(change.scope());
        return (change.outage() == null) ? this.clocks.lockAfter(lane.cursor(), lane.upTo(), agencies, most)
                : this.clocks.lockStartedAfter(lane.cursor(), lane.upTo(), agencies, most);
    }

    /**
     * What waits beside the dossiers, then what was entered meanwhile on a node that had
     * not heard of the change.
     * @return whether there is more to do at once
     */
    private boolean finish(CalendarChange change) {
        if (this.tools.machine().instant().isBefore(change.beganAt().plus(HEARD_OF))) {
            return false;
        }
        if (change.outage() == null && this.waits.open(change)) {
            return true;
        }
        this.calendars.refresh();
        List<String> agencies = this.desk.agencies(change.scope());
        List<Dossier> locked = lockLatecomers(change, agencies);
        if (!locked.isEmpty()) {
            this.store.add(change, this.changes.recount(change, locked));
        }
        this.publisher.publishEvent(new CalendarsChanged(agencies));
        this.store.end(change);
        return false;
    }

    /**
     * Days concern who was counted under other ones; an outage whoever was entered at
     * all, because another node may not have seen it yet.
     */
    private List<Dossier> lockLatecomers(CalendarChange change, List<String> agencies) {
        Instant since = change.publishedAt().minus(APART);
        if (change.outage() != null) {
            return this.clocks.lockStarted(this.recounting.enteredSince(since, Set.of()), agencies);
        }
        Set<String> versions = agencies.stream()
            .map((agency) -> this.calendars.of(agency).version())
            .collect(Collectors.toSet());
        return this.clocks.lock(this.recounting.enteredSince(since, versions), agencies);
    }

}
