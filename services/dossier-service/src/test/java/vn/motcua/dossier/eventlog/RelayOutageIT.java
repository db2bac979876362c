package vn.motcua.dossier.eventlog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import vn.motcua.embedded.EmbeddedKafkaServer;

import static org.assertj.core.api.Assertions.assertThat;

class RelayOutageIT {

    private final UUID dossier = UUID.randomUUID();

    private final LogDatabase database = LogDatabase.fresh();

    @TempDir
    private Path folder;

    @Test
    @Timeout(90)
    void catches_up_after_the_broker_was_away() throws Exception {
        String bootstrap = usedOnce();
        try (Node node = new Node(this.database, bootstrap, Node.DEFAULTS)) {
            workWithoutBroker(node);
            try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.start(this.folder)) {
                assertThat(kafka.bootstrapServers()).isEqualTo(bootstrap);
                Await.published(this.database);
                assertThat(new Broker(bootstrap).sequences(this.dossier)).isEqualTo(Broker.upTo(50));
                sayThatATopicIsWrong(node);
            }
            goAwayWhileItSends(node);
            try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.start(this.folder)) {
                Await.published(this.database);
                List<Long> arrived = new Broker(kafka.bootstrapServers()).sequences(this.dossier);
                assertThat(arrived.stream().distinct()).isEqualTo(Broker.upTo(100));
                assertThat(arrived.subList(arrived.size() - 50, arrived.size()))
                    .isEqualTo(Broker.upTo(100).subList(50, 100));
            }
        }
    }

    private void workWithoutBroker(Node node) {
        Await.until("it has failed", () -> node.meter("motcua.relay.failures") >= 1);
        long before = System.nanoTime();
        Facts.of(this.dossier, 50).forEach((fact) -> node.tell(List.of(fact)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).as("people go on working")
            .isLessThan(Duration.ofSeconds(5));
        Await.until("the lag shows",
                () -> node.meter("motcua.relay.lag.events") == 50 && node.meter("motcua.relay.lag.seconds") > 0);
        Health health = node.bean(RelayHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("state", Progress.Duty.FAILING)
            .containsEntry("lagEvents", 50L)
            .hasEntrySatisfying("lastFailure",
                    (failure) -> assertThat(failure).asString().contains("kind=TimeoutException", "+07:00"));
    }

    /** Two failures: one of the broker that was there, one of the broker that is not. */
    private void goAwayWhileItSends(Node node) {
        double failures = node.meter("motcua.relay.failures");
        node.tell(Facts.of(this.dossier, 50));
        Await.until("it fails again", () -> node.meter("motcua.relay.failures") > failures + 1);
        assertThat(node.meter("motcua.relay.lag.events")).isEqualTo(50);
    }

    /**
     * A broker that has run in the folder and is down; its address stays the same.
     * Somebody made one of the topics by hand, and wrong.
     */
    private String usedOnce() throws Exception {
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.start(this.folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic wrong = new NewTopic("motcua.feedback.v1", 2, (short) 1)
                .configs(Map.of("retention.ms", "604800000", "message.timestamp.type", "LogAppendTime"));
            admin.createTopics(List.of(wrong)).all().get();
            return kafka.bootstrapServers();
        }
    }

    private static void sayThatATopicIsWrong(Node node) {
        assertThat(node.meter("motcua.relay.topics.flawed")).isEqualTo(2);
        Health health = node.bean(RelayHealth.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("topics", List.of("motcua.feedback.v1: 2 partitions instead of 6",
                "motcua.feedback.v1: retention.ms=604800000 instead of -1"));
    }

}
