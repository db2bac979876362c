package vn.motcua.metrics.fold;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import org.springframework.stereotype.Component;

/** Makes consumers that commit nothing to Kafka. */
@Component
class Consumers {

    private final FoldSettings settings;

    Consumers(FoldSettings settings) {
        this.settings = settings;
    }

    Consumer<byte[], byte[]> open(int worker) {
        Map<String, Object> access = new HashMap<>();
        access.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrap());
        access.put(ConsumerConfig.GROUP_ID_CONFIG, this.settings.group());
        access.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // only where the stored position no longer exists: folding again does no harm
        access.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        access.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        access.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, this.settings.records());
        access.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        // a node that was killed gives its partitions back after this
        access.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        access.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000);
        if (!this.settings.node().isBlank()) {
            access.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, this.settings.node() + "-" + worker);
        }
        return new KafkaConsumer<>(access, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

}
