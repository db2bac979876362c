package vn.motcua.dossier.calendarchange;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lanes of a change: disjoint ranges of dossier ids, so that several transactions go
 * over the open dossiers at once and never want the same row.
 */
@Repository
class Lanes {

    /**
     * As many as a node of the usual size can serve at once, people working meanwhile.
     */
    static final int COUNT = 4;

    /** Smaller than every id that is given out. */
    static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient database;

    Lanes(JdbcClient database) {
        this.database = database;
    }

    /** Opens the lanes of a pass that begins. */
    void open(UUID change) {
        this.database.sql("DELETE FROM calendar_change_lane WHERE change = :change").param("change", change).update();
        for (int lane = 0; lane < COUNT; lane++) {
            insert(new Lane(change, lane, (lane == 0) ? BEFORE_ALL : bound(lane),
                    (lane == COUNT - 1) ? LAST : bound(lane + 1)));
        }
    }

    /**
     * Opens lanes behind those of the dossiers, each over all ids.
     * @return false where they were opened before
     */
    boolean openBehind(UUID change, int count) {
        boolean opened = this.database
            .sql("SELECT EXISTS (SELECT FROM calendar_change_lane WHERE change = :change AND lane >= :first)")
            .param("change", change)
            .param("first", COUNT)
            .query(Boolean.class)
            .single();
        if (!opened) {
            for (int lane = COUNT; lane < COUNT + count; lane++) {
                insert(new Lane(change, lane, BEFORE_ALL, LAST));
            }
        }
        return !opened;
    }

    private void insert(Lane lane) {
        this.database
            .sql("INSERT INTO calendar_change_lane (change, lane, cursor, up_to)"
                    + " VALUES (:change, :lane, :cursor, :upTo)")
            .param("change", lane.change())
            .param("lane", lane.number())
            .param("cursor", lane.cursor())
            .param("upTo", lane.upTo())
            .update();
    }

    /** Ids are random, so equal parts of their space hold about as many dossiers. */
    private static UUID bound(int lane) {
        return new UUID(Long.divideUnsigned(-1, COUNT) * lane, 0);
    }

    /** The lane that is least far, of those in which nobody works. */
    Optional<Lane> lockNext() {
        return this.database.sql("""
                SELECT * FROM calendar_change_lane WHERE NOT ended
                 ORDER BY batches, lane LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
            .query((row, number) -> new Lane(row.getObject("change", UUID.class), row.getInt("lane"),
                    row.getObject("cursor", UUID.class), row.getObject("up_to", UUID.class)))
            .optional();
    }

    void advance(Lane lane, UUID cursor) {
        this.database.sql("""
                UPDATE calendar_change_lane SET cursor = :cursor, batches = batches + 1
                 WHERE change = :change AND lane = :lane
                """).param("cursor", cursor).param("change", lane.change()).param("lane", lane.number()).update();
    }

    void end(Lane lane) {
        this.database.sql("UPDATE calendar_change_lane SET ended = true WHERE change = :change AND lane = :lane")
            .param("change", lane.change())
            .param("lane", lane.number())
            .update();
    }

    /**
     * A range of dossiers, or of what else waits.
     *
     * @param cursor the last one that was seen
     * @param upTo the last id that belongs to it
     */
    record Lane(UUID change, int number, UUID cursor, UUID upTo) {

        boolean isBehind() {
            return this.number >= COUNT;
        }

    }

}
