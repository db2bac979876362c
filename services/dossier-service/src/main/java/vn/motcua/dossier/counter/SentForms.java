package vn.motcua.dossier.counter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which forms have arrived. The row is written first in the transaction that takes the
 * dossier in, so that a second click waits for the first one and then finds its dossier.
 */
@Repository
class SentForms {

    private final JdbcClient database;

    SentForms(JdbcClient database) {
        this.database = database;
    }

    /** False if the form has arrived before. */
    boolean arrives(UUID token, String account, Instant at) {
        return this.database.sql("""
                INSERT INTO counter_form (token, account, sent_at) VALUES (:token, :account, :at)
                ON CONFLICT (token) DO NOTHING
                """)
            .param("token", token)
            .param("account", account)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    void became(UUID token, UUID dossier) {
        this.database.sql("UPDATE counter_form SET dossier = :dossier WHERE token = :token")
            .param("dossier", dossier)
            .param("token", token)
            .update();
    }

    /** The dossier that came of the form, where this account sent it. */
    Optional<UUID> dossierOf(UUID token, String account) {
        return this.database.sql("SELECT dossier FROM counter_form WHERE token = :token AND account = :account")
            .param("token", token)
            .param("account", account)
            .query(UUID.class)
            .optional();
    }

}
