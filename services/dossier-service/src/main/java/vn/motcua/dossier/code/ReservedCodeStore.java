package vn.motcua.dossier.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.dossier.CodePattern;
import vn.motcua.rules.dossier.ReservedCode;

/** The reserved codes and what became of each. */
@Repository
class ReservedCodeStore {

    private final JdbcClient database;

    ReservedCodeStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Reservation reservation, CodePattern pattern, long first, int count) {
        for (long serial = first; serial < first + count; serial++) {
            this.database.sql("""
                    INSERT INTO reserved_code (code, reservation, agency, day, serial, reason, reserved_by, reserved_at)
                    VALUES (:code, :reservation, :agency, :day, :serial, :reason, :account, :now)
                    """)
                .param("code", pattern.format(reservation.agency(), reservation.day(), serial))
                .param("reservation", reservation.id())
                .param("agency", reservation.agency())
                .param("day", reservation.day())
                .param("serial", serial)
                .param("reason", reservation.reason())
                .param("account", reservation.reservedBy())
                .param("now", stored(reservation.reservedAt()))
                .update();
        }
    }

    /** The code, locked until the end of the transaction. */
    Optional<ReservedCode> lock(String code) {
        return this.database.sql("SELECT * FROM reserved_code WHERE code = :code FOR UPDATE")
            .param("code", code)
            .query((row, number) -> new ReservedCode(row.getString("code"), row.getString("agency"),
                    row.getObject("day", LocalDate.class), row.getObject("dossier") != null,
                    row.getObject("voided_at") != null))
            .optional();
    }

    void use(String code, UUID dossier, Instant now) {
        this.database.sql("UPDATE reserved_code SET dossier = :dossier, used_at = :now WHERE code = :code")
            .param("dossier", dossier)
            .param("now", stored(now))
            .param("code", code)
            .update();
    }

    void giveUp(String code, String reason, String account, Instant now) {
        this.database.sql("""
                UPDATE reserved_code SET void_reason = :reason, voided_by = :account, voided_at = :now
                 WHERE code = :code
                """)
            .param("reason", reason)
            .param("account", account)
            .param("now", stored(now))
            .param("code", code)
            .update();
    }

    /** The codes of an agency, those of the latest days first. */
    List<CodeLine> of(String agency, int most) {
        return this.database.sql("""
                SELECT * FROM reserved_code WHERE agency = :agency
                 ORDER BY day DESC, reserved_at DESC, reservation, serial LIMIT :most
                """).param("agency", agency).param("most", most).query(ReservedCodeStore::line).list();
    }

    /** The codes of one reservation by their serials. */
    List<CodeLine> of(UUID reservation) {
        return this.database.sql("SELECT * FROM reserved_code WHERE reservation = :id ORDER BY serial")
            .param("id", reservation)
            .query(ReservedCodeStore::line)
            .list();
    }

    private static CodeLine line(ResultSet row, int number) throws SQLException {
        OffsetDateTime reservedAt = row.getObject("reserved_at", OffsetDateTime.class);
        Reservation reservation = new Reservation(row.getObject("reservation", UUID.class), row.getString("agency"),
                row.getObject("day", LocalDate.class), row.getString("reason"), row.getString("reserved_by"),
                reservedAt.toInstant());
        return new CodeLine(row.getString("code"), reservation, row.getObject("dossier", UUID.class),
                instant(row, "used_at"), row.getString("void_reason"), row.getString("voided_by"),
                instant(row, "voided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
