package vn.motcua.dossier.training;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that makes a database a training database. */
@Repository
class ClockRow {

    private final JdbcClient database;

    ClockRow(JdbcClient database) {
        this.database = database;
    }

    Optional<Held> read() {
        return this.database.sql("SELECT world, version, offset_millis, filled FROM training_clock WHERE id = 1")
            .query((row, number) -> new Held(row.getString("world"), row.getLong("version"),
                    row.getLong("offset_millis"), row.getBoolean("filled")))
            .optional();
    }

    void create(String world, long offsetMillis) {
        this.database
            .sql("INSERT INTO training_clock (id, world, version, offset_millis) VALUES (1, :world, 1, :offset)")
            .param("world", world)
            .param("offset", offsetMillis)
            .update();
    }

    /** Moves the clock; answers the new version. */
    long move(long offsetMillis) {
        return this.database.sql("""
                UPDATE training_clock SET offset_millis = greatest(offset_millis, :offset), version = version + 1
                 WHERE id = 1 RETURNING version
                """).param("offset", offsetMillis).query(Long.class).single();
    }

    void filled() {
        this.database.sql("UPDATE training_clock SET filled = true WHERE id = 1").update();
    }

    void follow(UUID node, long version, Instant machineNow) {
        this.database.sql("""
                INSERT INTO training_node (node, version, seen_at) VALUES (:node, :version, :now)
                ON CONFLICT (node) DO UPDATE SET version = :version, seen_at = :now
                """)
            .param("node", node)
            .param("version", version)
            .param("now", machineNow.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** How many other living nodes do not follow this version yet. */
    int behind(UUID self, long version, Instant aliveSince) {
        return this.database.sql("""
                SELECT count(*) FROM training_node WHERE node <> :self AND version < :version AND seen_at >= :since
                """)
            .param("self", self)
            .param("version", version)
            .param("since", aliveSince.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    }

    void leave(UUID node) {
        this.database.sql("DELETE FROM training_node WHERE node = :node").param("node", node).update();
    }

    /** The row as it stands. */
    record Held(String world, long version, long offsetMillis, boolean filled) {
    }

}
