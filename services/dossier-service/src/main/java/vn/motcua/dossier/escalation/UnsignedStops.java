package vn.motcua.dossier.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.apology.EscalationLevels;
import vn.motcua.rules.apology.EscalationLevels.LateMatter;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Drafted stops that nobody signs. While papers or a financial obligation are awaited the
 * clock stands still, so no deadline would ever show them: who is told follows from the
 * working days since the stop was laid before the signatory.
 */
@Component
public class UnsignedStops {

    private final AlarmStore store;

    private final EscalationLevels levels;

    private final Register register;

    private final Worklist worklist;

    private final History history;

    private final LegalClock clock;

    private final JdbcClient database;

    UnsignedStops(AlarmStore store, EscalationLevels levels, Register register, Worklist worklist, History history,
            LegalClock clock, JdbcClient database) {
        this.store = store;
        this.levels = levels;
        this.register = register;
        this.worklist = worklist;
        this.history = history;
        this.clock = clock;
        this.database = database;
    }

    /** Whom to tell of which stop at the end of a working day. */
    List<Untold> untold(String agency, WorkingCalendar calendar, LocalDate day, Instant over) {
        List<Untold> untold = new ArrayList<>();
        for (AlarmStore.UnsignedStop one : this.store.unsignedStopsBy(agency, over)) {
            LocalDate occasion = calendar.dateOf(one.since());
            Step step = step(calendar.workingDaysBetween(occasion, day));
            if (step != null && !one.wasTold(occasion, step)) {
                untold.add(new Untold(one.dossier(), occasion, step));
            }
        }
        return untold;
    }

    /** Tells of it in the running transaction; answers whether anybody was told anew. */
    boolean tell(Untold untold) {
        UUID id = untold.dossier();
        Dossier dossier = this.register.lock(id);
        Optional<WorkItem> open = open(dossier);
        Instant now = this.clock.instant();
        if (open.isEmpty() || !this.store.raise(id, Matter.STOP_UNSIGNED, untold.occasion(), untold.step(), now)) {
            return false;
        }
        this.worklist.escalate(id, open.get().kind());
        this.history.record(
                new DossierFact.Alarmed(dossier.snapshot(), Matter.STOP_UNSIGNED.name(), untold.step().name()), now,
                "system");
        return true;
    }

    /** A stop that an officer proposes is signed as any result, unless no clock runs. */
    private Optional<WorkItem> open(Dossier dossier) {
        boolean silent = dossier.handling().proposal() == Outcome.STOPPED && dossier.deadline().dueAt() == null;
        return this.worklist.openOf(dossier.id(), WorkKind.SIGN_STOP)
            .or(() -> silent ? this.worklist.openOf(dossier.id(), WorkKind.SIGN) : Optional.empty());
    }

    private @Nullable Step step(int daysWaited) {
        return switch (this.levels.of(LateMatter.STOP_UNSIGNED, daysWaited)) {
            case NOBODY -> null;
            case UNIT_HEAD -> Step.UNIT_HEAD;
            case SUPERVISOR -> Step.SUPERVISOR;
            case AGENCY_HEAD -> Step.AGENCY_HEAD;
        };
    }

    /** The stops of an agency that were told of and still wait, the oldest first. */
    public List<Line> of(String agency, int most) {
        return this.database
            .sql("""
                    SELECT w.dossier, d.code, d.procedure_name, w.created_at,
                           bool_or(a.step = 'AGENCY_HEAD') AS head_told
                      FROM work_item w
                      JOIN dossier d ON d.id = w.dossier
                      JOIN alarm a ON a.dossier = w.dossier AND a.matter = 'STOP_UNSIGNED'
                       AND a.occasion = (w.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                     WHERE w.agency = :agency AND w.kind IN ('SIGN_STOP', 'SIGN') AND w.completed_at IS NULL AND w.cancelled_at IS NULL
                     GROUP BY w.dossier, d.code, d.procedure_name, w.created_at
                     ORDER BY w.created_at, w.dossier LIMIT :most
                    """)
            .param("agency", agency)
            .param("most", most)
            .query((row, number) -> new Line(row.getObject("dossier", UUID.class), row.getString("code"),
                    row.getString("procedure_name"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("head_told")))
            .list();
    }

    /**
     * A stop of which somebody is to be told.
     *
     * @param occasion day on which it was laid before the signatory
     */
    record Untold(UUID dossier, LocalDate occasion, Step step) {
    }

    /**
     * A stop that waits.
     *
     * @param code none before reception
     * @param since when it was laid before the signatory
     * @param headTold whether the head of the agency was told; else the supervisor was
     */
    public record Line(UUID dossier, @Nullable String code, String procedureName, Instant since, boolean headTold) {
    }

}
