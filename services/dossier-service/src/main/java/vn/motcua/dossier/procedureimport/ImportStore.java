package vn.motcua.dossier.procedureimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/** The imports and the lines they could not read. */
@Repository
class ImportStore {

    private final JdbcClient database;

    private final LegalClock clock;

    private final MachineClock machine;

    ImportStore(JdbcClient database, LegalClock clock, MachineClock machine) {
        this.database = database;
        this.clock = clock;
        this.machine = machine;
    }

    /**
     * Only who has the turn begins: one that still says it runs was left by a node that
     * is gone.
     */
    void begin(UUID id, String fileName, long bytes, String account) {
        this.database.sql("UPDATE procedure_import SET state = 'BROKEN', ended_at = :now WHERE state = 'RUNNING'")
            .param("now", stored(this.machine.instant()))
            .update();
        this.database.sql("""
                INSERT INTO procedure_import (id, file_name, bytes, state, made_by, made_at, began_at)
                VALUES (:id, :name, :bytes, 'RUNNING', :account, :made, :began)
                """)
            .param("id", id)
            .param("name", fileName)
            .param("bytes", bytes)
            .param("account", account)
            .param("made", stored(this.clock.instant()))
            .param("began", stored(this.machine.instant()))
            .update();
    }

    /** Whether the import may go on; nobody else ends it until the transaction does. */
    boolean lockRunning(UUID id) {
        return this.database.sql("SELECT state FROM procedure_import WHERE id = :id FOR UPDATE")
            .param("id", id)
            .query(String.class)
            .single()
            .equals(ImportState.RUNNING.name());
    }

    void add(UUID id, ImportTally tally, long bytesDone) {
        this.database
            .sql("""
                    UPDATE procedure_import SET bytes_done = :bytes, lines = lines + :lines, imported = imported + :imported,
                        waiting = waiting + :waiting, unchanged = unchanged + :unchanged, rejected = rejected + :rejected
                     WHERE id = :id
                    """)
            .param("id", id)
            .param("bytes", bytesDone)
            .param("lines", tally.lines())
            .param("imported", tally.imported())
            .param("waiting", tally.waiting())
            .param("unchanged", tally.unchanged())
            .param("rejected", tally.rejected())
            .update();
    }

    void end(UUID id, ImportState state) {
        this.database.sql("""
                UPDATE procedure_import SET state = :state, ended_at = :now WHERE id = :id AND state = 'RUNNING'
                """).param("id", id).param("state", state.name()).param("now", stored(this.machine.instant())).update();
    }

    void reject(UUID id, int line, LineFault fault, String raw) {
        this.database.sql("""
                INSERT INTO procedure_import_rejected (import, line, reason, fact, raw)
                VALUES (:id, :line, :reason, :fact, :raw)
                """)
            .param("id", id)
            .param("line", line)
            .param("reason", fault.kind().name())
            .param("fact", fault.fact())
            .param("raw", raw)
            .update();
    }

    List<RejectedLine> rejected(UUID id) {
        return this.database
            .sql("SELECT line, reason, fact, raw FROM procedure_import_rejected WHERE import = :id ORDER BY line")
            .param("id", id)
            .query((row, number) -> new RejectedLine(row.getInt("line"),
                    new LineFault(LineFault.Kind.valueOf(row.getString("reason")), row.getString("fact")),
                    row.getString("raw")))
            .list();
    }

    Optional<ImportRun> find(UUID id) {
        return this.database.sql("SELECT * FROM procedure_import WHERE id = :id")
            .param("id", id)
            .query(this::read)
            .optional();
    }

    List<ImportRun> latest(int most) {
        return this.database.sql("SELECT * FROM procedure_import ORDER BY number DESC LIMIT :most")
            .param("most", most)
            .query(this::read)
            .list();
    }

    /**
     * One that says it runs while nobody has the turn was left by a node that is gone.
     */
    private ImportRun read(ResultSet row, int number) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        return new ImportRun(row.getObject("id", UUID.class), row.getLong("number"), row.getString("file_name"),
                row.getLong("bytes"), row.getLong("bytes_done"),
                (state == ImportState.RUNNING && !isTurnTaken()) ? ImportState.BROKEN : state, row.getString("made_by"),
                instant(row, "made_at"), instant(row, "began_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"), row.getInt("lines"),
                row.getInt("imported"), row.getInt("waiting"), row.getInt("unchanged"), row.getInt("rejected"));
    }

    private boolean isTurnTaken() {
        return this.database.sql("""
                SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                    AND (classid::bigint << 32) + objid::bigint = :lock
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
                """).param("lock", ImportTurn.LOCK).query(Boolean.class).single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A line that could not be read. */
    record RejectedLine(int line, LineFault fault, String raw) {
    }

}
