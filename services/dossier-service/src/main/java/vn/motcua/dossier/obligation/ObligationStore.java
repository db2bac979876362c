package vn.motcua.dossier.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of financial obligations. */
@Repository
class ObligationStore {

    private final JdbcClient database;

    ObligationStore(JdbcClient database) {
        this.database = database;
    }

    List<Obligation> of(UUID dossier) {
        return this.database.sql("SELECT * FROM obligation WHERE dossier = :dossier ORDER BY place")
            .param("dossier", dossier)
            .query(ObligationStore::read)
            .list();
    }

    /** Begins a wait of a locked dossier. */
    void begin(UUID dossier, Obligation obligation) {
        this.database.sql("""
                INSERT INTO obligation (dossier, place, notice, notice_proof, stops, begun_at, begun_by)
                VALUES (:dossier, :place, :notice, :proof, :stops, :at, :account)
                """)
            .param("dossier", dossier)
            .param("place", obligation.place())
            .param("notice", obligation.notice())
            .param("proof", obligation.noticeProof())
            .param("stops", obligation.stops())
            .param("at", obligation.begunAt().atOffset(ZoneOffset.UTC))
            .param("account", obligation.begunBy())
            .update();
    }

    void end(UUID dossier, @Nullable String proof, Instant at, String account) {
        this.database.sql("""
                UPDATE obligation SET proof = :proof, ended_at = :at, ended_by = :account
                 WHERE dossier = :dossier AND ended_at IS NULL
                """)
            .param("proof", proof)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account)
            .param("dossier", dossier)
            .update();
    }

    private static Obligation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Obligation(row.getInt("place"), row.getString("notice"), row.getString("notice_proof"),
                row.getBoolean("stops"), row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("begun_by"), row.getString("proof"), (ended == null) ? null : ended.toInstant(),
                row.getString("ended_by"));
    }

}
