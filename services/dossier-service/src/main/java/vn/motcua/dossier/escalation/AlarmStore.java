package vn.motcua.dossier.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.events.ApologyState;

/** The tables of reminders and of days that were looked through. */
@Repository
class AlarmStore {

    /**
     * Whom somebody has to answer for: open and late, or ended late with a letter that is
     * still owed ({@code ApologyRules.owed}).
     */
    private static final String LATE = """
            d.late_at IS NOT NULL AND (d.resolved_at IS NULL
             OR (d.apology = 'NONE' AND coalesce(d.outcome, '') NOT IN ('WITHDRAWN', 'DUPLICATE')))
            """;

    private final JdbcClient database;

    AlarmStore(JdbcClient database) {
        this.database = database;
    }

    /** Writes it down; answers whether nobody had done so before. */
    boolean raise(UUID dossier, Matter matter, LocalDate occasion, Step step, Instant at) {
        return this.database.sql("""
                INSERT INTO alarm (dossier, matter, occasion, step, at)
                VALUES (:dossier, :matter, :occasion, :step, :at) ON CONFLICT DO NOTHING
                """)
            .param("dossier", dossier)
            .param("matter", matter.name())
            .param("occasion", occasion)
            .param("step", step.name())
            .param("at", stored(at))
            .update() == 1;
    }

    /**
     * Agencies with late dossiers or an unsigned stop, and up to which day those were
     * looked through.
     */
    List<Through> agencies() {
        return this.database.sql("""
                SELECT d.agency, a.done_through FROM (SELECT d.agency FROM dossier d WHERE %s
                        UNION SELECT w.agency FROM work_item w
                         WHERE w.kind = 'SIGN_STOP' AND w.completed_at IS NULL AND w.cancelled_at IS NULL) d
                  LEFT JOIN alarm_day a ON a.agency = d.agency
                 ORDER BY d.agency
                """.formatted(LATE))
            .query((row, number) -> new Through(row.getString("agency"),
                    row.getObject("done_through", LocalDate.class)))
            .list();
    }

    void lookedThrough(String agency, LocalDate day) {
        this.database
            .sql("""
                    INSERT INTO alarm_day (agency, done_through) VALUES (:agency, :day)
                    ON CONFLICT (agency) DO UPDATE SET done_through = greatest(alarm_day.done_through, excluded.done_through)
                    """)
            .param("agency", agency)
            .param("day", day)
            .update();
    }

    /**
     * The dossiers of an agency that were late by then and are still to be answered for.
     */
    List<Late> lateBy(String agency, Instant moment) {
        return this.database
            .sql("""
                    SELECT d.id, d.original_due_at, d.apology, d.reappointment_broken_at IS NOT NULL AS broken,
                           ARRAY(SELECT a.matter || ' ' || a.occasion || ' ' || a.step FROM alarm a WHERE a.dossier = d.id) AS told
                      FROM dossier d
                     WHERE d.agency = :agency AND d.late_at <= :moment AND d.original_due_at IS NOT NULL AND %s
                     ORDER BY d.id
                    """
                .formatted(LATE))
            .param("agency", agency)
            .param("moment", stored(moment))
            .query((row, number) -> new Late(row.getObject("id", UUID.class),
                    row.getObject("original_due_at", OffsetDateTime.class).toInstant(),
                    ApologyState.valueOf(row.getString("apology")), row.getBoolean("broken"),
                    Set.of((String[]) row.getArray("told").getArray())))
            .list();
    }

    /** The stops of an agency that were laid before a signatory by then and wait. */
    List<UnsignedStop> unsignedStopsBy(String agency, Instant moment) {
        return this.database
            .sql("""
                    SELECT w.dossier, w.created_at,
                           ARRAY(SELECT a.matter || ' ' || a.occasion || ' ' || a.step FROM alarm a WHERE a.dossier = w.dossier) AS told
                      FROM work_item w
                      JOIN dossier d ON d.id = w.dossier
                     WHERE w.agency = :agency AND w.completed_at IS NULL AND w.cancelled_at IS NULL
                       AND (w.kind = 'SIGN_STOP'
                            OR (w.kind = 'SIGN' AND d.proposal = 'STOPPED' AND d.due_at IS NULL))
                       AND w.created_at <= :moment
                     ORDER BY w.dossier
                    """)
            .param("agency", agency)
            .param("moment", stored(moment))
            .query((row, number) -> new UnsignedStop(row.getObject("dossier", UUID.class),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    Set.of((String[]) row.getArray("told").getArray())))
            .list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * An agency that has something late.
     *
     * @param day null where nothing was looked through yet
     */
    record Through(String agency, @Nullable LocalDate day) {
    }

    /** A stop that waits for a signature since then. */
    record UnsignedStop(UUID dossier, Instant since, Set<String> told) {

        boolean wasTold(LocalDate occasion, Step step) {
            return this.told.contains(Matter.STOP_UNSIGNED + " " + occasion + " " + step);
        }

    }

    /**
     * A late dossier.
     *
     * @param told matter, occasion and step of what was written down before
     */
    record Late(UUID id, Instant originalDueAt, ApologyState apology, boolean broken, Set<String> told) {

        boolean wasTold(Matter matter, LocalDate occasion, Step step) {
            return this.told.contains(matter + " " + occasion + " " + step);
        }

    }

}
