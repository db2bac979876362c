package vn.motcua.dossier.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Looks through the late dossiers and unsigned stops of an agency when its working day is
 * over: who is told follows from the days by the decision table, so that no late dossier
 * without a letter ends its day unnoticed.
 */
@Component
class LateEscalations implements DayWork {

    private static final String WORK = "lateEscalation";

    private static final Logger log = LoggerFactory.getLogger(LateEscalations.class);

    private static final long PAUSE_MILLIS = 5000;

    /** What falls due at the closing is late a moment after it. */
    private static final Duration AFTER_CLOSING = Duration.ofMinutes(1);

    private final AlarmStore store;

    private final Lateness lateness;

    private final UnsignedStops stops;

    private final Calendars calendars;

    private final Register register;

    private final LegalClock clock;

    private final Commands commands;

    private final HeldBack held;

    private final Counter failures;

    LateEscalations(AlarmStore store, Lateness lateness, UnsignedStops stops, Calendars calendars, Register register,
            LegalClock clock, Commands commands, HeldBack held, MeterRegistry meters) {
        this.store = store;
        this.lateness = lateness;
        this.stops = stops;
        this.calendars = calendars;
        this.register = register;
        this.clock = clock;
        this.commands = commands;
        this.held = held;
        this.failures = meters.counter("motcua.escalation.failures");
    }

    @Override
    public int runDue() {
        int told = 0;
        for (AlarmStore.Through agency : this.store.agencies()) {
            LocalDate day = lastDayOver(agency.agency());
            if (day != null && (agency.day() == null || agency.day().isBefore(day))) {
                told += lookThrough(agency.agency(), day);
            }
        }
        return told;
    }

    private int lookThrough(String agency, LocalDate day) {
        WorkingCalendar calendar = this.calendars.of(agency);
        Instant over = over(calendar, day);
        int told = 0;
        for (AlarmStore.Late late : this.store.lateBy(agency, over)) {
            if (this.lateness.isUntold(late, calendar, day)) {
                told += this.held.unlessHeld(WORK, late.id(),
                        () -> this.commands.run(() -> tell(late.id(), calendar, day))) ? 1 : 0;
            }
        }
        for (UnsignedStops.Untold stop : this.stops.untold(agency, calendar, day, over)) {
            told += this.held.unlessHeld(WORK, stop.dossier(), () -> this.commands.run(() -> this.stops.tell(stop))) ? 1
                    : 0;
        }
        // one that cannot be told of holds up no other; the day is looked through again
        if (this.held.now(WORK).isEmpty()) {
            this.commands.act(() -> this.store.lookedThrough(agency, day));
        }
        return told;
    }

    private boolean tell(UUID id, WorkingCalendar calendar, LocalDate day) {
        Dossier dossier = this.register.lock(id);
        boolean late = dossier.lateness().lateAt() != null && dossier.deadline().originalDueAt() != null;
        boolean answeredFor = dossier.isOpen()
                || ApologyRules.owed(late, dossier.lateness().apology(), dossier.handling().outcome());
        return late && answeredFor && this.lateness.tell(dossier, calendar, day);
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        return this.store.agencies()
            .stream()
            .map((agency) -> nextOver(agency.agency(), instant))
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
    }

    private @Nullable Instant nextOver(String agency, Instant instant) {
        return Refusal.ifAnnounced(() -> {
            WorkingCalendar calendar = this.calendars.of(agency);
            LocalDate day = calendar.nextOrSameWorkingDay(calendar.dateOf(instant));
            Instant over = over(calendar, day);
            return over.isAfter(instant) ? over : over(calendar, calendar.nextOrSameWorkingDay(day.plusDays(1)));
        }).orElse(null);
    }

    private @Nullable LocalDate lastDayOver(String agency) {
        Instant now = this.clock.instant();
        return Refusal.ifAnnounced(() -> {
            WorkingCalendar calendar = this.calendars.of(agency);
            LocalDate today = calendar.dateOf(now);
            boolean over = calendar.isWorkingDay(today) && !now.isBefore(over(calendar, today));
            return over ? today : calendar.lastWorkingDayBefore(today);
        }).orElse(null);
    }

    private static Instant over(WorkingCalendar calendar, LocalDate day) {
        return calendar.closesAt(day).plus(AFTER_CLOSING);
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            runDue();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("Late dossiers could not be looked through; tried again", ex);
        }
    }

}
