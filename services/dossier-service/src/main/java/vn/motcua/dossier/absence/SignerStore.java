package vn.motcua.dossier.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.absence.AuthorityMark;
import vn.motcua.rules.absence.SigningSubstitute;

/** The table of those who may sign in the head's place. */
@Repository
class SignerStore {

    private final JdbcClient database;

    SignerStore(JdbcClient database) {
        this.database = database;
    }

    void insert(SignerEntry entry) {
        SigningSubstitute line = entry.line();
        this.database.sql("""
                INSERT INTO signing_substitute (id, agency, account, mark, position, decision, valid_from, valid_to,
                    entered_by, entered_at)
                VALUES (:id, :agency, :account, :mark, :position, :decision, :from, :to, :by, :at)
                """)
            .param("id", entry.id())
            .param("agency", entry.agency())
            .param("account", line.account())
            .param("mark", line.mark().name())
            .param("position", line.position())
            .param("decision", line.decision())
            .param("from", line.from())
            .param("to", line.to())
            .param("by", entry.enteredBy())
            .param("at", entry.enteredAt().atOffset(ZoneOffset.UTC))
            .update();
    }

    void end(UUID id, String account, Instant at) {
        this.database.sql("UPDATE signing_substitute SET ended_by = :account, ended_at = :at WHERE id = :id")
            .param("account", account)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update();
    }

    Optional<SignerEntry> find(UUID id) {
        return this.database.sql("SELECT * FROM signing_substitute WHERE id = :id")
            .param("id", id)
            .query(SignerStore::read)
            .optional();
    }

    /** The list of an agency, old lines too, the newest first. */
    List<SignerEntry> of(String agency) {
        return this.database.sql(
                "SELECT * FROM signing_substitute WHERE agency = :agency ORDER BY valid_from DESC, entered_at DESC, id")
            .param("agency", agency)
            .query(SignerStore::read)
            .list();
    }

    private static SignerEntry read(ResultSet row, int number) throws SQLException {
        SigningSubstitute line = new SigningSubstitute(row.getString("account"),
                AuthorityMark.valueOf(row.getString("mark")), row.getString("position"), row.getString("decision"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        return new SignerEntry(row.getObject("id", UUID.class), row.getString("agency"), line,
                row.getString("entered_by"), row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                AbsenceStore.instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

}
