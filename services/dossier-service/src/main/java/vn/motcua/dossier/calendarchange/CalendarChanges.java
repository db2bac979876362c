package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarImage;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The door of this room. The days hold from the moment of the decision, in its own
 * transaction; the open dossiers follow in batches.
 */
@Component
public class CalendarChanges {

    private final ChangeStore store;

    private final KnownChanges known;

    private final Lanes lanes;

    private final ChangePreviews previews;

    private final CalendarDesk desk;

    private final RunningClocks clocks;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    CalendarChanges(ChangeStore store, KnownChanges known, Lanes lanes, ChangePreviews previews, CalendarDesk desk,
            RunningClocks clocks, Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.known = known;
        this.lanes = lanes;
        this.previews = previews;
        this.desk = desk;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * What the edit would do to the open dossiers; nothing is written.
     * @throws Refusal or Refusals for what is wrong with the edit, line by line
     */
    public ChangePreview preview(CalendarEdit edit, int page) {
        requireRight(edit.scope());
        if (page < 1) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "page");
        }
        return this.previews.of(this.desk.checked(edit), page);
    }

    /** Publishes the days and begins to count the open dossiers anew. */
    public UUID apply(CalendarEdit edit) {
        requireRight(edit.scope());
        return this.commands.run(() -> {
            requireNoneRunning();
            CalendarEdit whole = this.desk.checked(edit);
            CalendarImage before = this.desk.write(whole);
            UUID id = UUID.randomUUID();
            this.store.begin(id, whole, before, this.access.current().account(), this.clock.instant(),
                    this.clocks.count(this.desk.agencies(whole.scope())));
            this.lanes.open(id);
            return id;
        });
    }

    /**
     * Puts the old days back, or takes an outage back, and begins to count the open
     * dossiers under them.
     */
    public void undo(UUID id) {
        CalendarChange seen = get(id);
        this.commands.act(() -> {
            requireNoneRunning();
            CalendarChange change = get(id);
            if (change.state() != ChangeState.APPLIED) {
                throw fixed("undone-already");
            }
            if (change.outage() == null) {
                CalendarImage before = this.known.before(id);
                requireUndoable(change, before);
                this.desk.restore(change.scope(), before);
            }
            this.store.beginUndo(id, this.access.current().account(), this.clock.instant(),
                    (seen.outage() == null) ? this.clocks.count(this.desk.agencies(seen.scope()))
                            : this.clocks.countStarted(this.desk.agencies(seen.scope())));
            this.lanes.open(id);
        });
    }

    /**
     * How far a change is.
     * @throws Refusal {@code NOT_FOUND}
     */
    public CalendarChange get(UUID id) {
        CalendarChange change = this.known.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "change", "id", id.toString()));
        requireRight(change.scope());
        return change;
    }

    /** The changes that this person may see, the latest first. */
    List<CalendarChange> latest(int most) {
        return this.known.latest(most);
    }

    Optional<CalendarChange> running() {
        return this.known.running();
    }

    void requireNoneRunning() {
        this.store.lockDesk();
        this.known.running().ifPresent((running) -> {
            throw new Refusal(RefusalReason.CALENDAR_CHANGE_RUNNING, "calendar", "decision", running.decision());
        });
    }

    private void requireUndoable(CalendarChange change, CalendarImage before) {
        if (this.known.isCoveredByALater(change)) {
            throw fixed("changed-later");
        }
        Instant last = this.clocks.lastDue();
        boolean needed = last != null && before.years()
            .stream()
            .anyMatch((year) -> year.decision() == null && last.atZone(Clocks.ZONE).getYear() >= year.year());
        if (needed) {
            throw fixed("year-in-use");
        }
    }

    private static Refusal fixed(String why) {
        return new Refusal(RefusalReason.CALENDAR_CHANGE_FIXED, "change", "why", why);
    }

    /** Administrators of calendars; those of one agency's days must belong to it. */
    void requireRight(String scope) {
        this.access.require(Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN);
        if (!CalendarEdit.NATIONAL.equals(scope)) {
            this.access.requireAgency(this.desk.agencies(scope).get(0));
        }
    }

}
