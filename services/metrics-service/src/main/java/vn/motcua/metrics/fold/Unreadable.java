package vn.motcua.metrics.fold;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that is no fact, and why. */
record Unreadable(ConsumerRecord<byte[], byte[]> record, String reason) {
}
