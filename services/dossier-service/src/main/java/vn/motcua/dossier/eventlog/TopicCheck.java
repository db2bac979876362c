package vn.motcua.dossier.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Whether topics that somebody made or changed still keep what consumers are promised:
 * another number of partitions breaks the order of a key, a retention loses facts.
 */
class TopicCheck {

    private static final List<String> PROMISED = List.of(TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.RETENTION_MS_CONFIG, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);

    private final Admin admin;

    TopicCheck(Admin admin) {
        this.admin = admin;
    }

    /** What is wrong, each in one line for a program's eyes. */
    List<String> flaws(Stream<NewTopic> promised) throws ExecutionException, InterruptedException {
        Map<String, NewTopic> topics = promised.collect(Collectors.toMap(NewTopic::name, Function.identity()));
        Map<ConfigResource, Config> kept = this.admin
            .describeConfigs(topics.keySet().stream().map(TopicCheck::resource).toList())
            .all()
            .get();
        List<String> flaws = new ArrayList<>();
        for (TopicDescription is : this.admin.describeTopics(topics.keySet()).allTopicNames().get().values()) {
            NewTopic topic = Objects.requireNonNull(topics.get(is.name()));
            if (topic.numPartitions() != is.partitions().size()) {
                flaws.add("%s: %d partitions instead of %d".formatted(is.name(), is.partitions().size(),
                        topic.numPartitions()));
            }
            flaws.addAll(settings(topic, Objects.requireNonNull(kept.get(resource(is.name())))));
        }
        return flaws.stream().sorted().toList();
    }

    private static List<String> settings(NewTopic topic, Config is) {
        return PROMISED.stream()
            .filter((setting) -> topic.configs().containsKey(setting))
            .filter((setting) -> !value(is, setting).equals(topic.configs().get(setting)))
            .map((setting) -> "%s: %s=%s instead of %s".formatted(topic.name(), setting, value(is, setting),
                    topic.configs().get(setting)))
            .toList();
    }

    private static String value(Config config, String setting) {
        ConfigEntry entry = config.get(setting);
        return (entry != null && entry.value() != null) ? entry.value() : "";
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

}
