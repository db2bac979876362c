package vn.motcua.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One topic of one partition, as a test sees it.
 */
record Topic(String bootstrap, String name) {

    void create() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", this.bootstrap))) {
            admin.createTopics(List.of(new NewTopic(this.name, 1, (short) 1))).all().get();
        }
    }

    void send(String value) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", this.bootstrap, "acks", "all", "max.block.ms",
                "5000");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(this.name, "key", value)).get();
        }
    }

    /**
     * All records of the topic, read through a consumer group so that the broker's own
     * topics are exercised too.
     */
    List<String> readAll(String group) {
        Map<String, Object> settings = Map.of("bootstrap.servers", this.bootstrap, "group.id", group,
                "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(this.name, 0);
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            consumer.subscribe(List.of(this.name));
            long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < end && System.nanoTime() < giveUp) {
                consumer.poll(Duration.ofMillis(200)).forEach((record) -> values.add(record.value()));
            }
            consumer.commitSync();
        }
        return values;
    }

}
