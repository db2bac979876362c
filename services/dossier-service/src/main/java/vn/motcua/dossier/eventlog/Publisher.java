package vn.motcua.dossier.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import vn.motcua.events.EventJson;

/**
 * Sends facts to their topics as CloudEvents in structured mode, keyed by stream, and
 * waits until the broker has them. For one thread.
 */
class Publisher implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final byte[] CLOUD_EVENT = "application/cloudevents+json; charset=UTF-8"
        .getBytes(StandardCharsets.UTF_8);

    private final KafkaSettings kafka;

    private final Duration patience;

    private final EventJson json;

    private @Nullable Producer<byte[], byte[]> producer;

    Publisher(KafkaSettings kafka, Duration patience) {
        this.kafka = kafka;
        this.json = new EventJson(kafka.source());
        this.patience = patience;
    }

    /**
     * Returns when the broker has acknowledged all of them.
     * <p>
     * The same producer serves again after errors that pass: the broker refuses what its
     * older epoch left on the way, so the order holds. Any other failure ends it.
     * @throws ExecutionException if the broker refused one of them, or did not answer in
     * time; any of the others may have arrived
     * @throws TimeoutException if the producer itself gave no answer
     */
    void publish(List<WaitingFact> facts) throws ExecutionException, InterruptedException, TimeoutException {
        boolean sound = false;
        try {
            await(send(facts));
            sound = true;
        }
        catch (ExecutionException ex) {
            sound = ex.getCause() instanceof RetriableException;
            throw ex;
        }
        finally {
            if (!sound) {
                close();
            }
        }
    }

    /**
     * Stops at the first that is refused at once: each further one would wait as long.
     */
    private List<Future<RecordMetadata>> send(List<WaitingFact> facts) throws InterruptedException {
        Producer<byte[], byte[]> sender = sender();
        List<Future<RecordMetadata>> receipts = new ArrayList<>(facts.size());
        boolean refused = false;
        for (Iterator<WaitingFact> rest = facts.iterator(); rest.hasNext() && !refused;) {
            Future<RecordMetadata> receipt = sender.send(record(rest.next()));
            refused = receipt.isDone() && isRefused(receipt);
            receipts.add(receipt);
        }
        return receipts;
    }

    private static boolean isRefused(Future<RecordMetadata> done) throws InterruptedException {
        try {
            done.get();
            return false;
        }
        catch (ExecutionException ex) {
            // told by whoever waits for all of them
            return true;
        }
    }

    /** All have ended when this returns, so that none arrives behind a later attempt. */
    private void await(List<Future<RecordMetadata>> receipts)
            throws ExecutionException, InterruptedException, TimeoutException {
        long giveUp = System.nanoTime() + this.patience.plus(FAREWELL).toNanos();
        ExecutionException failure = null;
        for (Future<RecordMetadata> receipt : receipts) {
            try {
                receipt.get(giveUp - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            catch (ExecutionException ex) {
                failure = (failure != null) ? failure : ex;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private ProducerRecord<byte[], byte[]> record(WaitingFact fact) {
        byte[] key = fact.streamId().getBytes(StandardCharsets.UTF_8);
        byte[] value = this.json.write(fact.stream(), fact.streamId(), fact.sequence(), fact.type(), fact.at(),
                fact.data());
        Headers headers = new RecordHeaders().add("content-type", CLOUD_EVENT);
        return new ProducerRecord<>(fact.stream().topic(), null, key, value, headers);
    }

    private Producer<byte[], byte[]> sender() {
        if (this.producer == null) {
            this.producer = new KafkaProducer<>(access(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return this.producer;
    }

    private Map<String, Object> access() {
        int wait = (int) this.patience.toMillis();
        return Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, this.kafka.bootstrap(), ProducerConfig.CLIENT_ID_CONFIG,
                RelaySession.APPLICATION, ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true, ProducerConfig.LINGER_MS_CONFIG, 0, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, wait,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, wait / 2, ProducerConfig.MAX_BLOCK_MS_CONFIG, wait / 2,
                ProducerConfig.BATCH_SIZE_CONFIG, 65_536, ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    }

    @Override
    public void close() {
        if (this.producer != null) {
            this.producer.close(FAREWELL);
            this.producer = null;
        }
    }

}
