package vn.motcua.dossier.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of absences. */
@Repository
class AbsenceStore {

    private final JdbcClient database;

    AbsenceStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Lets one change of an agency's absences wait for the other, so that no two that
     * exclude each other are entered at once.
     */
    void lock(String agency) {
        this.database.sql("SELECT code FROM agency WHERE code = :agency FOR NO KEY UPDATE")
            .param("agency", agency)
            .query(String.class)
            .optional();
    }

    void insert(AbsenceEntry entry) {
        this.database.sql("""
                INSERT INTO absence (id, agency, person, roles, substitute, starts_at, ends_at, reason, entered_by,
                    entered_at)
                VALUES (:id, :agency, :person, :roles, :substitute, :from, :until, :reason, :by, :at)
                """)
            .param("id", entry.id())
            .param("agency", entry.agency())
            .param("person", entry.person())
            .param("roles", entry.roles().toArray(String[]::new))
            .param("substitute", entry.substitute())
            .param("from", stored(entry.from()))
            .param("until", stored(entry.until()))
            .param("reason", entry.reason())
            .param("by", entry.enteredBy())
            .param("at", stored(entry.enteredAt()))
            .update();
    }

    void end(UUID id, String account, Instant at) {
        this.database.sql("UPDATE absence SET ended_by = :account, ended_at = :at WHERE id = :id")
            .param("account", account)
            .param("at", stored(at))
            .param("id", id)
            .update();
    }

    Optional<AbsenceEntry> find(UUID id) {
        return this.database.sql("SELECT * FROM absence WHERE id = :id")
            .param("id", id)
            .query(AbsenceStore::read)
            .optional();
    }

    /** Those of an agency that are not over at that moment. */
    List<AbsenceEntry> notOver(String agency, Instant moment) {
        return this.database.sql("""
                SELECT * FROM absence
                 WHERE agency = :agency AND ends_at > :moment AND (ended_at IS NULL OR ended_at > :moment)
                """).param("agency", agency).param("moment", stored(moment)).query(AbsenceStore::read).list();
    }

    /** The latest of an agency, past ones too, the newest first. */
    List<AbsenceEntry> of(String agency, int most) {
        return this.database
            .sql("SELECT * FROM absence WHERE agency = :agency ORDER BY ends_at DESC, entered_at DESC, id LIMIT :most")
            .param("agency", agency)
            .param("most", most)
            .query(AbsenceStore::read)
            .list();
    }

    private static AbsenceEntry read(ResultSet row, int number) throws SQLException {
        return new AbsenceEntry(row.getObject("id", UUID.class), row.getString("agency"), row.getString("person"),
                Arrays.asList((String[]) row.getArray("roles").getArray()), row.getString("substitute"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(), row.getString("reason"),
                row.getString("entered_by"), row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"), instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
