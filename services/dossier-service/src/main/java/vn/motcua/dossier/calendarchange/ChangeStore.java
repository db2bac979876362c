package vn.motcua.dossier.calendarchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarImage;
import vn.motcua.dossier.time.MachineClock;

/** The changes of the calendar, one row each. */
@Repository
class ChangeStore {

    /** Smaller than every id that is given out. */
    static final UUID BEFORE_ALL = new UUID(0, 0);

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
                        cursor, latecomers, total)
                    VALUES (:id, :scope, :decision, CAST(CAST(:days AS text[]) AS date[]), :content, :before, 'APPLYING', :account, :now, :machine, :cursor,
                        false, :total)
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
            .param("cursor", BEFORE_ALL)
            .param("total", total)
            .update();
    }

    void beginUndo(UUID id, String account, Instant now, int total) {
        this.database
            .sql("""
                    UPDATE calendar_change SET state = 'UNDOING', undone_by = :account, undone_at = :now, began_at = :machine,
                        ended_at = NULL, cursor = :cursor, latecomers = false, total = :total, done = 0
                     WHERE id = :id
                    """)
            .param("id", id)
            .param("account", account)
            .param("now", stored(now))
            .param("machine", stored(this.machine.instant()))
            .param("cursor", BEFORE_ALL)
            .param("total", total)
            .update();
    }

    Optional<CalendarChange> find(UUID id) {
        return this.database.sql("SELECT * FROM calendar_change WHERE id = :id")
            .param("id", id)
            .query(ChangeStore::read)
            .optional();
    }

    CalendarImage before(UUID id) {
        return this.database.sql("SELECT before FROM calendar_change WHERE id = :id")
            .param("id", id)
            .query((row, number) -> this.json.readValue(row.getString("before"), CalendarImage.class))
            .single();
    }

    /** The latest ones first. */
    List<CalendarChange> latest(int most) {
        return this.database.sql("SELECT * FROM calendar_change ORDER BY number DESC LIMIT :most")
            .param("most", most)
            .query(ChangeStore::read)
            .list();
    }

    Optional<CalendarChange> running() {
        return this.database.sql("SELECT * FROM calendar_change WHERE state IN ('APPLYING', 'UNDOING')")
            .query(ChangeStore::read)
            .optional();
    }

    /** The running one, unless another node has it: the row's lock is the lease. */
    Optional<CalendarChange> lockRunning() {
        return this.database
            .sql("SELECT * FROM calendar_change WHERE state IN ('APPLYING', 'UNDOING') FOR UPDATE SKIP LOCKED")
            .query(ChangeStore::read)
            .optional();
    }

    /** Whether a later change that stands says something of the same days. */
    boolean isCoveredByALater(CalendarChange change) {
        return this.database.sql("""
                SELECT count(*) FROM calendar_change later, calendar_change this
                 WHERE this.id = :id AND later.number > this.number AND later.state <> 'UNDONE'
                   AND later.scope = this.scope AND (later.days && this.days OR cardinality(this.days) = 0)
                """).param("id", change.id()).query(Integer.class).single() > 0;
    }

    void advance(CalendarChange change, UUID cursor, CalendarChange.Counts more) {
        this.database.sql("""
                UPDATE calendar_change SET cursor = :cursor, done = done + :done, moved = moved + :moved,
                    in_time = in_time + :inTime, late = late + :late, notices = notices + :notices,
                    uncounted = uncounted + :uncounted
                 WHERE id = :id
                """)
            .param("id", change.id())
            .param("cursor", cursor)
            .param("done", more.done())
            .param("moved", more.moved())
            .param("inTime", more.inTime())
            .param("late", more.late())
            .param("notices", more.notices())
            .param("uncounted", more.uncounted())
            .update();
    }

    void lookForLatecomers(CalendarChange change) {
        this.database.sql("UPDATE calendar_change SET latecomers = true WHERE id = :id")
            .param("id", change.id())
            .update();
    }

    void end(CalendarChange change) {
        this.database.sql("UPDATE calendar_change SET state = :state, ended_at = :now WHERE id = :id")
            .param("id", change.id())
            .param("state", (change.isUndoing() ? ChangeState.UNDONE : ChangeState.APPLIED).name())
            .param("now", stored(this.machine.instant()))
            .update();
    }

    private static CalendarChange read(ResultSet row, int number) throws SQLException {
        return new CalendarChange(row.getObject("id", UUID.class), row.getLong("number"), row.getString("scope"),
                row.getString("decision"), days(row.getArray("days")), ChangeState.valueOf(row.getString("state")),
                row.getString("made_by"), required(row, "made_at"), row.getString("undone_by"),
                instant(row, "undone_at"),
                new CalendarChange.Counts(row.getInt("total"), row.getInt("done"), row.getInt("moved"),
                        row.getInt("in_time"), row.getInt("late"), row.getInt("notices"), row.getInt("uncounted")),
                new CalendarChange.Pass(row.getObject("cursor", UUID.class), row.getBoolean("latecomers"),
                        required(row, "began_at")));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Stream.of((java.sql.Date[]) days.getArray()).map(java.sql.Date::toLocalDate).toList();
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
