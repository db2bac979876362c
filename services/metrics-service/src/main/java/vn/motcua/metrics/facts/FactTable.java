package vn.motcua.metrics.facts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierSnapshot;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts as stored: one row per dossier. */
@Component
class FactTable {

    private static final String COLUMNS = """
            id, sequence, at, code, agency, unit, procedure, procedure_version, field, regime, channel, \
            online_level, same_day, status, submitted_at, received_at, original_due_at, due_at, due_version, \
            apology, apology_at, late_at, reappointment_broken_at, supplement_rounds, resolved_at, outcome, \
            returned_at, standing, taken_by""";

    private static final String UPSERT = "INSERT INTO dossier_fact AS f (%s) SELECT %s FROM arrived ".formatted(COLUMNS,
            COLUMNS) + "ON CONFLICT (id) DO UPDATE SET " + assignments() + " WHERE f.sequence < EXCLUDED.sequence";

    private final JdbcTemplate database;

    private final JdbcClient client;

    FactTable(JdbcTemplate database, JdbcClient client) {
        this.database = database;
        this.client = client;
    }

    /**
     * What is known of these dossiers, locked in key order until the transaction ends.
     */
    Map<UUID, Known> lock(Collection<UUID> ids) {
        Map<UUID, Known> known = new HashMap<>();
        this.client.sql("""
                SELECT id, sequence, agency, procedure, channel, online_level, standing, apology <> 'NONE' AS letter,
                       received_at, original_due_at, coalesce(resolved_at, at) AS ended_at,
                       coalesce(taken_by, agency) AS received_by
                  FROM dossier_fact WHERE id = ANY(:ids::uuid[]) ORDER BY id FOR UPDATE
                """).param("ids", ids.stream().map(UUID::toString).toArray(String[]::new)).query((row) -> {
            known.put(row.getObject("id", UUID.class), new Known(row.getLong("sequence"), counted(row)));
        });
        return known;
    }

    /** Writes each state over an older one. */
    void write(Collection<DossierState> states) {
        CopyText rows = new CopyText();
        states.forEach((state) -> write(rows, state));
        this.database.execute((ConnectionCallback<Long>) (connection) -> copy(connection, rows.toString()));
        this.database.update(UPSERT);
    }

    private static long copy(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE IF NOT EXISTS arrived (LIKE metrics.dossier_fact) " + "ON COMMIT DELETE ROWS");
            statement.execute("DELETE FROM arrived");
        }
        try {
            return connection.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY arrived (" + COLUMNS + ") FROM STDIN", new StringReader(rows));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void write(CopyText row, DossierState state) {
        DossierSnapshot it = state.dossier();
        row.value(it.id()).value(state.sequence()).value(state.at()).value(it.code()).value(it.agency());
        row.value(it.unit()).value(it.procedure()).value(it.procedureVersion()).value(it.field()).value(it.regime());
        row.value(it.channel()).value(it.onlineLevel()).value(it.sameDay()).value(it.status());
        row.value(it.submittedAt()).value(it.receivedAt()).value(it.originalDueAt()).value(it.dueAt());
        row.value(it.dueVersion()).value(it.apology()).value(it.apologyAt()).value(it.lateAt());
        row.value(it.reappointmentBrokenAt()).value(it.supplementRounds()).value(it.resolvedAt());
        row.value(it.outcome()).value(it.returnedAt()).value(Standing.of(it));
        row.value(it.takenBy());
        row.endOfRow();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(row.getString("agency"), row.getString("received_by"), row.getString("procedure"),
                Channel.valueOf(row.getString("channel")), row.getString("online_level"),
                Standing.valueOf(row.getString("standing")), row.getBoolean("letter"), instant(row, "received_at"),
                instant(row, "original_due_at"), Objects.requireNonNull(instant(row, "ended_at")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static String assignments() {
        return Arrays.stream(COLUMNS.split(", ", -1))
            .map((column) -> column + " = EXCLUDED." + column)
            .collect(Collectors.joining(", "));
    }

    /** How a dossier counted so far. */
    record Known(long sequence, Counted counted) {
    }

}
