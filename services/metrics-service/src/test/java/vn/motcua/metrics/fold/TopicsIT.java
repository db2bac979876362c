package vn.motcua.metrics.fold;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.embedded.EmbeddedKafkaServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicsIT {

    @Test
    void every_topic_has_the_copies_that_are_asked_for_and_acknowledges_with_all_but_one() {
        assertThat(topics("none:1", 3).house()).isNotEmpty().allSatisfy((topic) -> {
            assertThat(topic.replicationFactor()).isEqualTo((short) 3);
            assertThat(topic.configs()).containsEntry("min.insync.replicas", "2");
        });
    }

    @Test
    void a_single_broker_makes_them_with_one_copy_and_refuses_three(@TempDir Path folder) throws Exception {
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.start(folder)) {
            assertThatThrownBy(() -> topics(kafka.bootstrapServers(), 3).ensure())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InvalidReplicationFactorException.class);
            assertThat(topics(kafka.bootstrapServers(), 1).ensure()).containsOnlyKeys(Topics.FOLDED);
            try (Admin admin = Admin
                .create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
                for (NewTopic topic : topics(kafka.bootstrapServers(), 1).house()) {
                    assertThat(copies(admin, topic.name())).isEqualTo(1);
                    assertThat(setting(admin, topic.name(), "min.insync.replicas")).isEqualTo("1");
                }
            }
        }
    }

    private static Topics topics(String bootstrap, int replication) {
        return new Topics(new FoldSettings(bootstrap, (short) replication, "group", "", 1, Duration.ofMillis(50), 100,
                Duration.ofSeconds(1)));
    }

    private static int copies(Admin admin, String topic) throws ExecutionException, InterruptedException {
        TopicDescription told = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
        return told.partitions().get(0).replicas().size();
    }

    private static String setting(Admin admin, String topic, String name)
            throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
    }

}
