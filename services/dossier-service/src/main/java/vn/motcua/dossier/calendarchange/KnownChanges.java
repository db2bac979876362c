package vn.motcua.dossier.calendarchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.calendar.CalendarImage;

/** What is known of the changes of the calendar, running ones and those of the past. */
@Repository
class KnownChanges {

    private final JdbcClient database;

    private final JsonMapper json;

    KnownChanges(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<CalendarChange> find(UUID id) {
        return this.database.sql("SELECT * FROM calendar_change WHERE id = :id")
            .param("id", id)
            .query(KnownChanges::read)
            .optional();
    }

    /** One that is there. */
    CalendarChange get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no change " + id));
    }

    CalendarImage before(UUID id) {
        return this.database.sql("SELECT before FROM calendar_change WHERE id = :id")
            .param("id", id)
            .query((row, number) -> this.json.readValue(row.getString("before"), CalendarImage.class))
            .single();
    }

    /** The latest changes of days first. */
    List<CalendarChange> latest(int most) {
        return this.database
            .sql("SELECT * FROM calendar_change WHERE outage_from IS NULL ORDER BY number DESC LIMIT :most")
            .param("most", most)
            .query(KnownChanges::read)
            .list();
    }

    Optional<CalendarChange> running() {
        return this.database.sql("SELECT * FROM calendar_change WHERE state IN ('APPLYING', 'UNDOING')")
            .query(KnownChanges::read)
            .optional();
    }

    /** The running one when all its lanes have ended, unless another node has it. */
    Optional<CalendarChange> lockWalked() {
        return this.database.sql("""
                SELECT * FROM calendar_change c WHERE state IN ('APPLYING', 'UNDOING')
                   AND NOT EXISTS (SELECT 1 FROM calendar_change_lane l WHERE l.change = c.id AND NOT l.ended)
                   FOR UPDATE SKIP LOCKED
                """).query(KnownChanges::read).optional();
    }

    /** Whether a later change that stands says something of the same days. */
    boolean isCoveredByALater(CalendarChange change) {
        return this.database.sql("""
                SELECT count(*) FROM calendar_change later, calendar_change this
                 WHERE this.id = :id AND later.number > this.number AND later.state <> 'UNDONE'
                   AND later.outage_from IS NULL
                   AND later.scope = this.scope AND (later.days && this.days OR cardinality(this.days) = 0)
                """).param("id", change.id()).query(Integer.class).single() > 0;
    }

    static CalendarChange read(ResultSet row, int number) throws SQLException {
        return new CalendarChange(row.getObject("id", UUID.class), row.getLong("number"), row.getString("scope"),
                row.getString("decision"), days(row.getArray("days")), ChangeState.valueOf(row.getString("state")),
                row.getString("made_by"), required(row, "made_at"), row.getString("undone_by"),
                instant(row, "undone_at"),
                new CalendarChange.Counts(row.getInt("total"), row.getInt("done"), row.getInt("moved"),
                        row.getInt("in_time"), row.getInt("late"), row.getInt("notices"), row.getInt("uncounted")),
                row.getInt("waits"), required(row, "began_at"), OutageStore.outage(row));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Stream.of((java.sql.Date[]) days.getArray()).map(java.sql.Date::toLocalDate).toList();
    }

    static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

}
