package vn.motcua.dossier.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/**
 * Tells whether reference data (agencies, procedures, calendars) changed since this node
 * read it, so that it can be answered from memory. The database is asked at most once a
 * second for each kind.
 */
@Component
public class Editions {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final JdbcClient database;

    private final MachineClock clock;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Editions(JdbcClient database, MachineClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The edition of one kind of reference data: another number, other data.
     * @param room the feature that owns the data
     */
    public long current(String room) {
        Instant now = this.clock.instant();
        Seen last = this.seen.get(room);
        if (last != null && now.isBefore(last.at.plus(TRUSTED))) {
            return last.edition;
        }
        Seen fresh = new Seen(read(room), now);
        this.seen.put(room, fresh);
        return fresh.edition;
    }

    /**
     * Marks the data as changed by the running transaction. The transaction's own id is
     * the edition: a rolled-back change can never be mistaken for a later one.
     */
    public void raise(String room) {
        this.database.sql("""
                INSERT INTO reference_edition (room, edition)
                VALUES (:room, pg_current_xact_id()::text::bigint)
                ON CONFLICT (room) DO UPDATE SET edition = excluded.edition
                """).param("room", room).update();
        this.seen.remove(room);
    }

    /** Forgets what this node read last. */
    public void distrust(String room) {
        this.seen.remove(room);
    }

    private long read(String room) {
        return this.database.sql("SELECT edition FROM reference_edition WHERE room = :room")
            .param("room", room)
            .query(Long.class)
            .optional()
            .orElse(0L);
    }

    private record Seen(long edition, Instant at) {
    }

}
