package vn.motcua.dossier.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nodes that start together load one after the other; the later one finds everything as
 * it should be and changes nothing.
 */
@Component
class Turns {

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    /** Waits for the turn; it ends with the running transaction. */
    void take() {
        this.database.sql("SELECT pg_advisory_xact_lock(hashtext('dossier.setup'))")
            .query((row, number) -> Boolean.TRUE)
            .single();
    }

}
