package vn.motcua.dossier.transition;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;

/** Which dossier went on under which version, by whom and on what ground. */
@Repository
class TransitionStore {

    static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    private final LegalClock clock;

    TransitionStore(JdbcClient database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Unsettled dossiers of older versions, in id order. */
    List<UUID> open(Wanted wanted, int most) {
        return this.database.sql("""
                SELECT id FROM dossier
                 WHERE procedure = :procedure AND procedure_version < :version AND agency = :agency AND id > :after
                   AND status IN ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'AWAITING_SUPPLEMENT',
                       'SUPPLEMENT_BEFORE_ACCEPTANCE')
                 ORDER BY id LIMIT :most
                """)
            .param("procedure", wanted.procedure())
            .param("version", wanted.version())
            .param("agency", wanted.agency())
            .param("after", wanted.after())
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    void append(Dossier dossier, int version, String basis, String account) {
        this.database.sql("""
                INSERT INTO case_transition (dossier, procedure, from_version, to_version, basis, moved_by, moved_at)
                VALUES (:dossier, :procedure, :from, :to, :basis, :account, :at)
                """)
            .param("dossier", dossier.id())
            .param("procedure", dossier.subject().procedure())
            .param("from", dossier.subject().procedureVersion())
            .param("to", version)
            .param("basis", basis)
            .param("account", account)
            .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Which dossiers, behind which one. */
    record Wanted(String procedure, int version, String agency, UUID after) {
    }

}
