package vn.motcua.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedKafkaServerTest {

    @TempDir
    private Path folder;

    @Test
    void keepsRecordsAddressAndIdentityOverARestart() throws Exception {
        String address;
        String cluster;
        try (EmbeddedKafkaServer first = EmbeddedKafkaServer.start(this.folder)) {
            address = first.bootstrapServers();
            cluster = clusterId(address);
            Topic topic = new Topic(address, "facts");
            topic.create();
            topic.send("một");
            topic.send("hai");
            assertThat(topic.readAll("before")).containsExactly("một", "hai");
        }
        try (EmbeddedKafkaServer second = EmbeddedKafkaServer.start(this.folder)) {
            assertThat(second.bootstrapServers()).isEqualTo(address);
            assertThat(clusterId(address)).isEqualTo(cluster);
            Topic topic = new Topic(address, "facts");
            topic.send("ba");
            assertThat(topic.readAll("after")).containsExactly("một", "hai", "ba");
        }
    }

    @Test
    void keepsRecordsWhenItsProcessIsKilled() throws Exception {
        try (KilledProcess process = KilledProcess.running("kafka", this.folder)) {
            process.kill();
        }
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(this.folder)) {
            Topic topic = new Topic(server.bootstrapServers(), "kept");
            topic.send("Hồ sơ số 2");
            assertThat(topic.readAll("after")).containsExactly("Hồ sơ số 1", "Hồ sơ số 2");
        }
    }

    @Test
    void writesToDiskBeforeItAcknowledges() throws Exception {
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(this.folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            new Topic(server.bootstrapServers(), "facts").create();
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "facts");
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("flush.messages").value()).isEqualTo("1");
        }
    }

    @Test
    void makesNoTopicFromAMistypedName() {
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(this.folder)) {
            Topic mistyped = new Topic(server.bootstrapServers(), "fcats");
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> mistyped.send("?"))
                .withMessageContaining("fcats");
        }
    }

    @Test
    void refusesASecondStartOnTheFolderAndFreesItWhenClosed() throws Exception {
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(this.folder)) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> EmbeddedKafkaServer.start(this.folder))
                .withMessageContaining("in use by process");
            assertThat(clusterId(server.bootstrapServers())).isNotBlank();
            server.close();
        }
        EmbeddedKafkaServer.start(this.folder).close();
    }

    @Test
    void formatsAgainWhenTheFormatWasCutShort() throws Exception {
        Files.createDirectories(this.folder.resolve("kafka/logs"));
        Files.writeString(this.folder.resolve("kafka/logs/bootstrap.checkpoint"), "");
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(this.folder)) {
            assertThat(clusterId(server.bootstrapServers())).isNotBlank();
        }
    }

    private static String clusterId(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            return admin.describeCluster().clusterId().get();
        }
    }

}
