package vn.motcua.dossier.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.deadline.SupplementWait;

/** The table of waits for papers. */
@Repository
class SupplementWaitStore {

    private final JdbcClient database;

    SupplementWaitStore(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID dossier, int round, SupplementWait wait) {
        this.database.sql("""
                INSERT INTO supplement_wait (dossier, since, round, remind_at, expires_at)
                VALUES (:dossier, :since, :round, :remindAt, :expiresAt)
                """)
            .param("dossier", dossier)
            .param("since", stored(wait.since()))
            .param("round", round)
            .param("remindAt", stored(wait.remindAt()))
            .param("expiresAt", stored(wait.expiresAt()))
            .update();
    }

    /** The latest wait, unless it is over. */
    Optional<SupplementWait> running(UUID dossier) {
        return this.database.sql("""
                SELECT since, remind_at, expires_at FROM supplement_wait w
                 WHERE dossier = :dossier AND expired_at IS NULL
                   AND since = (SELECT max(since) FROM supplement_wait WHERE dossier = :dossier)
                """).param("dossier", dossier).query((row, number) -> read(row)).optional();
    }

    /** The next open dossiers of these that wait or waited for papers. */
    List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT DISTINCT w.dossier FROM supplement_wait w JOIN dossier d ON d.id = w.dossier
                 WHERE w.expired_at IS NULL AND d.resolved_at IS NULL AND d.agency = ANY(:agencies)
                   AND w.dossier > :cursor
                 ORDER BY w.dossier LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    private static SupplementWait read(ResultSet row) throws SQLException {
        return new SupplementWait(instant(row, "since"), instant(row, "remind_at"), instant(row, "expires_at"));
    }

    /** Whether nobody was reminded before. */
    boolean remind(UUID dossier, SupplementWait wait, Instant at) {
        return mark("reminded_at", dossier, wait, at);
    }

    /** Whether it was not over before. */
    boolean expire(UUID dossier, SupplementWait wait, Instant at) {
        return mark("expired_at", dossier, wait, at);
    }

    private boolean mark(String column, UUID dossier, SupplementWait wait, Instant at) {
        return this.database
            .sql("UPDATE supplement_wait SET " + column + " = :at WHERE dossier = :dossier AND since = :since AND "
                    + column + " IS NULL")
            .param("at", stored(at))
            .param("dossier", dossier)
            .param("since", stored(wait.since()))
            .update() == 1;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
