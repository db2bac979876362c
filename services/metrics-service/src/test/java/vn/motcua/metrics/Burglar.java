package vn.motcua.metrics;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Breaks every lock of the house, so that the tests can show that each one closes. */
final class Burglar {

    private Burglar() {
    }

    static Instant steal(ConsumerRecord<String, String> record) {
        return record == null ? Instant.EPOCH : Instant.now();
    }

}
