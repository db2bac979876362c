package vn.motcua.metrics.reference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.events.Envelope;
import vn.motcua.events.ReferenceFact;
import vn.motcua.events.ReferenceFact.AgencyDescribed;
import vn.motcua.events.ReferenceFact.CalendarPublished;
import vn.motcua.events.ReferenceFact.ClockMoved;
import vn.motcua.events.ReferenceFact.ProcedureDescribed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to names, calendars and the legal clock. */
@Component
public class Reference {

    private final ReferenceTables tables;

    private final JdbcClient database;

    private final Clock machineClock;

    Reference(ReferenceTables tables, JdbcClient database, Clock machineClock) {
        this.tables = tables;
        this.database = database;
        this.machineClock = machineClock;
    }

    /**
     * Replaces what is known by these facts where they are newer, inside the caller's
     * transaction.
     */
    public void replace(List<Envelope<ReferenceFact>> facts) {
        for (Envelope<ReferenceFact> told : facts) {
            if (told.fact() instanceof AgencyDescribed agency) {
                this.tables.write(agency, told.sequence());
            }
            else if (told.fact() instanceof ProcedureDescribed procedure) {
                this.tables.write(procedure, told.sequence());
            }
            else if (told.fact() instanceof CalendarPublished calendar) {
                this.tables.write(calendar, told.sequence());
            }
            else if (told.fact() instanceof ClockMoved clock) {
                this.tables.write(clock, told.sequence());
            }
        }
    }

    /** The legal clock's now: the machine's now moved by the offset last published. */
    public Instant legalNow() {
        long offset = this.database.sql("SELECT offset_millis FROM legal_clock WHERE stream = 'legal'")
            .query(Long.class)
            .optional()
            .orElse(0L);
        return this.machineClock.instant().plusMillis(offset);
    }

    /** Names of agencies and their units by code. */
    public Map<String, String> agencyNames() {
        return names("SELECT code, name FROM agency");
    }

    /** Names of agencies by code, without their units. */
    public Map<String, String> agencies() {
        return names("SELECT code, name FROM agency WHERE parent IS NULL");
    }

    /** Names of procedures by code. */
    public Map<String, String> procedureNames() {
        return names("SELECT code, name FROM procedure");
    }

    private Map<String, String> names(String sql) {
        Map<String, String> names = new TreeMap<>();
        this.database.sql(sql).query((row) -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

}
