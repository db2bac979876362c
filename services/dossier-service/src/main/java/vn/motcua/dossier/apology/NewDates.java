package vn.motcua.dossier.apology;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.StepDues;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.apology.NewDate;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Proposes a new appointment from the calculator, the steps that are left, and what else
 * lies on the officer's desk; the officer may write another day.
 */
@Component
public class NewDates {

    /** So far back the officer's pace is looked at. */
    private static final int PACE_DAYS = 20;

    private final Ledger ledger;

    private final Regimes regimes;

    private final Worklist worklist;

    private final StepDues steps;

    private final JdbcClient database;

    NewDates(Ledger ledger, Regimes regimes, Worklist worklist, StepDues steps, JdbcClient database) {
        this.ledger = ledger;
        this.regimes = regimes;
        this.worklist = worklist;
        this.steps = steps;
        this.database = database;
    }

    /**
     * Whether the appointment of a dossier may still be moved: something is due, it was
     * not moved before, and the regime of its reception lets it be moved at all.
     */
    public boolean mayPropose(Dossier dossier, Instant now) {
        return dossier.isOpen() && dossier.deadline().dueAt() != null && !dossier.lateness().reappointed()
                && this.regimes.of(dossier.subject().regime(), LocalDate.ofInstant(now, Clocks.ZONE))
                    .apologyRule()
                    .reappointments() > 0;
    }

    /**
     * The proposal for a dossier that something is due of; none where the day would lie
     * in a year whose calendar nobody has announced.
     */
    public Optional<NewDate> propose(Dossier dossier, Instant now) {
        Instant dueAt = dossier.deadline().dueAt();
        if (dueAt == null) {
            return Optional.empty();
        }
        WorkingCalendar calendar = this.ledger.calendarOf(dossier.subject().agency());
        return Refusal.ifAnnounced(() -> NewDate.propose(calendar, dossier.subject().limit(), dueAt, now,
                remaining(dossier, calendar), load(dossier, calendar, dueAt, now)));
    }

    /** The planned time between the present step's own due and the legal one. */
    private @Nullable Duration remaining(Dossier dossier, WorkingCalendar calendar) {
        Instant legalDue = dossier.deadline().originalDueAt();
        Optional<WorkItem> step = this.worklist.openOf(dossier.id(), WorkKind.STEP)
            .or(() -> this.worklist.openOf(dossier.id(), WorkKind.SIGN));
        if (legalDue == null || step.isEmpty()) {
            return null;
        }
        Map<UUID, Instant> dues = this.steps.of(List.of(step.get()));
        Instant stepDue = dues.get(step.get().id());
        return (stepDue == null) ? null
                : stepDue.isBefore(legalDue) ? calendar.workingTimeBetween(stepDue, legalDue) : Duration.ZERO;
    }

    private NewDate.Load load(Dossier dossier, WorkingCalendar calendar, Instant dueAt, Instant now) {
        String holder = dossier.handling().holder();
        if (holder == null) {
            return NewDate.Load.NONE;
        }
        LocalDate since = LocalDate.ofInstant(now, calendar.zone()).minusDays(PACE_DAYS * 7 / 5);
        return this.database.sql("""
                SELECT (SELECT count(*) FROM dossier WHERE holder = :holder AND resolved_at IS NULL
                           AND original_due_at <= :due AND id <> :id) AS ahead,
                       (SELECT count(*) FROM dossier WHERE holder = :holder AND resolved_at >= :since) AS finished
                """)
            .param("due", stored(dueAt))
            .param("id", dossier.id())
            .param("since", stored(since.atStartOfDay(calendar.zone()).toInstant()))
            .param("holder", holder)
            .query((row, number) -> NewDate.Load.of(row.getInt("ahead"), row.getInt("finished"), PACE_DAYS))
            .single();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
