package vn.motcua.dossier.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/** Reads a row of the register, and turns instants into what the driver stores. */
final class DossierRow {

    private DossierRow() {
    }

    static Dossier read(ResultSet row, int number) throws SQLException {
        return new Dossier(row.getObject("id", UUID.class), row.getString("code"), subject(row),
                DossierStatus.valueOf(row.getString("status")), required(row, "submitted_at"),
                instant(row, "received_at"), deadlines(row), lateness(row), handling(row));
    }

    private static Dossier.Subject subject(ResultSet row) throws SQLException {
        return new Dossier.Subject(row.getString("agency"), row.getString("unit"), row.getString("procedure"),
                row.getInt("procedure_version"), row.getString("procedure_name"), row.getString("field"),
                row.getString("regime"), Channel.valueOf(row.getString("channel")), row.getString("online_level"),
                row.getBoolean("settled_at_desk"),
                new TimeLimit(row.getInt("limit_value"), LimitUnit.valueOf(row.getString("limit_unit"))),
                row.getInt("sets"), row.getString("return_by"), row.getString("limit_case"),
                row.getString("limit_grounds"));
    }

    private static Dossier.Deadlines deadlines(ResultSet row) throws SQLException {
        return new Dossier.Deadlines(instant(row, "original_due_at"), instant(row, "due_at"),
                instant(row, "promised_at"), row.getInt("due_version"), instant(row, "ask_at"),
                instant(row, "escalate_at"), instant(row, "apology_by"), instant(row, "warn_at"),
                instant(row, "transfer_by"), row.getBoolean("provisional_calendar"));
    }

    private static Dossier.Lateness lateness(ResultSet row) throws SQLException {
        return new Dossier.Lateness(ApologyState.valueOf(row.getString("apology")), instant(row, "apology_at"),
                row.getBoolean("reappointed"), instant(row, "late_at"), instant(row, "reappointment_broken_at"));
    }

    private static Dossier.Handling handling(ResultSet row) throws SQLException {
        return new Dossier.Handling(row.getInt("supplement_rounds"), outcome(row.getString("proposal")),
                row.getString("proposal_reason"), row.getString("holder"), instant(row, "resolved_at"),
                outcome(row.getString("outcome")), instant(row, "returned_at"), row.getString("taken_by"));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return (name == null) ? null : Outcome.valueOf(name);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
    }

}
