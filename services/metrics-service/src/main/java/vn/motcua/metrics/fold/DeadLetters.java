package vn.motcua.metrics.fold;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where records go that cannot be read: their bytes to the dead-letter topic, their place
 * and the reason to a table. Nothing is skipped silently.
 */
@Component
public class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final FoldSettings settings;

    private final JdbcClient database;

    private final Clock machineClock;

    DeadLetters(FoldSettings settings, JdbcClient database, Clock machineClock) {
        this.settings = settings;
        this.database = database;
        this.machineClock = machineClock;
    }

    /** How many there are. */
    public long count() {
        return this.database.sql("SELECT count(*) FROM dead_letter").query(Long.class).single();
    }

    /**
     * Sends the records and waits until the broker has them. A batch that is tried again
     * sends them again; topic, partition and offset in the headers tell them apart.
     */
    void send(List<Unreadable> letters) throws InterruptedException, ExecutionException {
        Map<String, Object> access = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrap(),
                ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(access, new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            letters.forEach((letter) -> sent.add(producer.send(addressed(letter))));
            for (Future<RecordMetadata> receipt : sent) {
                receipt.get();
            }
        }
    }

    /** Notes their places, inside the transaction that folds the batch. */
    void note(Part part, List<Unreadable> letters) {
        for (Unreadable letter : letters) {
            log.error("Record {} of {} cannot be read and went to {}: {}", letter.record().offset(), part,
                    Topics.DEAD_LETTERS, letter.reason());
            this.database.sql("""
                    INSERT INTO dead_letter (topic_id, part, record, reason, at)
                    VALUES (:topic, :part, :record, :reason, :at) ON CONFLICT DO NOTHING
                    """)
                .param("topic", part.topicId())
                .param("part", part.number())
                .param("record", letter.record().offset())
                .param("reason", letter.reason())
                .param("at", this.machineClock.instant().atOffset(ZoneOffset.UTC))
                .update();
        }
    }

    private static ProducerRecord<byte[], byte[]> addressed(Unreadable letter) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(Topics.DEAD_LETTERS, record.key(), record.value());
        copy.headers()
            .add("topic", utf8(record.topic()))
            .add("partition", utf8(Integer.toString(record.partition())))
            .add("offset", utf8(Long.toString(record.offset())))
            .add("reason", utf8(letter.reason()));
        return copy;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
