package vn.motcua.dossier.walk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.NodeProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dossiers that take random lawful and unlawful acts over five weeks. How many, and by
 * which throw of the dice: {@code -Dwalk.dossiers=2000 -Dwalk.seed=7}.
 */
class RandomWalkTest {

    private static final int DOSSIERS = Integer.getInteger("walk.dossiers", 210);

    private static final long SEED = Long.getLong("walk.seed", 393);

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);

    private static final String EVENING_BEFORE = "2026-08-16T20:00:00+07:00";

    private static final int DAYS_OF_ARRIVAL = 15;

    private static final int DAYS = 25;

    /** What was tried so many times was lawful at least once. */
    private static final int OFTEN = 100;

    @Test
    void what_must_hold_holds_after_every_act() throws Exception {
        try (DeskServer server = DeskServer.startingAt(EVENING_BEFORE)) {
            Walk walk = new Walk(server, SEED);
            walkDays(walk, DOSSIERS / DAYS_OF_ARRIVAL, 0, DAYS);
            walk.assertNothingBroken();
            walk.assertBurglarsAreCaught();
            assertThat(walk.counts().get(Outside.NEVER_LAWFUL).done()).isZero();
            walk.counts().remove(Outside.NEVER_LAWFUL);
            assertThat(walk.counts()).allSatisfy((name, count) -> assertThat(count.done())
                .as("done at least once, where it was tried often: %s", name)
                .isGreaterThanOrEqualTo(Math.min(1, count.tried() / OFTEN)));
        }
    }

    @Test
    void and_when_a_node_is_killed_in_the_middle_of_the_work() throws Exception {
        try (DeskServer server = DeskServer.startingAt(EVENING_BEFORE)) {
            Walk walk = new Walk(server, SEED + 1);
            int worked = 0;
            for (int kill = 1; kill <= 2; kill++) {
                int port = freePort();
                String mortal = "http://127.0.0.1:" + port;
                try (NodeProcess other = server.nodeProcess(Map.of("motcua.port", port))) {
                    Ready.await(mortal);
                    walk.joinedBy(mortal);
                    long before = walk.doneBy(server.url());
                    walkDays(walk, DOSSIERS / DAYS_OF_ARRIVAL / 2, worked, worked + 2);
                    assertThat(walk.doneBy(mortal)).as("acts of the node that will die").isPositive();
                    assertThat(walk.doneBy(server.url())).as("acts of the node that stays").isGreaterThan(before);
                    CompletableFuture<Void> death = CompletableFuture.runAsync(other::kill,
                            CompletableFuture.delayedExecutor(700 * kill, TimeUnit.MILLISECONDS));
                    walkDays(walk, DOSSIERS / DAYS_OF_ARRIVAL / 2, worked + 2, worked + 4);
                    death.join();
                }
                worked += 4;
            }
            long atTheSecondDeath = walk.doneBy(server.url());
            walkDays(walk, DOSSIERS / DAYS_OF_ARRIVAL / 2, worked, worked + 8);
            assertThat(walk.doneBy(server.url())).as("acts of the node that stayed").isGreaterThan(atTheSecondDeath);
            walk.assertNothingBroken();
        }
    }

    private static void walkDays(Walk walk, int newcomers, int from, int to) throws Exception {
        LocalDate day = FIRST;
        for (int worked = 0; worked < to; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                if (worked >= from) {
                    walk.day(day, (worked < DAYS_OF_ARRIVAL) ? newcomers : 0);
                }
                worked++;
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
