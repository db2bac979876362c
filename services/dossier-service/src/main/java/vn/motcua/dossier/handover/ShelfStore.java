package vn.motcua.dossier.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of results that lie at the desk. */
@Repository
class ShelfStore {

    private final JdbcClient database;

    ShelfStore(JdbcClient database) {
        this.database = database;
    }

    void begin(UUID dossier, String agency, LocalDate since, @Nullable LocalDate remindOn) {
        this.database.sql("""
                INSERT INTO result_wait (id, dossier, agency, since, remind_on)
                VALUES (gen_random_uuid(), :dossier, :agency, :since, :remindOn)
                """)
            .param("dossier", dossier)
            .param("agency", agency)
            .param("since", since)
            .param("remindOn", remindOn)
            .update();
    }

    void end(UUID dossier, Instant at) {
        this.database.sql("UPDATE result_wait SET ended_at = :at WHERE dossier = :dossier AND ended_at IS NULL")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("dossier", dossier)
            .update();
    }

    /** Answers whether a result lies at the desk. */
    boolean shelve(UUID dossier, String shelf) {
        return this.database.sql("UPDATE result_wait SET shelf = :shelf WHERE dossier = :dossier AND ended_at IS NULL")
            .param("shelf", shelf)
            .param("dossier", dossier)
            .update() == 1;
    }

    /** The stay that has not ended. */
    Optional<Stay> open(UUID dossier) {
        return this.database.sql("""
                SELECT since, shelf, reminded, remind_on FROM result_wait WHERE dossier = :dossier AND ended_at IS NULL
                """)
            .param("dossier", dossier)
            .query((row, number) -> new Stay(row.getObject("since", LocalDate.class), row.getString("shelf"),
                    row.getInt("reminded"), row.getObject("remind_on", LocalDate.class)))
            .optional();
    }

    void reminded(UUID dossier, int times, @Nullable LocalDate next) {
        this.database
            .sql("""
                    UPDATE result_wait SET reminded = :times, remind_on = :next WHERE dossier = :dossier AND ended_at IS NULL
                    """)
            .param("times", times)
            .param("next", next)
            .param("dossier", dossier)
            .update();
    }

    /** For each agency the first day on which a reminder is due. */
    List<FirstDay> firstDays() {
        return this.database.sql("""
                SELECT agency, min(remind_on) AS day FROM result_wait
                 WHERE ended_at IS NULL AND remind_on IS NOT NULL GROUP BY agency
                """)
            .query((row, number) -> new FirstDay(row.getString("agency"), row.getObject("day", LocalDate.class)))
            .list();
    }

    List<UUID> due(String agency, LocalDate today, Collection<UUID> except, int most) {
        return this.database.sql("""
                SELECT dossier FROM result_wait
                 WHERE agency = :agency AND ended_at IS NULL AND remind_on <= :today AND dossier <> ALL(:except)
                 ORDER BY remind_on, dossier LIMIT :most
                """)
            .param("agency", agency)
            .param("today", today)
            .param("except", except.toArray(UUID[]::new))
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    /**
     * What lies at the desk of the agency and could be fetched by now, the oldest first.
     */
    List<Waiting> of(String agency, LocalDate today, int most) {
        return this.database.sql("""
                SELECT w.dossier, d.code, d.procedure_name, p.name, p.phone, w.since, w.shelf, w.reminded, d.returned_at
                  FROM result_wait w JOIN dossier d ON d.id = w.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE w.agency = :agency AND w.ended_at IS NULL AND w.since <= :today
                 ORDER BY w.since, d.code LIMIT :most
                """)
            .param("agency", agency)
            .param("today", today)
            .param("most", most)
            .query((row, number) -> new Waiting(row.getObject("dossier", UUID.class), row.getString("code"),
                    row.getString("procedure_name"), row.getString("name"), row.getString("phone"),
                    row.getObject("since", LocalDate.class), row.getString("shelf"), row.getInt("reminded"),
                    row.getObject("returned_at") != null))
            .list();
    }

    /**
     * A stay at the desk.
     *
     * @param remindOn from which day on the next reminder is due; none after the last
     */
    record Stay(LocalDate since, @Nullable String shelf, int reminded, @Nullable LocalDate remindOn) {
    }

    /** The first day on which somebody has to be reminded. */
    record FirstDay(String agency, LocalDate day) {
    }

}
