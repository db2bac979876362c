package vn.motcua.dossier.calendarchange;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.NodeProcess;

/** Nodes that begin to apply a change and are killed with signal 9. */
final class KilledNodes {

    private final DeskServer server;

    private final UUID change;

    KilledNodes(DeskServer server, UUID change) {
        this.server = server;
        this.change = change;
    }

    /**
     * Killed when it has committed some batches and finds every lane taken; answers how
     * many dossiers are done.
     */
    int betweenTwoBatches() {
        return killHolding("SELECT count(*) FROM (SELECT 1 FROM calendar_change_lane WHERE change = :id FOR UPDATE) l",
                false);
    }

    /**
     * Killed while its transaction, which has written entries, dates and timers, waits
     * for the row of the change.
     */
    int withinABatch() {
        return killHolding("SELECT count(*) FROM (SELECT 1 FROM calendar_change WHERE id = :id FOR UPDATE) c", true);
    }

    private int killHolding(String lock, boolean within) {
        int before = done();
        // a timer that a killed node had taken is free again only after the engine's
        // lock, five minutes later
        try (NodeProcess node = this.server.nodeProcess(Map.of("motcua.calendar.worker", "true",
                "motcua.calendar.batch", "20", "motcua.calendar.hands", "1", "motcua.engine.jobs.enabled", "false"))) {
            await(node, () -> done() > before);
            new TransactionTemplate(this.server.bean(PlatformTransactionManager.class)).executeWithoutResult((held) -> {
                this.server.database().sql(lock).param("id", this.change).query(Integer.class).single();
                if (within) {
                    await(node, this::somebodyWaits);
                }
                node.kill();
            });
        }
        return done();
    }

    private boolean somebodyWaits() {
        return this.server.database().sql("""
                SELECT count(*) FROM pg_stat_activity
                 WHERE wait_event_type = 'Lock' AND datname = current_database()
                """).query(Integer.class).single() > 0;
    }

    private int done() {
        return this.server.database()
            .sql("SELECT done FROM calendar_change WHERE id = :id")
            .param("id", this.change)
            .query(Integer.class)
            .single();
    }

    private static void await(NodeProcess node, BooleanSupplier arrived) {
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!arrived.getAsBoolean()) {
            if (!node.isAlive() || System.nanoTime() > giveUp) {
                throw new AssertionError(node.isAlive() ? "the node does nothing" : "the node has ended by itself");
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

}
