package vn.motcua.dossier.eventlog;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Has facts published again. Consumers keep the greatest sequence of each stream, so a
 * replay does no harm to those who have them already.
 */
@Component
class Replays {

    private final JdbcClient database;

    private final Relay relay;

    Replays(JdbcClient database, Relay relay) {
        this.database = database;
        this.relay = relay;
    }

    /**
     * Sets the relay back. The position never jumps forward: facts would be left out.
     * @param from first position to publish again
     * @return the last position that is published a second time
     * @throws Refusal {@link RefusalReason#FIELD_INVALID} where nothing has been
     * published from there on
     */
    long from(long from) {
        Optional<Long> before = this.database.sql("""
                WITH before AS (SELECT position FROM relay_position WHERE id = 1 FOR UPDATE)
                UPDATE relay_position SET position = :from - 1 FROM before
                WHERE relay_position.id = 1 AND :from BETWEEN 1 AND before.position
                RETURNING before.position
                """).param("from", from).query(Long.class).optional();
        this.relay.wake();
        return before.orElseThrow(() -> new Refusal(RefusalReason.FIELD_INVALID, "replay.from"));
    }

}
