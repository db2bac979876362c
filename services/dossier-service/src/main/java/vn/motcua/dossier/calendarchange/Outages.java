package vn.motcua.dossier.calendarchange;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageRules;

/**
 * Announced outages: looked at first, entered, taken back (domain D11). The open dossiers
 * follow in batches, as with a change of days.
 */
@Component
class Outages {

    private static final int MOST = 50;

    private final OutageStore store;

    private final OutageCounting counting;

    private final CalendarChanges changes;

    private final ChangePreviews previews;

    private final CalendarDesk desk;

    private final Calendars calendars;

    private final RunningClocks clocks;

    private final OutageTools tools;

    Outages(OutageStore store, OutageCounting counting, CalendarChanges changes, ChangePreviews previews,
            CalendarDesk desk, Calendars calendars, RunningClocks clocks, OutageTools tools) {
        this.store = store;
        this.counting = counting;
        this.changes = changes;
        this.previews = previews;
        this.desk = desk;
        this.calendars = calendars;
        this.clocks = clocks;
        this.tools = tools;
    }

    /** Who may ask, and for whom: VN is all agencies. */
    String scope(RawOutage raw) {
        String given = raw.text(raw.agency());
        String scope = given.isEmpty() ? this.tools.access().current().agency() : given;
        this.changes.requireRight(scope);
        return scope;
    }

    /**
     * What the outage would do to the open dossiers; nothing is written.
     * @throws Refusals for what is wrong with it, field by field
     */
    OutagePreview preview(RawOutage raw, int page) {
        String scope = scope(raw);
        if (page < 1) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "page");
        }
        Outage outage = checked(scope, raw);
        List<String> agencies = this.desk.agencies(scope);
        AtomicInteger allowed = new AtomicInteger();
        AtomicInteger open = new AtomicInteger();
        ChangePreview change = this.previews
            .of((cursor) -> this.clocks.startedAfter(cursor, agencies, ChangePreviews.BATCH), (next) -> {
                List<Recount> given = this.counting.given(outage, "", next, this.calendars::of);
                allowed.addAndGet(given.size());
                open.addAndGet(openWithout(outage, next));
                return given;
            }, page);
        return new OutagePreview(change, allowed.get(), open.get());
    }

    private int openWithout(Outage outage, List<Dossier> dossiers) {
        return (int) dossiers.stream()
            .filter((dossier) -> dossier.receivedAt() != null && dossier.receivedAt().isBefore(outage.until()))
            .filter((dossier) -> !this.counting.isAllowed(dossier))
            .count();
    }

    /** Records the outage and begins to give the open dossiers their time back. */
    UUID apply(RawOutage raw) {
        String scope = scope(raw);
        return this.tools.commands().run(() -> {
            this.changes.requireNoneRunning();
            Outage outage = checked(scope, raw);
            UUID id = UUID.randomUUID();
            this.store.begin(id, scope, outage, this.tools.access().current().account(), this.tools.clock().instant(),
                    this.clocks.countStarted(this.desk.agencies(scope)));
            this.tools.lanes().open(id);
            return id;
        });
    }

    private Outage checked(String scope, RawOutage raw) {
        Outage outage = raw.read();
        Refusals.refuseAny(
                OutageRules.wrong(outage, this.tools.clock().instant(), this.store.standing(scope, outage.from()),
                        this.desk.agencies(scope).stream().map(this.calendars::of).toList()));
        return outage;
    }

    /** How far an outage is. */
    CalendarChange get(UUID id) {
        CalendarChange change = this.changes.get(id);
        if (change.outage() == null) {
            throw new Refusal(RefusalReason.NOT_FOUND, "outage", "id", id.toString());
        }
        return change;
    }

    /** Takes the time back again, as if the notice had never been. */
    void undo(UUID id) {
        get(id);
        this.changes.undo(id);
    }

    /** What this person may see, the latest first. */
    List<CalendarChange> latest() {
        this.tools.access().require(Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR);
        String own = this.tools.access().current().agency();
        return this.store.latest(MOST)
            .stream()
            .filter((one) -> one.scope().equals(CalendarEdit.NATIONAL) || one.scope().equals(own))
            .toList();
    }

    /** Who asks, the legal time, the transaction, and the ways over the dossiers. */
    @Component
    record OutageTools(Access access, LegalClock clock, Commands commands, Lanes lanes) {
    }

}
