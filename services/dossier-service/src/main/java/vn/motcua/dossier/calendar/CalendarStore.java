package vn.motcua.dossier.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;

/** The tables of years and hours. */
@Repository
class CalendarStore {

    private final JdbcClient database;

    CalendarStore(JdbcClient database) {
        this.database = database;
    }

    List<KeptYear> years() {
        Map<Integer, List<CalendarDay>> days = this.database.sql("SELECT * FROM calendar_day ORDER BY day")
            .query((row, number) -> day(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy((day) -> day.day().getYear()));
        return this.database.sql("SELECT * FROM calendar_year ORDER BY year")
            .query((row, number) -> new KeptYear(row.getInt("revision"), row.getBoolean("from_product"),
                    new CalendarYear(row.getInt("year"), row.getBoolean("provisional"), row.getString("decision"),
                            days.getOrDefault(row.getInt("year"), List.of()))))
            .list();
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(row.getObject("day", LocalDate.class), CalendarDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"), row.getString("source"), row.getObject("replaces", LocalDate.class));
    }

    void save(CalendarYear year, boolean fromProduct) {
        this.database.sql("""
                INSERT INTO calendar_year AS y (year, revision, provisional, decision, from_product)
                VALUES (:year, 1, :provisional, :decision, :product)
                ON CONFLICT (year) DO UPDATE SET revision = y.revision + 1, provisional = excluded.provisional,
                    decision = excluded.decision, from_product = excluded.from_product
                """)
            .param("year", year.year())
            .param("provisional", year.provisional())
            .param("decision", year.decision())
            .param("product", fromProduct)
            .update();
        this.database.sql("DELETE FROM calendar_day WHERE year = :year").param("year", year.year()).update();
        year.days().forEach((day) -> insert(year.year(), day));
    }

    private void insert(int year, CalendarDay day) {
        this.database.sql("""
                INSERT INTO calendar_day (day, year, kind, name, source, replaces)
                VALUES (:day, :year, :kind, :name, :source, :replaces)
                """)
            .param("day", day.day())
            .param("year", year)
            .param("kind", day.kind().name())
            .param("name", day.name())
            .param("source", day.source())
            .param("replaces", day.replaces())
            .update();
    }

    Optional<KeptWeek> week(String agency) {
        return this.database.sql("SELECT revision FROM working_week WHERE agency = :agency")
            .param("agency", agency)
            .query(Integer.class)
            .optional()
            .map((revision) -> new KeptWeek(revision, new WorkingWeek(sessions(agency))));
    }

    private Map<DayOfWeek, List<WorkingSession>> sessions(String agency) {
        return this.database.sql("SELECT * FROM working_session WHERE agency = :agency ORDER BY weekday, opens_at")
            .param("agency", agency)
            .query((row, number) -> Map.entry(DayOfWeek.of(row.getInt("weekday")),
                    new WorkingSession(row.getObject("opens_at", LocalTime.class),
                            row.getObject("closes_at", LocalTime.class))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void save(String agency, WorkingWeek week) {
        this.database.sql("""
                INSERT INTO working_week AS w (agency, revision) VALUES (:agency, 1)
                ON CONFLICT (agency) DO UPDATE SET revision = w.revision + 1
                """).param("agency", agency).update();
        this.database.sql("DELETE FROM working_session WHERE agency = :agency").param("agency", agency).update();
        week.sessions().forEach((weekday, sessions) -> sessions.forEach((one) -> insert(agency, weekday, one)));
    }

    private void insert(String agency, DayOfWeek weekday, WorkingSession session) {
        this.database.sql("""
                INSERT INTO working_session (agency, weekday, opens_at, closes_at)
                VALUES (:agency, :weekday, :opens, :closes)
                """)
            .param("agency", agency)
            .param("weekday", weekday.getValue())
            .param("opens", session.opensAt())
            .param("closes", session.closesAt())
            .update();
    }

    /** A year, how often it was changed, and whether the product wrote it last. */
    record KeptYear(int revision, boolean fromProduct, CalendarYear content) {
    }

    /** An agency's hours and how often they were changed. */
    record KeptWeek(int revision, WorkingWeek content) {
    }

}
