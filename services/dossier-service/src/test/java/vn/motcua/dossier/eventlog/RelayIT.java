package vn.motcua.dossier.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import vn.motcua.events.EventJson;

import static org.assertj.core.api.Assertions.assertThat;

class RelayIT {

    private static final int WRITERS = 16;

    private final Nodes nodes = Nodes.fresh();

    private final Broker broker = this.nodes.broker();

    private final LogDatabase database = this.nodes.database();

    @AfterEach
    void stop() {
        this.nodes.close();
    }

    @Test
    void publishes_a_fact_as_a_cloud_event_keyed_by_its_stream() {
        UUID dossier = UUID.randomUUID();
        this.nodes.start(Node.DEFAULTS).tell(Facts.of(dossier, 1));
        Await.published(this.database);
        ConsumerRecord<String, byte[]> record = this.broker.records(List.of(dossier)).get(0);
        assertThat(record.headers().lastHeader("content-type").value()).asString(StandardCharsets.UTF_8)
            .isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(new EventJson().read(record.value()).id()).isEqualTo("dossier/" + dossier + "/1");
        assertThat(new EventJson().read(record.value()).fact()).isEqualTo(Facts.of(dossier));
        assertThat(JsonPath.<String>read(new String(record.value(), StandardCharsets.UTF_8), "$.source"))
            .as("which installation")
            .isEqualTo(Node.SOURCE.toString());
    }

    @Test
    void wakes_after_a_commit_on_its_own_node() {
        UUID dossier = UUID.randomUUID();
        Node node = this.nodes.start(Node.settings(Duration.ofHours(1), 100));
        Await.until("it rests", () -> node.progress().duty() == Progress.Duty.ACTIVE);
        Await.sleep(300);
        node.tell(Facts.of(dossier, 1));
        Await.published(this.database);
        assertThat(this.broker.sequences(dossier)).containsExactly(1L);
    }

    @Test
    void finds_what_other_nodes_have_written() {
        UUID dossier = UUID.randomUUID();
        this.nodes.start(Node.DEFAULTS);
        try (Node silent = Node.withoutBroker(this.database)) {
            assertThat(silent.progress().duty()).isEqualTo(Progress.Duty.OFF);
            silent.tell(Facts.of(dossier, 2));
        }
        Await.published(this.database);
        assertThat(this.broker.sequences(dossier)).containsExactly(1L, 2L);
    }

    /**
     * Overlapping actions commit in another order than they drew their positions. Only a
     * failure may have a batch arrive twice, so the broker gets the time that it has in
     * an office: a busy machine is no failure.
     */
    @Test
    void loses_and_disorders_nothing_while_many_write_and_some_give_up() throws Exception {
        List<UUID> dossiers = Stream.generate(UUID::randomUUID).limit(60).toList();
        RelaySettings patient = Node.settings(Duration.ofMillis(20), 200, Duration.ofSeconds(20));
        Node first = this.nodes.start(patient);
        Node second = this.nodes.start(patient);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                Node node = (writer % 2 == 0) ? first : second;
                all.add(writers.submit(() -> write(node, dossiers, random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        finally {
            writers.shutdown();
        }
        Await.published(this.database);
        Map<String, List<Long>> arrived = this.broker.sequences(dossiers);
        assertThat(firstArrivals(arrived)).isEqualTo(committed());
        if (first.meter("motcua.relay.failures") + second.meter("motcua.relay.failures") == 0) {
            assertThat(arrived).as("each once").isEqualTo(committed());
        }
        assertThat(this.database.highest()).as("some gave up").isGreaterThan(this.database.count() + 50);
        Await.until("the gauges say so", () -> first.meter("motcua.relay.lag.events") == 0
                && first.meter("motcua.relay.position") == this.database.position());
    }

    private static Map<String, List<Long>> firstArrivals(Map<String, List<Long>> arrived) {
        Map<String, List<Long>> first = new HashMap<>();
        arrived.forEach((dossier, sequences) -> first.put(dossier, sequences.stream().distinct().toList()));
        return first;
    }

    private static void write(Node node, List<UUID> dossiers, Random random) {
        for (int action = 0; action < 60; action++) {
            // one order of locks, so that no two wait for each other
            List<UUID> touched = random.ints(1 + random.nextInt(3), 0, dossiers.size())
                .sorted()
                .mapToObj(dossiers::get)
                .toList();
            node.transaction().executeWithoutResult((status) -> {
                touched.forEach((dossier) -> node.log().append(Facts.of(dossier)));
                Await.sleep(random.nextInt(6));
                if (random.nextInt(10) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    private Map<String, List<Long>> committed() {
        Map<String, List<Long>> committed = new HashMap<>();
        this.database.outside().sql("SELECT stream_id, last_seq FROM event_stream").query((row) -> {
            committed.put(row.getString("stream_id"), Broker.upTo(row.getLong("last_seq")));
        });
        assertThat(committed.values().stream().mapToInt(List::size).sum()).isEqualTo((int) this.database.count());
        return committed;
    }

    @Test
    void publishes_again_from_where_it_is_asked_to() {
        UUID dossier = UUID.randomUUID();
        Node node = this.nodes.start(Node.settings(Duration.ofHours(1), 100));
        node.tell(Facts.of(dossier, 5));
        Await.published(this.database);
        assertThat(node.bean(Replays.class).from(3)).isEqualTo(5);
        Await.until("the rest is sent again", () -> this.broker.sequences(dossier).size() == 8);
        assertThat(this.broker.sequences(dossier)).containsExactly(1L, 2L, 3L, 4L, 5L, 3L, 4L, 5L);
        Await.published(this.database);
    }

    @Test
    void names_the_oldest_transaction_that_writes() throws Exception {
        Node node = this.nodes.start(Node.DEFAULTS);
        try (OpenAction slow = new OpenAction(node)) {
            UUID dossier = UUID.randomUUID();
            node.tell(Facts.of(dossier, 2));
            Await.until("the lag shows",
                    () -> node.meter("motcua.relay.lag.events") == 3 && node.meter("motcua.relay.lag.seconds") > 0.5);
            assertThat(node.bean(RelayHealth.class).health().getStatus()).isEqualTo(Status.UP);
            assertThat(node.bean(RelayHealth.class).health().getDetails()).containsEntry("state", Progress.Duty.ACTIVE)
                .containsEntry("lagEvents", 3L)
                .hasEntrySatisfying("oldestWriter",
                        (writer) -> assertThat(writer).asString().contains("database=log_", "process="));
            assertThat(this.broker.sequences(dossier)).isEmpty();
            slow.commit();
        }
        Await.published(this.database);
        Await.until("the lag is gone",
                () -> node.meter("motcua.relay.lag.events") == 0 && node.meter("motcua.relay.lag.seconds") == 0);
    }

    @Test
    void creates_the_topics_of_the_house() throws Exception {
        this.nodes.start(Node.DEFAULTS).tell(Facts.of(UUID.randomUUID(), 1));
        Await.published(this.database);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", this.broker.bootstrap()))) {
            Map<String, TopicDescription> topics = admin
                .describeTopics(List.of("motcua.dossier.v1", "motcua.feedback.v1", "motcua.reference.v1",
                        "motcua.dead-letter.v1"))
                .allTopicNames()
                .get();
            assertThat(topics.get("motcua.dossier.v1").partitions()).hasSize(24);
            assertThat(topics.get("motcua.reference.v1").partitions()).hasSize(1);
            assertThat(setting(admin, "motcua.dossier.v1", "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, "motcua.feedback.v1", "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, "motcua.reference.v1", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "motcua.dossier.v1", "message.timestamp.type")).isEqualTo("LogAppendTime");
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
    }

}
