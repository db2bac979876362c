package vn.motcua.dossier.applicant;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;

/** The table of what stood there before: rows are only ever added. */
@Repository
class CorrectionStore {

    private final JdbcClient database;

    CorrectionStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param before null where nobody was named in that part
     */
    void keep(UUID dossier, PartyRole role, @Nullable Party before, Because because, Instant at, String officer) {
        this.database.sql("""
                INSERT INTO party_correction (dossier, role, kind, name, id_kind, id_number, phone, email, address,
                    reason, proof, at, officer)
                VALUES (:dossier, :role, :kind, :name, :idKind, :idNumber, :phone, :email, :address,
                    :reason, :proof, :at, :officer)
                """)
            .param("dossier", dossier)
            .param("role", role.name())
            .param("kind", (before == null) ? null : before.kind())
            .param("name", (before == null) ? null : before.name())
            .param("idKind", (before == null) ? null : before.idKind())
            .param("idNumber", (before == null) ? null : before.idNumber())
            .param("phone", (before == null) ? null : before.phone())
            .param("email", (before == null) ? null : before.email())
            .param("address", (before == null) ? null : before.address())
            .param("reason", because.reason())
            .param("proof", because.proof())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("officer", officer)
            .update();
    }

    /** What stood there before each correction, the oldest first. */
    List<Before> of(UUID dossier) {
        return this.database.sql("SELECT * FROM party_correction WHERE dossier = :dossier ORDER BY id")
            .param("dossier", dossier)
            .query((row, number) -> new Before(PartyRole.valueOf(row.getString("role")), row.getString("name"),
                    row.getString("id_kind"), row.getString("id_number"), row.getString("phone"),
                    row.getString("email"), row.getString("address"), row.getString("reason"), row.getString("proof"),
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("officer")))
            .list();
    }

    /** Why, and what shows it; the proof may be empty. */
    record Because(String reason, String proof) {
    }

}
