package vn.motcua.dossier.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.events.EventStream;

/** What the relay asks the database, in the one session that may ask. */
class LogTail {

    private final JdbcClient session;

    LogTail(JdbcClient session) {
        this.session = session;
    }

    /** The last position passed on, as stored. */
    long position() {
        return this.session.sql("SELECT position FROM relay_position WHERE id = 1").query(Long.class).single();
    }

    /**
     * Moves the stored position on; false where it is not at {@code from} any more,
     * because somebody asked for a replay.
     */
    boolean move(long from, long to) {
        return this.session.sql("UPDATE relay_position SET position = :to WHERE id = 1 AND position = :from")
            .param("to", to)
            .param("from", from)
            .update() == 1;
    }

    /** The facts after the position that are visible now, in order. */
    List<WaitingFact> after(long position, int limit) {
        return this.session.sql("""
                SELECT position, kind, stream_id, seq, type, at, data FROM event
                WHERE position > :after ORDER BY position LIMIT :limit
                """).param("after", position).param("limit", limit).query((row, number) -> fact(row)).list();
    }

    private static WaitingFact fact(ResultSet row) throws SQLException {
        return new WaitingFact(row.getLong("position"), EventStream.valueOf(row.getString("kind")),
                row.getString("stream_id"), row.getLong("seq"), row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("data"));
    }

    /**
     * The highest visible position, and then a transaction id drawn after it was seen.
     */
    Horizon horizon() {
        long highest = this.session.sql("SELECT coalesce(max(position), 0) FROM event").query(Long.class).single();
        String drawn = this.session.sql("SELECT pg_current_xact_id()::text").query(String.class).single();
        return new Horizon(highest, drawn);
    }

    /**
     * Whether every transaction that could still fill a hole below the horizon has ended.
     */
    boolean isPast(Horizon horizon) {
        return this.session.sql("SELECT pg_snapshot_xmin(pg_current_snapshot()) > :drawn::text::xid8")
            .param("drawn", horizon.transaction())
            .query(Boolean.class)
            .single();
    }

    /** Whether a fact is visible at exactly this position. */
    boolean isFilled(long position) {
        return this.session.sql("SELECT EXISTS (SELECT 1 FROM event WHERE position = :position)")
            .param("position", position)
            .query(Boolean.class)
            .single();
    }

    Standing standing() {
        return this.session.sql("""
                SELECT r.position, coalesce((SELECT max(position) FROM event), 0) AS newest,
                       (SELECT e.written_at FROM event e WHERE e.position > r.position ORDER BY e.position LIMIT 1)
                           AS waiting_since,
                       w.pid, w.datname, w.application_name, w.xact_start
                FROM relay_position r
                LEFT JOIN (SELECT pid, datname, application_name, xact_start FROM pg_stat_activity
                           WHERE backend_xid IS NOT NULL ORDER BY xact_start LIMIT 1) w ON true
                WHERE r.id = 1
                """).query((row, number) -> standing(row)).single();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant writing = instant(row, "xact_start");
        Standing.Writer writer = (writing != null) ? new Standing.Writer(row.getInt("pid"), row.getString("datname"),
                row.getString("application_name"), writing) : null;
        return new Standing(row.getLong("position"), row.getLong("newest"), instant(row, "waiting_since"), writer);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return (time != null) ? time.toInstant() : null;
    }

}
