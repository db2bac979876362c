package vn.motcua.embedded;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of the one-node broker: controller and broker in one, loopback only.
 */
final class KafkaSettings {

    private KafkaSettings() {
    }

    static Properties of(KafkaFolder folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(node(folder, port, controllerPort));
        settings.putAll(oneCopyOfEverything());
        settings.putAll(modest());
        // there is no second copy, so the only one goes to disk before it is
        // acknowledged, as
        // in PostgreSQL: costs nothing noticeable per event, and 36,000 events/s remain
        // of
        // 220,000 (24 partitions, 2 cores)
        settings.put("log.flush.interval.messages", "1");
        return settings;
    }

    private static Map<String, String> node(KafkaFolder folder, int port, int controllerPort) {
        return Map.of("process.roles", "broker,controller", "node.id", "1", "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort, "listeners",
                "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort, "advertised.listeners",
                "CLIENTS://127.0.0.1:" + port, "listener.security.protocol.map",
                "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT", "inter.broker.listener.name", "CLIENTS",
                "controller.listener.names", "CONTROLLER", "log.dirs", folder.logs().toString(),
                // a mistyped topic name must fail, not make a topic
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> oneCopyOfEverything() {
        return Map.of("default.replication.factor", "1", "min.insync.replicas", "1", "offsets.topic.replication.factor",
                "1", "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1", "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> modest() {
        return Map.of("num.network.threads", "2", "num.io.threads", "4", "background.threads", "2",
                "offsets.topic.num.partitions", "4", "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "4", "log.cleaner.dedupe.buffer.size", "16777216",
                "group.initial.rebalance.delay.ms", "0",
                // a broker that was killed may register again only when its session is
                // over
                "broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
    }

    static void write(KafkaFolder folder, Properties settings) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.settings())) {
            settings.store(writer, "written at each start: change nothing here");
        }
    }

}
