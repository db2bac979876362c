package vn.motcua.dossier.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import vn.motcua.embedded.EmbeddedKafkaServer;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventStream;

/** What a consumer finds in the topic of the dossiers. */
record Broker(String bootstrap) {

    private static final EventJson JSON = new EventJson();

    /** One broker for all tests; each test knows its own dossiers. */
    static Broker shared() {
        return new Broker(Shared.KAFKA.bootstrapServers());
    }

    /** The records of these dossiers, in the order of their partitions. */
    List<ConsumerRecord<String, byte[]>> records(List<UUID> dossiers) {
        Map<String, Object> access = Map.of("bootstrap.servers", this.bootstrap, "enable.auto.commit", "false");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(access, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, EventStream.DOSSIER.carrier().partitions())
                .mapToObj((number) -> new TopicPartition(EventStream.DOSSIER.topic(), number))
                .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Await.until("the topic is read", () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return ends.entrySet().stream().allMatch((end) -> consumer.position(end.getKey()) >= end.getValue());
            });
        }
        List<String> keys = dossiers.stream().map(UUID::toString).toList();
        return records.stream().filter((record) -> keys.contains(record.key())).toList();
    }

    /** The sequences of each of these dossiers, in the order of arrival. */
    Map<String, List<Long>> sequences(List<UUID> dossiers) {
        return records(dossiers).stream()
            .collect(Collectors.groupingBy(ConsumerRecord::key,
                    Collectors.mapping((record) -> JSON.read(record.value()).sequence(), Collectors.toList())));
    }

    /** The sequences of the one dossier, in the order of arrival. */
    List<Long> sequences(UUID dossier) {
        return sequences(List.of(dossier)).getOrDefault(dossier.toString(), List.of());
    }

    /** 1 up to the last. */
    static List<Long> upTo(long last) {
        return Stream.iterate(1L, (sequence) -> sequence + 1).limit(last).toList();
    }

    private static final class Shared {

        static final EmbeddedKafkaServer KAFKA = start();

        private static EmbeddedKafkaServer start() {
            try {
                EmbeddedKafkaServer server = EmbeddedKafkaServer.start(Files.createTempDirectory("motcua-relay"));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
