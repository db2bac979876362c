package vn.motcua.dossier.wrongprocedure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of stops that were proposed for a wrong procedure. */
@Repository
class Proposals {

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a proposal in the place of an earlier one. */
    void keep(UUID dossier, Proposal proposal, Instant at, String officer) {
        this.database.sql("""
                INSERT INTO wrong_procedure (dossier, procedure, limit_case, reason, proposed_at, proposed_by)
                VALUES (:dossier, :procedure, :limitCase, :reason, :at, :officer)
                ON CONFLICT (dossier) DO UPDATE SET procedure = excluded.procedure, limit_case = excluded.limit_case,
                    reason = excluded.reason, proposed_at = excluded.proposed_at, proposed_by = excluded.proposed_by
                """)
            .param("dossier", dossier)
            .param("procedure", proposal.procedure())
            .param("limitCase", proposal.limitCase())
            .param("reason", proposal.reason())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("officer", officer)
            .update();
    }

    /** The proposal that still stands for those words, if nothing came of it yet. */
    Optional<Proposal> of(UUID dossier, String reason) {
        return this.database.sql("""
                SELECT procedure, limit_case, reason FROM wrong_procedure
                 WHERE dossier = :dossier AND reason = :reason AND successor IS NULL
                """).param("dossier", dossier).param("reason", reason).query(Proposal.class).optional();
    }

    void succeeded(UUID dossier, UUID successor) {
        this.database.sql("UPDATE wrong_procedure SET successor = :successor WHERE dossier = :dossier")
            .param("successor", successor)
            .param("dossier", dossier)
            .update();
    }

    /**
     * A stop that was proposed.
     *
     * @param procedure code of the right one
     * @param reason the words of the stop
     */
    record Proposal(String procedure, @Nullable String limitCase, String reason) {
    }

}
