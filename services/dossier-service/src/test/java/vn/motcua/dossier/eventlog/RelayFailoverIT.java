package vn.motcua.dossier.eventlog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelayFailoverIT {

    private final Nodes nodes = Nodes.fresh();

    private final Broker broker = this.nodes.broker();

    private final LogDatabase database = this.nodes.database();

    @AfterEach
    void stop() {
        this.nodes.close();
    }

    @Test
    void only_one_node_relays_and_another_takes_over() {
        UUID dossier = UUID.randomUUID();
        Node first = this.nodes.start(Node.DEFAULTS);
        Await.until("the first is active", () -> first.progress().duty() == Progress.Duty.ACTIVE);
        Node second = this.nodes.start(Node.DEFAULTS);
        Await.until("the second waits", () -> second.progress().duty() == Progress.Duty.STANDBY);
        second.tell(Facts.of(dossier, 3));
        Await.published(this.database);
        Await.until("who waits knows too", () -> second.meter("motcua.relay.position") == this.database.position());

        first.bean(Relay.class).stop();
        assertThat(first.progress().duty()).isEqualTo(Progress.Duty.OFF);
        Await.until("the second takes over", () -> second.progress().duty() == Progress.Duty.ACTIVE);
        first.tell(Facts.of(dossier, 3));
        Await.published(this.database);

        first.bean(Relay.class).start();
        Await.until("the first waits", () -> first.progress().duty() == Progress.Duty.STANDBY);
        this.database.kill(this.database.leaders().get(0));
        Await.until("one of them is active", () -> this.database.leaders().size() == 1);
        second.tell(Facts.of(dossier, 3));
        Await.published(this.database);
        assertThat(this.database.leaders()).hasSize(1);
        assertThat(Stream.of(first, second).filter((one) -> one.progress().duty() == Progress.Duty.ACTIVE)).hasSize(1);
        assertThat(this.broker.sequences(dossier)).isEqualTo(Broker.upTo(9));
    }

    /**
     * The lock on the position holds the relay between the broker's answer and the move.
     */
    @Test
    void sends_at_most_one_batch_twice_when_it_dies_before_it_has_moved() throws Exception {
        UUID dossier = UUID.randomUUID();
        Node node = this.nodes.start(Node.settings(Duration.ofMillis(20), 4));
        try (Connection trap = DriverManager.getConnection(this.database.url(), this.database.user(),
                this.database.password())) {
            lockPosition(trap);
            node.tell(Facts.of(dossier, 10));
            Await.until("a batch is sent", () -> this.broker.sequences(dossier).size() == 4);
            int killed = this.database.leaders().get(0);
            this.database.kill(killed);
            Await.until("it is sent again", () -> this.broker.sequences(dossier).size() == 8);
            assertThat(this.database.leaders()).hasSize(1).doesNotContain(killed);
            assertThat(this.database.position()).isZero();
        }
        Await.published(this.database);
        assertThat(this.broker.sequences(dossier)).containsExactly(1L, 2L, 3L, 4L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L,
                10L);
        assertThat(node.meter("motcua.relay.failures")).isEqualTo(1);
    }

    private static void lockPosition(Connection trap) throws SQLException {
        trap.setAutoCommit(false);
        try (Statement statement = trap.createStatement()) {
            statement.execute("SELECT position FROM dossier.relay_position FOR UPDATE");
        }
    }

}
