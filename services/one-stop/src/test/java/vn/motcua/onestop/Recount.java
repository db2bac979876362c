package vn.motcua.onestop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Counts the percentages from the event log alone, in SQL, sharing no code with the
 * metrics service: the latest fact of each dossier says where it stands.
 */
record Recount(long accepted, long online, long resolved, long onTime, long late, long lateWithLetter) {

    private static final String LATEST = """
            WITH latest AS (
                SELECT DISTINCT ON (stream_id) data::jsonb -> 'dossier' AS d
                  FROM dossier.event WHERE kind = 'DOSSIER' ORDER BY stream_id, seq DESC),
            facts AS (
                SELECT d ->> 'receivedAt' IS NOT NULL AS accepted,
                       d ->> 'channel' = 'ONLINE' AS online,
                       d ->> 'outcome' IN ('APPROVED', 'REFUSED', 'STOPPED') AS resolved,
                       coalesce(d ->> 'outcome', '') = 'WITHDRAWN' AS withdrawn,
                       (d ->> 'resolvedAt')::timestamptz AS resolved_at,
                       (d ->> 'originalDueAt')::timestamptz AS due,
                       d ->> 'apology' <> 'NONE' AS letter
                  FROM latest)
            SELECT count(*) FILTER (WHERE accepted),
                   count(*) FILTER (WHERE accepted AND online),
                   count(*) FILTER (WHERE resolved),
                   count(*) FILTER (WHERE resolved AND resolved_at <= due),
                   count(*) FILTER (WHERE NOT withdrawn AND coalesce(resolved_at, ?) > due),
                   count(*) FILTER (WHERE NOT withdrawn AND coalesce(resolved_at, ?) > due AND letter)
              FROM facts
            """;

    static Recount of(Database database, Instant legalNow) {
        OffsetDateTime now = legalNow.atOffset(ZoneOffset.UTC);
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement count = connection.prepareStatement(LATEST)) {
            count.setObject(1, now);
            count.setObject(2, now);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return new Recount(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5),
                        row.getLong(6));
            }
        }
        catch (SQLException ex) {
            throw new AssertionError(ex);
        }
    }

    Share onTimeOfResolved() {
        return new Share(this.onTime, this.resolved);
    }

    Share onlineOfAccepted() {
        return new Share(this.online, this.accepted);
    }

    Share letterOfLate() {
        return new Share(this.lateWithLetter, this.late);
    }

    double ratio(Share share) {
        return (share.of() == 0) ? Double.NaN : (double) share.count() / share.of();
    }

    /** So many of so many. */
    record Share(long count, long of) {
    }

}
