package vn.motcua.dossier.casefile;

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

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.DueMarks;
import vn.motcua.events.DossierStatus;

/** Lists of dossiers: by words, status, due. */
@Component
public class DossierList {

    private static final String SELECT = """
            SELECT d.id, d.code, d.procedure, d.procedure_name, d.agency, d.unit, d.status, d.channel, d.received_at,
                   d.due_at, d.original_due_at, coalesce(d.ask_at, d.warn_at) AS soon_at, d.late_at, d.reappointed,
                   d.apology, d.resolved_at, d.holder, p.name AS submitter,
                   EXISTS (SELECT 1 FROM alarm a WHERE a.dossier = d.id AND a.step = 'AGENCY_HEAD') AS head_told
              FROM dossier d JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
             WHERE d.agency = :agency
            """;

    private static final String MATCHING = """

             AND (:words = '' OR d.code ILIKE '%' || :words || '%'
                  OR d.id IN (SELECT dossier FROM party WHERE search_name LIKE '%' || :plain || '%'))
             AND (:status = '' OR d.status = :status)
             AND (:due = ''
                  OR (:due = 'overdue' AND d.resolved_at IS NULL AND d.original_due_at < :now)
                  OR (:due = 'soon' AND d.resolved_at IS NULL AND d.original_due_at >= :now
                      AND coalesce(d.ask_at, d.warn_at) <= :now)
                  OR (:due = 'open' AND d.resolved_at IS NULL AND d.original_due_at IS NOT NULL))
            """;

    private static final String URGENT_OR_NEW_FIRST = """
             ORDER BY CASE WHEN :due <> '' THEN d.original_due_at END, d.submitted_at DESC, d.id
            """;

    private final JdbcClient database;

    DossierList(JdbcClient database) {
        this.database = database;
    }

    /**
     * A page of the dossiers that match: the latest first, or the most urgent where a due
     * date is asked for.
     * @param now legal time, for what is due
     * @param page counted from 0
     */
    public List<Line> find(Actor actor, Wanted wanted, Instant now, int page, int size) {
        return bind(SELECT + MATCHING + URGENT_OR_NEW_FIRST + " LIMIT :size OFFSET :skip", actor, wanted, now)
            .param("size", size)
            .param("skip", (long) page * size)
            .query(DossierList::line)
            .list();
    }

    /** How many dossiers match. */
    public long count(Actor actor, Wanted wanted, Instant now) {
        return bind("SELECT count(*) FROM dossier d WHERE d.agency = :agency" + MATCHING, actor, wanted, now)
            .query(Long.class)
            .single();
    }

    private JdbcClient.StatementSpec bind(String statement, Actor actor, Wanted wanted, Instant now) {
        return this.database.sql(statement)
            .param("agency", (wanted.agency() == null) ? actor.agency() : wanted.agency())
            .param("words", literally(wanted.words().strip()))
            .param("plain", literally(Parties.withoutDiacritics(wanted.words())))
            .param("status", wanted.status())
            .param("due", wanted.due())
            .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Signs that LIKE would take for wildcards stand for themselves. */
    private static String literally(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** A page of one part of the late board, the most urgent first. */
    public List<Line> late(Actor actor, LatePart part, Instant now, int page, int size) {
        return bind(SELECT + part.condition + " ORDER BY d.original_due_at, d.id LIMIT :size OFFSET :skip", actor, now)
            .param("size", size)
            .param("skip", page * size)
            .query(DossierList::line)
            .list();
    }

    /**
     * How many dossiers that part of the late board has, and how many without a letter.
     */
    public LateTally tally(Actor actor, LatePart part, Instant now) {
        return bind("""
                SELECT count(*) AS total, count(*) FILTER (WHERE d.apology = 'NONE') AS without_letter
                  FROM dossier d WHERE d.agency = :agency
                """ + part.condition, actor, now).query(LateTally.class).single();
    }

    private JdbcClient.StatementSpec bind(String statement, Actor actor, Instant now) {
        return this.database.sql(statement).param("agency", actor.agency()).param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getString("code"), row.getString("procedure"),
                row.getString("procedure_name"), row.getString("agency"), row.getString("unit"),
                row.getString("status"), row.getString("channel"), row.getString("submitter"), row.getString("holder"),
                local(row, "received_at"), local(row, "due_at"), local(row, "original_due_at"),
                row.getObject("late_at") != null, row.getString("apology"), local(row, "resolved_at"),
                local(row, "soon_at"), row.getBoolean("reappointed"), row.getBoolean("head_told"));
    }

    private static @Nullable ZonedDateTime local(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.atZoneSameInstant(Clocks.ZONE);
    }

    /**
     * What is looked for.
     *
     * @param words part of a code or of a name, with or without diacritics
     * @param due {@code overdue}, {@code soon}, {@code open} or empty
     * @param agency by default the person's
     */
    public record Wanted(String words, String status, String due, @Nullable String agency) {
    }

    /** The parts of the late board; no dossier is in two of them. */
    public enum LatePart {

        /** Open, and the new appointment has passed too. */
        BROKEN(" AND d.resolved_at IS NULL AND d.reappointment_broken_at IS NOT NULL"),

        /** Open and past the legal due. */
        OVERDUE(" AND d.resolved_at IS NULL AND d.original_due_at < :now AND d.reappointment_broken_at IS NULL"),

        /**
         * Soon due, and it was escalated that nobody answers the question or signs the
         * letter.
         */
        UNANSWERED(Part.SOON + " AND " + Part.ESCALATED),

        /** Soon due. */
        SOON(Part.SOON + " AND NOT " + Part.ESCALATED),

        /** Settled late without a letter: the letter is still owed. */
        OWING(" AND d.late_at IS NOT NULL AND d.apology = 'NONE' AND d.resolved_at IS NOT NULL"
                + " AND d.outcome NOT IN ('WITHDRAWN', 'DUPLICATE')");

        private final String condition;

        LatePart(String condition) {
            this.condition = condition;
        }

        private static final class Part {

            static final String SOON = """
                    AND d.resolved_at IS NULL AND d.original_due_at >= :now
                    AND coalesce(d.ask_at, d.warn_at) <= :now""";

            static final String ESCALATED = """
                    EXISTS (SELECT 1 FROM work_item w WHERE w.dossier = d.id AND w.kind IN ('DEADLINE_QUESTION', 'SIGN_APOLOGY')
                               AND w.escalated AND w.completed_at IS NULL AND w.cancelled_at IS NULL)""";

        }

    }

    /** How many there are. */
    public record LateTally(long total, long withoutLetter) {
    }

    /** A dossier in a list; times in Vietnam. */
    public record Line(UUID id, @Nullable String code, String procedure, String procedureName, String agency,
            String unit, String status, String channel, String submitter, @Nullable String holder,
            @Nullable ZonedDateTime receivedAt, @Nullable ZonedDateTime dueAt, @Nullable ZonedDateTime originalDueAt,
            boolean late, String apology, @Nullable ZonedDateTime resolvedAt, @Nullable ZonedDateTime soonAt,
            boolean reappointed, boolean headTold) {

        /** What its due mark is made from. */
        public DueMarks.Times times() {
            return new DueMarks.Times(this.agency, DossierStatus.valueOf(this.status), this.dueAt, this.originalDueAt,
                    this.soonAt, this.reappointed, this.resolvedAt);
        }

    }

}
