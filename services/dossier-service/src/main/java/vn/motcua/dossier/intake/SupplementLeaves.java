package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of leaves for one more request for papers. */
@Repository
class SupplementLeaves {

    private final JdbcClient database;

    SupplementLeaves(JdbcClient database) {
        this.database = database;
    }

    /** How many further rounds were allowed so far. */
    int count(UUID dossier) {
        return this.database.sql("SELECT count(*) FROM supplement_leave WHERE dossier = :dossier")
            .param("dossier", dossier)
            .query(Integer.class)
            .single();
    }

    void give(UUID dossier, int round, String account, Instant at) {
        this.database.sql("""
                INSERT INTO supplement_leave (dossier, round, account, given_at)
                VALUES (:dossier, :round, :account, :at)
                """)
            .param("dossier", dossier)
            .param("round", round)
            .param("account", account)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

}
