package vn.motcua.dossier.apology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.apology.ApologyReason;

/** The table of letters. */
@Repository
class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void draft(Letter letter, Instant at) {
        this.database.sql("""
                INSERT INTO apology_letter (id, dossier, state, reason_code, reason, new_due_at, drafted_by, drafted_at)
                VALUES (:id, :dossier, 'TO_SIGN', :code, :reason, :newDueAt, :draftedBy, :at)
                """)
            .param("id", letter.id())
            .param("dossier", letter.dossier())
            .param("code", letter.reasonCode().name())
            .param("reason", letter.reason())
            .param("newDueAt", stored(letter.newDueAt()))
            .param("draftedBy", letter.draftedBy())
            .param("at", stored(at))
            .update();
    }

    /** The letter of a dossier that was neither cancelled nor called back. */
    Optional<Letter> alive(UUID dossier) {
        return this.database
            .sql("SELECT * FROM apology_letter WHERE dossier = :dossier AND state NOT IN ('CANCELLED', 'RECALLED')")
            .param("dossier", dossier)
            .query(Letters::read)
            .optional();
    }

    void revise(UUID id, ApologyReason code, @Nullable String reason, Instant newDueAt) {
        this.database
            .sql("""
                    UPDATE apology_letter SET state = 'TO_SIGN', reason_code = :code, reason = :reason, new_due_at = :newDueAt,
                        draft_no = draft_no + 1
                     WHERE id = :id
                    """)
            .param("code", code.name())
            .param("reason", reason)
            .param("newDueAt", stored(newDueAt))
            .param("id", id)
            .update();
    }

    /** The result is there: the draft promises no other day. */
    void resolved(UUID id, Instant at) {
        this.database.sql("UPDATE apology_letter SET new_due_at = :at, draft_no = draft_no + 1 WHERE id = :id")
            .param("at", stored(at))
            .param("id", id)
            .update();
    }

    void sendBack(UUID id, String because) {
        this.database.sql("UPDATE apology_letter SET state = 'SENT_BACK', sent_back_because = :because WHERE id = :id")
            .param("because", because)
            .param("id", id)
            .update();
    }

    void sign(UUID id, UUID paper, String account, @Nullable String registeredBy, Instant at) {
        this.database.sql("""
                UPDATE apology_letter
                   SET state = 'SIGNED', paper = :paper, signed_by = :account, signed_at = :at,
                       registered_by = :registeredBy
                 WHERE id = :id
                """)
            .param("registeredBy", registeredBy)
            .param("paper", paper)
            .param("account", account)
            .param("at", stored(at))
            .param("id", id)
            .update();
    }

    void deliver(UUID id, String way, Instant at) {
        this.database.sql("""
                UPDATE apology_letter SET state = 'DELIVERED', delivered_way = :way, delivered_at = :at WHERE id = :id
                """).param("way", way).param("at", stored(at)).param("id", id).update();
    }

    void cancel(UUID id) {
        this.database.sql("UPDATE apology_letter SET state = 'CANCELLED' WHERE id = :id").param("id", id).update();
    }

    void recall(UUID id, String because, Instant at) {
        this.database.sql("""
                UPDATE apology_letter SET state = 'RECALLED', recalled_because = :because, recalled_at = :at
                 WHERE id = :id
                """).param("because", because).param("at", stored(at)).param("id", id).update();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class), row.getInt("draft_no"),
                Letter.State.valueOf(row.getString("state")), ApologyReason.valueOf(row.getString("reason_code")),
                row.getString("reason"), row.getObject("new_due_at", OffsetDateTime.class).toInstant(),
                row.getString("drafted_by"), row.getString("sent_back_because"), row.getObject("paper", UUID.class),
                instant(row, "signed_at"), instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
