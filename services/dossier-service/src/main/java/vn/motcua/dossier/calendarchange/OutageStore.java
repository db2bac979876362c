package vn.motcua.dossier.calendarchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageNotice;

/** The outages: changes that say nothing of days and give time back. */
@Repository
class OutageStore {

    private final JdbcClient database;

    private final MachineClock machine;

    OutageStore(JdbcClient database, MachineClock machine) {
        this.database = database;
        this.machine = machine;
    }

    void begin(UUID id, String scope, Outage outage, String account, Instant now, int total) {
        this.database
            .sql("""
                    INSERT INTO calendar_change (id, scope, decision, days, content, before, state, made_by, made_at, began_at,
                        total, outage_from, outage_until, outage_cause, notice_number, notice_date,
                        notice_issuer)
                    VALUES (:id, :scope, :decision, '{}', '', '', 'APPLYING', :account, :now, :machine,
                        :total, :from, :until, :cause, :number, :date, :issuer)
                    """)
            .param("id", id)
            .param("scope", scope)
            .param("decision", outage.toVietnamese(Clocks.ZONE))
            .param("account", account)
            .param("now", ChangeStore.stored(now))
            .param("machine", ChangeStore.stored(this.machine.instant()))
            .param("total", total)
            .param("from", ChangeStore.stored(outage.from()))
            .param("until", ChangeStore.stored(outage.until()))
            .param("cause", outage.cause())
            .param("number", outage.notice().number())
            .param("date", outage.notice().issuedOn())
            .param("issuer", outage.notice().issuer())
            .update();
    }

    /** The latest ones first. */
    List<CalendarChange> latest(int most) {
        return this.database
            .sql("SELECT * FROM calendar_change WHERE outage_from IS NOT NULL ORDER BY number DESC LIMIT :most")
            .param("most", most)
            .query(KnownChanges::read)
            .list();
    }

    /**
     * Those that stand for any of these agencies, or for all, and were over after an
     * instant.
     */
    List<Outage> standing(String scope, Instant after) {
        return this.database.sql("""
                SELECT * FROM calendar_change
                 WHERE outage_until > :after AND state IN ('APPLYING', 'APPLIED')
                   AND (scope IN (:scope, :all) OR :scope = :all)
                 ORDER BY outage_from
                """)
            .param("scope", scope)
            .param("all", CalendarEdit.NATIONAL)
            .param("after", ChangeStore.stored(after))
            .query((row, number) -> Objects.requireNonNull(outage(row)))
            .list();
    }

    static @Nullable Outage outage(ResultSet row) throws SQLException {
        Instant from = KnownChanges.instant(row, "outage_from");
        return (from == null) ? null
                : new Outage(from, KnownChanges.required(row, "outage_until"), row.getString("outage_cause"),
                        new OutageNotice(row.getString("notice_number"), row.getObject("notice_date", LocalDate.class),
                                row.getString("notice_issuer")));
    }

}
