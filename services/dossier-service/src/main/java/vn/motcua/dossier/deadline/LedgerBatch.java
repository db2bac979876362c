package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;

/** Ledgers of many dossiers in one statement. */
@Repository
class LedgerBatch {

    private final JdbcClient database;

    LedgerBatch(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, ClockLedger> of(Collection<UUID> dossiers) {
        Map<UUID, List<ClockEntry>> entries = new HashMap<>();
        this.database.sql("SELECT * FROM clock_entry WHERE dossier = ANY(:dossiers) ORDER BY dossier, seq")
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query((row) -> {
                entries.computeIfAbsent(row.getObject("dossier", UUID.class), (id) -> new ArrayList<>(2))
                    .add(ClockEntries.read(row, 0));
            });
        Map<UUID, ClockLedger> ledgers = new HashMap<>();
        entries.forEach((dossier, of) -> ledgers.put(dossier, new ClockLedger(of)));
        return ledgers;
    }

    /** Appends one entry to each ledger; entries that carry no limit. */
    void append(List<Line> lines, Instant recordedAt) {
        this.database
            .sql("""
                    INSERT INTO clock_entry (dossier, seq, type, at, until_at, reason, legal_basis, actor,
                        calendar_version, recorded_at)
                    SELECT v.dossier, v.seq, v.type, CAST(v.at AS timestamptz), CAST(v.until AS timestamptz), v.reason, v.basis,
                        v.actor, v.calendar, CAST(:recordedAt AS timestamptz)
                      FROM unnest(CAST(:dossiers AS uuid[]), CAST(:seqs AS int[]), CAST(:types AS text[]), CAST(:ats AS text[]),
                          CAST(:untils AS text[]), CAST(:reasons AS text[]),
                          CAST(:bases AS text[]), CAST(:actors AS text[]), CAST(:calendars AS text[]))
                          AS v (dossier, seq, type, at, until, reason, basis, actor, calendar)
                    """)
            .param("dossiers", lines.stream().map(Line::dossier).toArray(UUID[]::new))
            .param("seqs", lines.stream().map(Line::sequence).toArray(Integer[]::new))
            .param("types", texts(lines, (entry) -> entry.type().name()))
            .param("ats", texts(lines, (entry) -> entry.at().toString()))
            .param("untils",
                    lines.stream()
                        .map((line) -> line.entry().until())
                        .map((until) -> (until == null) ? null : until.toString())
                        .toArray(String[]::new))
            .param("reasons", texts(lines, (entry) -> String.valueOf(entry.reason())))
            .param("bases", texts(lines, (entry) -> String.valueOf(entry.legalBasis())))
            .param("actors", texts(lines, ClockEntry::actor))
            .param("calendars", texts(lines, ClockEntry::calendarVersion))
            .param("recordedAt", recordedAt.toString())
            .update();
    }

    private static String[] texts(List<Line> lines, Function<ClockEntry, String> part) {
        return lines.stream().map((line) -> part.apply(line.entry())).toArray(String[]::new);
    }

    /**
     * Dossiers whose last entry was made since then under another calendar than these.
     */
    List<UUID> enteredSince(Instant instant, Collection<String> calendars) {
        return this.database.sql("""
                SELECT DISTINCT e.dossier FROM clock_entry e
                 WHERE e.recorded_at >= CAST(:since AS timestamptz) AND e.calendar_version <> ALL(:calendars)
                   AND NOT EXISTS (SELECT 1 FROM clock_entry later
                                    WHERE later.dossier = e.dossier AND later.seq > e.seq)
                """)
            .param("since", instant.toString())
            .param("calendars", calendars.toArray(String[]::new))
            .query(UUID.class)
            .list();
    }

    /** One entry of one ledger. */
    record Line(UUID dossier, int sequence, ClockEntry entry) {
    }

}
