package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarImage;
import vn.motcua.dossier.time.MachineClock;

/** Writes the changes of the calendar, one row each. */
@Repository
class ChangeStore {

    private static final long DESK_LOCK = 7_240_040;

    private final JdbcClient database;

    private final JsonMapper json;

    private final MachineClock machine;

    ChangeStore(JdbcClient database, JsonMapper json, MachineClock machine) {
        this.database = database;
        this.json = json;
        this.machine = machine;
    }

    /** Lets one change of the calendar be decided at a time. */
    void lockDesk() {
        this.database.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", DESK_LOCK).query((row) -> {
            // held until the end of the transaction
        });
    }

    void begin(UUID id, CalendarEdit edit, CalendarImage before, String account, Instant now, int total) {
        this.database
            .sql("""
                    INSERT INTO calendar_change (id, scope, decision, days, content, before, state, made_by, made_at, began_at,
                        total)
                    VALUES (:id, :scope, :decision, CAST(CAST(:days AS text[]) AS date[]), :content, :before, 'APPLYING', :account, :now, :machine, :total)
                    """)
            .param("id", id)
            .param("scope", edit.scope())
            .param("decision", edit.decision())
            .param("days", before.dates().stream().map(LocalDate::toString).toArray(String[]::new))
            .param("content", this.json.writeValueAsString(edit))
            .param("before", this.json.writeValueAsString(before))
            .param("account", account)
            .param("now", stored(now))
            .param("machine", stored(this.machine.instant()))
            .param("total", total)
            .update();
    }

    void beginUndo(UUID id, String account, Instant now, int total) {
        this.database
            .sql("""
                    UPDATE calendar_change SET state = 'UNDOING', undone_by = :account, undone_at = :now, began_at = :machine,
                        ended_at = NULL, total = :total, done = 0
                     WHERE id = :id
                    """)
            .param("id", id)
            .param("account", account)
            .param("now", stored(now))
            .param("machine", stored(this.machine.instant()))
            .param("total", total)
            .update();
    }

    /**
     * Adds to what the change has done; last in a transaction, because whoever works in
     * another lane waits for it.
     */
    void add(CalendarChange change, CalendarChange.Counts more) {
        this.database.sql("""
                UPDATE calendar_change SET done = done + :done, moved = moved + :moved, in_time = in_time + :inTime,
                    late = late + :late, notices = notices + :notices, uncounted = uncounted + :uncounted
                 WHERE id = :id
                """)
            .param("id", change.id())
            .param("done", more.done())
            .param("moved", more.moved())
            .param("inTime", more.inTime())
            .param("late", more.late())
            .param("notices", more.notices())
            .param("uncounted", more.uncounted())
            .update();
    }

    /** Adds to how much else waits for another moment; an undo is not counted. */
    void addWaits(CalendarChange change, int moved) {
        this.database.sql("UPDATE calendar_change SET waits = waits + :moved WHERE id = :id")
            .param("id", change.id())
            .param("moved", change.isUndoing() ? 0 : moved)
            .update();
    }

    void end(CalendarChange change) {
        this.database.sql("UPDATE calendar_change SET state = :state, ended_at = :now WHERE id = :id")
            .param("id", change.id())
            .param("state", (change.isUndoing() ? ChangeState.UNDONE : ChangeState.APPLIED).name())
            .param("now", stored(this.machine.instant()))
            .update();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
