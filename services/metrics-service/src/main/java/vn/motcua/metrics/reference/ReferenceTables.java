package vn.motcua.metrics.reference;

import java.time.LocalDate;
import java.util.List;

import vn.motcua.events.ReferenceFact.AgencyDescribed;
import vn.motcua.events.ReferenceFact.CalendarPublished;
import vn.motcua.events.ReferenceFact.ClockMoved;
import vn.motcua.events.ReferenceFact.ProcedureDescribed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The world as stored: each row is the fact with the greatest sequence of its stream. */
@Component
class ReferenceTables {

    private final JdbcClient database;

    ReferenceTables(JdbcClient database) {
        this.database = database;
    }

    void write(AgencyDescribed agency, long sequence) {
        this.database.sql("""
                INSERT INTO agency AS old (code, sequence, name, parent)
                VALUES (:code, :sequence, :name, :parent)
                ON CONFLICT (code) DO UPDATE
                   SET sequence = EXCLUDED.sequence, name = EXCLUDED.name, parent = EXCLUDED.parent
                 WHERE old.sequence < EXCLUDED.sequence
                """)
            .param("code", agency.code())
            .param("sequence", sequence)
            .param("name", agency.name())
            .param("parent", agency.parent())
            .update();
    }

    void write(ProcedureDescribed procedure, long sequence) {
        this.database.sql("""
                INSERT INTO procedure AS old (code, sequence, version, name, field, online_level, agencies)
                VALUES (:code, :sequence, :version, :name, :field, :onlineLevel, :agencies)
                ON CONFLICT (code) DO UPDATE
                   SET sequence = EXCLUDED.sequence, version = EXCLUDED.version, name = EXCLUDED.name,
                       field = EXCLUDED.field, online_level = EXCLUDED.online_level, agencies = EXCLUDED.agencies
                 WHERE old.sequence < EXCLUDED.sequence
                """)
            .param("code", procedure.code())
            .param("sequence", sequence)
            .param("version", procedure.version())
            .param("name", procedure.name())
            .param("field", procedure.field())
            .param("onlineLevel", procedure.onlineLevel())
            .param("agencies", procedure.agencies().toArray(String[]::new))
            .update();
    }

    void write(CalendarPublished calendar, long sequence) {
        this.database.sql("""
                INSERT INTO calendar_year AS old (stream, sequence, agency, year, days_off, make_up_days, provisional)
                VALUES (:stream, :sequence, :agency, :year, :daysOff::date[], :makeUpDays::date[], :provisional)
                ON CONFLICT (stream) DO UPDATE
                   SET sequence = EXCLUDED.sequence, days_off = EXCLUDED.days_off,
                       make_up_days = EXCLUDED.make_up_days, provisional = EXCLUDED.provisional
                 WHERE old.sequence < EXCLUDED.sequence
                """)
            .param("stream", calendar.streamId())
            .param("sequence", sequence)
            .param("agency", calendar.agency())
            .param("year", calendar.year())
            .param("daysOff", days(calendar.daysOff()))
            .param("makeUpDays", days(calendar.makeUpDays()))
            .param("provisional", calendar.provisional())
            .update();
    }

    void write(ClockMoved clock, long sequence) {
        this.database.sql("""
                INSERT INTO legal_clock AS old (stream, sequence, offset_millis)
                VALUES (:stream, :sequence, :offset)
                ON CONFLICT (stream) DO UPDATE
                   SET sequence = EXCLUDED.sequence, offset_millis = EXCLUDED.offset_millis
                 WHERE old.sequence < EXCLUDED.sequence
                """)
            .param("stream", clock.streamId())
            .param("sequence", sequence)
            .param("offset", clock.offsetMillis())
            .update();
    }

    private static String[] days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

}
