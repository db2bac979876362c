package vn.motcua.dossier.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.ActingFor;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierStatus;

/**
 * The inbox: open work that a person may do, the one with the least time left first.
 * Never asks the engine.
 */
@Component
public class Inbox {

    private static final String OPEN_WORK = """
            SELECT w.*, d.code, d.regime, d.procedure_name, d.due_at, d.original_due_at, d.late_at, d.status,
                   coalesce(d.ask_at, d.warn_at) AS soon_at, d.reappointed, d.resolved_at, p.name AS submitter,
                   a.due_at AS answer_by, a.soon_at AS answer_soon_at
              FROM work_item w
              JOIN dossier d ON d.id = w.dossier
              LEFT JOIN desk_answer a ON a.dossier = d.id AND a.answered_at IS NULL AND w.kind = 'CHECK'
              JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
             WHERE w.completed_at IS NULL AND w.cancelled_at IS NULL AND w.agency = :agency
            """;

    private static final String OWN = """
            (w.role = ANY(:roles) AND (w.role NOT IN ('CASE_OFFICER', 'UNIT_HEAD') OR w.unit = ANY(:units))
             AND (w.assignee = :account OR (w.assignee IS NULL AND NOT :mine)))
            """;

    private static final String INSTEAD = """
            (w.assignee || ' ' || w.role = ANY(:held)
             OR (w.assignee IS NULL AND NOT :mine AND :signs AND w.role = 'SIGNATORY'))
            """;

    private static final String OF_UNIT = " AND (cast(:unit AS text) IS NULL OR w.unit = :unit)";

    private static final String COUNT = """
            SELECT count(*) AS total,
                   count(*) FILTER (WHERE resolved_at IS NULL AND coalesce(answer_by, original_due_at) < :now) AS late,
                   count(*) FILTER (WHERE resolved_at IS NULL AND coalesce(answer_by, original_due_at) >= :now
                       AND coalesce(answer_soon_at, soon_at) <= :now) AS soon
              FROM (""";

    private final JdbcClient database;

    private final Substitutes substitutes;

    Inbox(JdbcClient database, Substitutes substitutes) {
        this.database = database;
        this.substitutes = substitutes;
    }

    /**
     * A page of the open work that the person may do, in the place of absent colleagues
     * too.
     * @param mine only what the person has claimed or holds, or stands in for
     * @param unit only of this unit, where given
     * @param page counted from 0
     */
    public List<Line> of(Actor actor, boolean mine, @Nullable String unit, int page, int size) {
        return mayDo(actor, mine, "",
                OF_UNIT + " ORDER BY coalesce(a.due_at, d.due_at) NULLS FIRST, w.created_at, w.id"
                        + " LIMIT :size OFFSET :skip")
            .param("unit", unit)
            .param("size", size)
            .param("skip", (long) page * size)
            .query(Inbox::line)
            .list();
    }

    /** How much there is of what {@link #of} pages through, at that legal time. */
    public Tally count(Actor actor, boolean mine, @Nullable String unit, Instant now) {
        return mayDo(actor, mine, COUNT, OF_UNIT + ") work").param("unit", unit)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Tally.class)
            .single();
    }

    /** The open work on one dossier that the person may do now. */
    public List<Line> toDo(Actor actor, UUID dossier) {
        return mayDo(actor, false, "", " AND w.dossier = :dossier ORDER BY w.created_at").param("dossier", dossier)
            .query(Inbox::line)
            .list();
    }

    private JdbcClient.StatementSpec mayDo(Actor actor, boolean mine, String before, String after) {
        ActingFor others = this.substitutes.actingFor(actor);
        String who = others.isNobody() ? OWN : "(" + OWN + " OR " + INSTEAD + ")";
        return query(before + OPEN_WORK + " AND " + who + after, actor).param("account", actor.account())
            .param("roles", actor.roles().stream().map(Enum::name).toArray(String[]::new))
            .param("units", actor.units().toArray(String[]::new))
            .param("mine", mine)
            .param("held", others.held().toArray(String[]::new))
            .param("signs", others.signs());
    }

    /** The open work on one dossier, whoever may do it. */
    public List<Line> onDossier(Actor actor, UUID dossier) {
        return query(OPEN_WORK + " AND w.dossier = :dossier ORDER BY w.created_at", actor).param("dossier", dossier)
            .query(Inbox::line)
            .list();
    }

    /** The open work on these dossiers, whoever may do it, the oldest first. */
    public List<Line> onDossiers(Actor actor, List<UUID> dossiers) {
        return query(OPEN_WORK + " AND w.dossier = ANY(:dossiers) ORDER BY w.created_at", actor)
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query(Inbox::line)
            .list();
    }

    /**
     * Open work of one kind in the person's agency, whoever may do it: print list,
     * escalations.
     */
    public List<Line> ofKind(Actor actor, WorkKind kind, boolean escalatedOnly) {
        return query(OPEN_WORK + """
                 AND w.kind = :kind AND (w.escalated OR NOT :escalatedOnly)
                 ORDER BY d.due_at NULLS FIRST, w.created_at
                """, actor).param("kind", kind.name()).param("escalatedOnly", escalatedOnly).query(Inbox::line).list();
    }

    private JdbcClient.StatementSpec query(String statement, Actor actor) {
        return this.database.sql(statement).param("agency", actor.agency());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(WorkItems.read(row, number), row.getString("code"), row.getString("regime"),
                row.getString("procedure_name"), row.getString("submitter"), row.getString("status"),
                local(row, "due_at"), local(row, "original_due_at"), row.getObject("late_at") != null,
                local(row, "soon_at"), row.getBoolean("reappointed"), local(row, "resolved_at"),
                local(row, "answer_by"), local(row, "answer_soon_at"));
    }

    private static @Nullable ZonedDateTime local(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.atZoneSameInstant(Clocks.ZONE);
    }

    /**
     * A line of the inbox.
     *
     * @param regime id of the regime of the dossier's reception; null before it
     * @param dueAt the current appointment, in Vietnam
     * @param answerBy by when the desk answers what was handed in, where that is
     * prescribed and not yet done
     */
    public record Line(WorkItem item, @Nullable String code, @Nullable String regime, String procedureName,
            String submitter, String status, @Nullable ZonedDateTime dueAt, @Nullable ZonedDateTime originalDueAt,
            boolean late, @Nullable ZonedDateTime soonAt, boolean reappointed, @Nullable ZonedDateTime resolvedAt,
            @Nullable ZonedDateTime answerBy, @Nullable ZonedDateTime answerSoonAt) {

        /** What its due mark is made from. */
        public DueMarks.Times times() {
            if (this.answerBy != null) {
                return DueMarks.Times.ofAnswer(this.item.agency(), DossierStatus.valueOf(this.status), this.answerBy,
                        this.answerSoonAt);
            }
            return new DueMarks.Times(this.item.agency(), DossierStatus.valueOf(this.status), this.dueAt,
                    this.originalDueAt, this.soonAt, this.reappointed, this.resolvedAt);
        }

    }

    /**
     * How much work there is.
     *
     * @param late past the legal due date
     * @param soon soon due
     */
    public record Tally(long total, long late, long soon) {
    }

}
