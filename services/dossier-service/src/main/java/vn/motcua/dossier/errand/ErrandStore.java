package vn.motcua.dossier.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.access.Role;

/** The table of errands. */
@Repository
class ErrandStore {

    private final JdbcClient database;

    ErrandStore(JdbcClient database) {
        this.database = database;
    }

    void open(Errand errand) {
        this.database.sql("""
                INSERT INTO errand (id, kind, subject, agency, unit, role, engine_task, opened_at)
                VALUES (:id, :kind, :subject, :agency, :unit, :role, :task, :at)
                """)
            .param("id", errand.id())
            .param("kind", errand.kind().name())
            .param("subject", errand.subject())
            .param("agency", errand.agency())
            .param("unit", errand.unit())
            .param("role", errand.role().name())
            .param("task", errand.engineTask())
            .param("at", errand.openedAt().atOffset(ZoneOffset.UTC))
            .update();
    }

    Optional<Errand> openOf(UUID subject) {
        return this.database.sql("SELECT * FROM errand WHERE subject = :subject AND closed_at IS NULL")
            .param("subject", subject)
            .query(ErrandStore::read)
            .optional();
    }

    /** What waits in an agency, by kind and by whose it is. */
    List<Waiting> waiting(String agency) {
        return this.database.sql("""
                SELECT kind, role, unit, count(*) AS count FROM errand
                 WHERE agency = :agency AND closed_at IS NULL GROUP BY kind, role, unit
                """)
            .param("agency", agency)
            .query((row, number) -> new Waiting(ErrandKind.valueOf(row.getString("kind")),
                    Role.valueOf(row.getString("role")), row.getString("unit"), row.getLong("count")))
            .list();
    }

    /**
     * Closes what is done.
     * @param insteadOf the absent person in whose place it was done
     */
    void close(UUID id, String account, @Nullable String insteadOf, String decision, Instant at) {
        this.database.sql("""
                UPDATE errand SET closed_at = :at, closed_by = :account, closed_for = :insteadOf, decision = :decision
                 WHERE id = :id
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account)
            .param("insteadOf", insteadOf)
            .param("decision", decision)
            .param("id", id)
            .update();
    }

    /** The process left the work without a person. */
    void cancel(String engineTask, Instant at) {
        this.database.sql("UPDATE errand SET closed_at = :at WHERE engine_task = :task AND closed_at IS NULL")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("task", engineTask)
            .update();
    }

    private static Errand read(ResultSet row, int number) throws SQLException {
        return new Errand(row.getObject("id", UUID.class), ErrandKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class), row.getString("agency"), row.getString("unit"),
                Role.valueOf(row.getString("role")), row.getString("engine_task"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

}
