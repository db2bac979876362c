package vn.motcua.dossier.procedurereview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what agencies are to receive. */
@Repository
class ReceivingStore {

    private final JdbcClient database;

    ReceivingStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Receiving one, String account, Instant at) {
        this.database.sql("""
                INSERT INTO procedure_receiving (id, procedure, agency, unit, begins_on, entered_by, entered_at)
                VALUES (:id, :procedure, :agency, :unit, :from, :account, :at)
                """)
            .param("id", one.id())
            .param("procedure", one.procedure())
            .param("agency", one.agency())
            .param("unit", one.unit())
            .param("from", one.beginsOn())
            .param("account", account)
            .param("at", ReviewStore.stored(at))
            .update();
    }

    /** What an agency entered about a procedure, the latest day first. */
    List<Receiving> of(String procedure, String agency) {
        return this.database.sql("""
                SELECT * FROM procedure_receiving WHERE procedure = :procedure AND agency = :agency
                 ORDER BY begins_on DESC, entered_at DESC, id
                """).param("procedure", procedure).param("agency", agency).query(ReceivingStore::read).list();
    }

    /** The earliest that begins by that day, locked against other nodes. */
    Optional<Receiving> lockDue(LocalDate today) {
        return this.database.sql("""
                SELECT * FROM procedure_receiving WHERE begun_at IS NULL AND begins_on <= :today
                 ORDER BY begins_on, entered_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                """).param("today", today).query(ReceivingStore::read).optional();
    }

    void begun(UUID id, Instant at) {
        this.database.sql("UPDATE procedure_receiving SET begun_at = :at WHERE id = :id")
            .param("at", ReviewStore.stored(at))
            .param("id", id)
            .update();
    }

    /** The first day after that one on which something begins. */
    @Nullable LocalDate nextAfter(LocalDate day) {
        return this.database
            .sql("SELECT min(begins_on) FROM procedure_receiving WHERE begun_at IS NULL AND begins_on > :day")
            .param("day", day)
            .query((row, number) -> row.getObject(1, LocalDate.class))
            .list()
            .get(0);
    }

    private static Receiving read(ResultSet row, int number) throws SQLException {
        return new Receiving(row.getObject("id", UUID.class), row.getString("procedure"), row.getString("agency"),
                row.getString("unit"), row.getObject("begins_on", LocalDate.class), row.getObject("begun_at") != null);
    }

}
