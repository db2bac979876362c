package vn.motcua.metrics.fold;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next record to fold of each partition, moved by compare-and-set. */
@Component
class Positions {

    private final JdbcClient database;

    Positions(JdbcClient database) {
        this.database = database;
    }

    /** The stored position; a partition never seen before starts at 0. */
    long of(Part part) {
        this.database.sql("""
                INSERT INTO consumed (topic_id, part, next) VALUES (:topic, :part, 0) ON CONFLICT DO NOTHING
                """).param("topic", part.topicId()).param("part", part.number()).update();
        return this.database.sql("SELECT next FROM consumed WHERE topic_id = :topic AND part = :part")
            .param("topic", part.topicId())
            .param("part", part.number())
            .query(Long.class)
            .single();
    }

    /**
     * Moves a position on; the row's lock keeps every other node out until commit.
     * @throws Fenced if it is not at {@code from} any more
     */
    void move(Part part, long from, long next) {
        int moved = this.database.sql("""
                UPDATE consumed SET next = :next WHERE topic_id = :topic AND part = :part AND next = :from
                """)
            .param("next", next)
            .param("topic", part.topicId())
            .param("part", part.number())
            .param("from", from)
            .update();
        if (moved == 0) {
            throw new Fenced(part, from);
        }
    }

}
