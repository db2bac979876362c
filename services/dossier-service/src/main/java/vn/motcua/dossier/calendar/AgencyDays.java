package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that an agency has of its own, and who approved a provisional year. */
@Repository
class AgencyDays {

    private final JdbcClient database;

    AgencyDays(JdbcClient database) {
        this.database = database;
    }

    List<CalendarDay> of(String agency) {
        return this.database.sql("SELECT * FROM agency_day WHERE agency = :agency ORDER BY day")
            .param("agency", agency)
            .query((row, number) -> new CalendarDay(row.getObject("day", LocalDate.class),
                    CalendarDay.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("decision"),
                    row.getObject("replaces", LocalDate.class)))
            .list();
    }

    /** How often the days of the agency were changed. */
    int revision(String agency) {
        return this.database.sql("SELECT revision FROM agency_plan WHERE agency = :agency")
            .param("agency", agency)
            .query(Integer.class)
            .optional()
            .orElse(0);
    }

    /** Puts these days in the place of whatever is said of the given dates. */
    void replace(String agency, Collection<LocalDate> dates, Collection<CalendarDay> days) {
        this.database.sql("""
                INSERT INTO agency_plan AS p (agency, revision) VALUES (:agency, 1)
                ON CONFLICT (agency) DO UPDATE SET revision = p.revision + 1
                """).param("agency", agency).update();
        this.database
            .sql("DELETE FROM agency_day WHERE agency = :agency AND day = ANY(CAST(CAST(:dates AS text[]) AS date[]))")
            .param("agency", agency)
            .param("dates", dates.stream().map(LocalDate::toString).toArray(String[]::new))
            .update();
        days.forEach((day) -> insert(agency, day));
    }

    private void insert(String agency, CalendarDay day) {
        this.database.sql("""
                INSERT INTO agency_day (agency, day, kind, name, decision, replaces)
                VALUES (:agency, :day, :kind, :name, :decision, :replaces)
                """)
            .param("agency", agency)
            .param("day", day.day())
            .param("kind", day.kind().name())
            .param("name", day.name())
            .param("decision", day.source())
            .param("replaces", day.replaces())
            .update();
    }

    /** Who approved which year. */
    Map<Integer, String> approvals() {
        Map<Integer, String> all = new TreeMap<>();
        this.database.sql("SELECT year, approved_by FROM calendar_year WHERE approved_by IS NOT NULL").query((row) -> {
            all.put(row.getInt("year"), row.getString("approved_by"));
        });
        return all;
    }

    void approve(int year, @Nullable String approvedBy) {
        this.database.sql("UPDATE calendar_year SET approved_by = :by WHERE year = :year")
            .param("by", approvedBy)
            .param("year", year)
            .update();
    }

    /** Forgets a year that nobody has announced after all. */
    void forget(int year) {
        this.database.sql("DELETE FROM calendar_day WHERE year = :year").param("year", year).update();
        this.database.sql("DELETE FROM calendar_year WHERE year = :year").param("year", year).update();
    }

}
