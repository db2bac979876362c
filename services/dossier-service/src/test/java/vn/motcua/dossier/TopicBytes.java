package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that a broker holds, byte by byte, its own topics included. */
final class TopicBytes {

    private TopicBytes() {
    }

    /** Key, value and headers of every record, with the topic in front. */
    static List<String> all(String bootstrap) throws ExecutionException, InterruptedException {
        Map<String, Object> access = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false");
        List<String> all = new ArrayList<>();
        try (Admin admin = Admin.create(access);
                KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(access, new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            Collection<TopicPartition> partitions = partitions(admin);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach((record) -> all.add(told(record)));
            }
        }
        return all;
    }

    private static Collection<TopicPartition> partitions(Admin admin) throws ExecutionException, InterruptedException {
        Collection<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
            topic.partitions().forEach((one) -> partitions.add(new TopicPartition(topic.name(), one.partition())));
        }
        return partitions;
    }

    private static String told(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder told = new StringBuilder(record.topic()).append(' ')
            .append(text(record.key()))
            .append(' ')
            .append(text(record.value()));
        record.headers().forEach((header) -> told.append(' ').append(header.key()).append(text(header.value())));
        return told.toString();
    }

    private static String text(byte[] bytes) {
        return (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

}
