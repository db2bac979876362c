package vn.motcua.dossier.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/** The stored clock ledgers. */
@Repository
class ClockEntries {

    private final JdbcClient database;

    ClockEntries(JdbcClient database) {
        this.database = database;
    }

    ClockLedger of(UUID dossier) {
        return new ClockLedger(this.database.sql("SELECT * FROM clock_entry WHERE dossier = :dossier ORDER BY seq")
            .param("dossier", dossier)
            .query(ClockEntries::read)
            .list());
    }

    Map<UUID, ClockLedger> of(Collection<UUID> dossiers) {
        Map<UUID, List<ClockEntry>> entries = new HashMap<>();
        this.database.sql("SELECT * FROM clock_entry WHERE dossier = ANY(:dossiers) ORDER BY dossier, seq")
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query((row) -> {
                entries.computeIfAbsent(row.getObject("dossier", UUID.class), (first) -> new ArrayList<>())
                    .add(read(row, 0));
            });
        Map<UUID, ClockLedger> ledgers = new HashMap<>();
        entries.forEach((dossier, own) -> ledgers.put(dossier, new ClockLedger(own)));
        return ledgers;
    }

    void append(UUID dossier, int sequence, ClockEntry entry, Instant recordedAt) {
        TimeLimit limit = entry.limit();
        this.database.sql("""
                INSERT INTO clock_entry (dossier, seq, type, at, limit_value, limit_unit, until_at, reason, legal_basis,
                    actor, calendar_version, recorded_at)
                VALUES (:dossier, :seq, :type, :at, :limitValue, :limitUnit, :until, :reason, :legalBasis,
                    :actor, :calendar, :recordedAt)
                """)
            .param("dossier", dossier)
            .param("seq", sequence)
            .param("type", entry.type().name())
            .param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("limitValue", (limit == null) ? null : limit.value())
            .param("limitUnit", (limit == null) ? null : limit.unit().name())
            .param("until", (entry.until() == null) ? null : entry.until().atOffset(ZoneOffset.UTC))
            .param("reason", entry.reason())
            .param("legalBasis", entry.legalBasis())
            .param("actor", entry.actor())
            .param("calendar", entry.calendarVersion())
            .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
            .update();
    }

    static ClockEntry read(ResultSet row, int number) throws SQLException {
        String unit = row.getString("limit_unit");
        TimeLimit limit = (unit == null) ? null : new TimeLimit(row.getInt("limit_value"), LimitUnit.valueOf(unit));
        OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
        return new ClockEntry(ClockEntryType.valueOf(row.getString("type")),
                row.getObject("at", OffsetDateTime.class).toInstant(), limit, instant(until), row.getString("reason"),
                row.getString("legal_basis"), row.getString("actor"), row.getString("calendar_version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return (value == null) ? null : value.toInstant();
    }

}
