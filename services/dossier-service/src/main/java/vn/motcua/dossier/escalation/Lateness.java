package vn.motcua.dossier.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.apology.SealNotices;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.apology.EscalationLevel;
import vn.motcua.rules.apology.EscalationLevels;
import vn.motcua.rules.apology.EscalationLevels.LateMatter;
import vn.motcua.rules.calendar.WorkingCalendar;

/** Tells of a late dossier whom the decision table names, each once. */
@Component
public class Lateness {

    private final AlarmStore store;

    private final EscalationLevels levels;

    private final SealNotices notices;

    private final Register register;

    private final Ledger ledger;

    private final History history;

    private final LegalClock clock;

    private final Commands commands;

    Lateness(AlarmStore store, EscalationLevels levels, SealNotices notices, Register register, Ledger ledger,
            History history, LegalClock clock, Commands commands) {
        this.store = store;
        this.levels = levels;
        this.notices = notices;
        this.register = register;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
        this.commands = commands;
    }

    /** The new appointment has passed too: told at once, not at the end of the day. */
    public void appointmentBroken(UUID id) {
        this.commands.act(() -> {
            Dossier dossier = this.register.lock(id);
            WorkingCalendar calendar = this.ledger.calendarOf(dossier.subject().agency());
            tell(dossier, calendar, calendar.dateOf(this.clock.instant()));
        });
    }

    boolean isUntold(AlarmStore.Late late, WorkingCalendar calendar, LocalDate day) {
        LocalDate due = calendar.dateOf(late.originalDueAt());
        LateMatter matter = matter(late.apology(), late.broken());
        Step step = step(matter, calendar, due, day);
        return step != null && !late.wasTold(Matter.valueOf(matter.name()), due, step);
    }

    /** Tells of a locked late dossier; answers whether anybody was told anything new. */
    boolean tell(Dossier dossier, WorkingCalendar calendar, LocalDate day) {
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        LocalDate due = calendar.dateOf(legalDue);
        LateMatter matter = matter(dossier.lateness().apology(), dossier.lateness().reappointmentBrokenAt() != null);
        Step step = step(matter, calendar, due, day);
        Instant now = this.clock.instant();
        if (step == null || !this.store.raise(dossier.id(), Matter.valueOf(matter.name()), due, step, now)) {
            return false;
        }
        this.history.record(new DossierFact.Alarmed(dossier.snapshot(), matter.name(), step.name()), now, "system");
        if (matter == LateMatter.LATE_WITHOUT_LETTER) {
            this.notices.late(dossier, now);
        }
        return true;
    }

    private @Nullable Step step(LateMatter matter, WorkingCalendar calendar, LocalDate due, LocalDate day) {
        EscalationLevel level = this.levels.of(matter, calendar.workingDaysBetween(due, day));
        return switch (level) {
            case NOBODY -> null;
            case UNIT_HEAD -> Step.UNIT_HEAD;
            case SUPERVISOR -> Step.SUPERVISOR;
            case AGENCY_HEAD -> Step.AGENCY_HEAD;
        };
    }

    private static LateMatter matter(ApologyState apology, boolean broken) {
        if (broken) {
            return LateMatter.REAPPOINTMENT_BROKEN;
        }
        return (apology == ApologyState.NONE) ? LateMatter.LATE_WITHOUT_LETTER : LateMatter.LATE_WITH_LETTER;
    }

}
