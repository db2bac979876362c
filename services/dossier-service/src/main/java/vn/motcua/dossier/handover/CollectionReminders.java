package vn.motcua.dossier.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.flow.HeldBack;
import vn.motcua.dossier.notice.ResultNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.result.Uncollected;

/**
 * Reminds of results that nobody fetched, on days 3, 15 and 30, each exactly once and in
 * the working hours of the agency.
 */
@Component
class CollectionReminders implements DayWork {

    private static final Logger log = LoggerFactory.getLogger(CollectionReminders.class);

    /** What it is called where something of it fails. */
    static final String WORK = "collectionReminder";

    private static final int BATCH = 100;

    private static final long PAUSE_MILLIS = 5000;

    private final ShelfStore store;

    private final ResultNotices notices;

    private final Calendars calendars;

    private final Register register;

    private final History history;

    private final LegalClock clock;

    private final Commands commands;

    private final HeldBack held;

    private final Counter failures;

    CollectionReminders(ShelfStore store, ResultNotices notices, Calendars calendars, Register register,
            History history, LegalClock clock, Commands commands, HeldBack held, MeterRegistry meters) {
        this.store = store;
        this.notices = notices;
        this.calendars = calendars;
        this.register = register;
        this.history = history;
        this.clock = clock;
        this.commands = commands;
        this.held = held;
        this.failures = meters.counter("motcua.collection.reminder.failures");
    }

    @Override
    public int runDue() {
        int done = 0;
        for (ShelfStore.FirstDay first : this.store.firstDays()) {
            done += openNow(first).map((today) -> remindAll(first.agency(), today)).orElse(0);
        }
        return done;
    }

    private int remindAll(String agency, LocalDate today) {
        int done = 0;
        for (List<UUID> due = due(agency, today); !due.isEmpty(); due = due(agency, today)) {
            for (UUID dossier : due) {
                done += this.held.unlessHeld(WORK, dossier, () -> this.commands.run(() -> remind(dossier, today))) ? 1
                        : 0;
            }
        }
        return done;
    }

    /** Without those whose reminder failed a short while ago. */
    private List<UUID> due(String agency, LocalDate today) {
        return this.store.due(agency, today, this.held.now(WORK), BATCH);
    }

    /** Asks again under the lock: somebody may have come for it meanwhile. */
    private boolean remind(UUID id, LocalDate today) {
        Dossier dossier = this.register.lock(id);
        ShelfStore.Stay stay = this.store.open(id).orElse(null);
        if (stay == null || stay.remindOn() == null || stay.remindOn().isAfter(today)) {
            return false;
        }
        int day = Uncollected.DAYS.get(stay.reminded());
        int times = stay.reminded() + 1;
        this.store.reminded(id, times, Uncollected.nextAfter(stay.since(), times, today));
        this.notices.remind(id, day);
        this.history.record(new DossierFact.CollectionReminded(dossier.snapshot(), day), this.clock.instant(),
                "system");
        return true;
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        Instant next = null;
        for (ShelfStore.FirstDay first : this.store.firstDays()) {
            Instant opens = opening(first, instant);
            next = (opens != null && (next == null || opens.isBefore(next))) ? opens : next;
        }
        return next;
    }

    private @Nullable Instant opening(ShelfStore.FirstDay first, Instant instant) {
        return Refusal.ifAnnounced(() -> {
            WorkingCalendar calendar = this.calendars.of(first.agency());
            Instant opens = calendar.opensAt(calendar.nextOrSameWorkingDay(first.day()));
            Instant next = opens.isAfter(instant) ? opens : calendar.nextWorkingMoment(instant);
            return next.isAfter(instant) ? next : null;
        }).orElse(null);
    }

    /** The day of the agency, if it is due and somebody is there now. */
    private Optional<LocalDate> openNow(ShelfStore.FirstDay first) {
        Instant now = this.clock.instant();
        return Refusal.ifAnnounced(() -> {
            WorkingCalendar calendar = this.calendars.of(first.agency());
            LocalDate today = calendar.dateOf(now);
            return (first.day().isAfter(today) || calendar.nextWorkingMoment(now).isAfter(now)) ? null : today;
        });
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("Reminding of results failed and is tried again", ex);
        }
    }

}
