package vn.motcua.metrics;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.motcua.events.EventStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests' side of the broker: publishes, and tells how far the topics reach. */
final class Wire implements AutoCloseable {

    private static final List<String> TOPICS = Stream.of(EventStream.values())
        .map(EventStream::topic)
        .filter((topic) -> !topic.equals(EventStream.FEEDBACK.topic()))
        .distinct()
        .toList();

    private final KafkaProducer<byte[], byte[]> producer;

    private final Admin admin;

    private final Map<UUID, TopicDescription> topics = new HashMap<>();

    Wire(String bootstrap) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Whether the service has made its topics. */
    boolean ready() {
        if (!answered(this.admin.listTopics().names()).containsAll(TOPICS)) {
            return false;
        }
        answered(this.admin.describeTopics(TOPICS).allTopicNames()).values()
            .forEach((topic) -> this.topics.put(
                    new UUID(topic.topicId().getMostSignificantBits(), topic.topicId().getLeastSignificantBits()),
                    topic));
        return true;
    }

    void send(String topic, String key, byte[] value) {
        this.producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
    }

    /** The next offset of each partition, after all that was sent. */
    Map<String, Long> ends() {
        this.producer.flush();
        Map<TopicPartition, OffsetSpec> latest = this.topics.values()
            .stream()
            .flatMap((topic) -> topic.partitions()
                .stream()
                .map((partition) -> new TopicPartition(topic.name(), partition.partition())))
            .collect(Collectors.toMap((partition) -> partition, (partition) -> OffsetSpec.latest()));
        return answered(this.admin.listOffsets(latest).all()).entrySet()
            .stream()
            .collect(Collectors.toMap((end) -> end.getKey().toString(), (end) -> end.getValue().offset()));
    }

    /** The stored position of each partition. */
    Map<String, Long> folded(JdbcClient database) {
        Map<String, Long> folded = new HashMap<>();
        database.sql("SELECT topic_id, part, next FROM metrics.consumed").query((row) -> {
            TopicDescription topic = this.topics.get(row.getObject("topic_id", UUID.class));
            if (topic != null) {
                folded.put(topic.name() + "-" + row.getInt("part"), row.getLong("next"));
            }
        });
        return folded;
    }

    private static <T> T answered(KafkaFuture<T> future) {
        try {
            return future.get();
        }
        catch (InterruptedException | ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        this.producer.close();
        this.admin.close();
    }

}
