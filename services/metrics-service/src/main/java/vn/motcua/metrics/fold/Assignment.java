package vn.motcua.metrics.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** The partitions a consumer holds, each continued where the database says. */
final class Assignment implements ConsumerRebalanceListener {

    private final Consumer<byte[], byte[]> consumer;

    private final Positions positions;

    private final Map<String, UUID> topicIds;

    private final Map<TopicPartition, Long> next = new HashMap<>();

    Assignment(Consumer<byte[], byte[]> consumer, Positions positions, Map<String, UUID> topicIds) {
        this.consumer = consumer;
        this.positions = positions;
        this.topicIds = topicIds;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        for (TopicPartition partition : assigned) {
            long position = this.positions.of(part(partition));
            this.next.put(partition, position);
            this.consumer.seek(partition, position);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(this.next::remove);
    }

    Part part(TopicPartition partition) {
        UUID topicId = Objects.requireNonNull(this.topicIds.get(partition.topic()));
        return new Part(topicId, partition.topic(), partition.partition());
    }

    long next(TopicPartition partition) {
        return Objects.requireNonNull(this.next.get(partition), "a partition that was not assigned");
    }

    void moved(TopicPartition partition, long position) {
        this.next.put(partition, position);
    }

    int size() {
        return this.next.size();
    }

    /** Records published but not folded yet, as far as the consumer has heard. */
    long lag() {
        return this.next.keySet()
            .stream()
            .mapToLong((partition) -> this.consumer.currentLag(partition).orElse(0))
            .sum();
    }

}
