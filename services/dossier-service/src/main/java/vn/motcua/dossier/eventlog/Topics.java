package vn.motcua.dossier.eventlog;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;

import vn.motcua.events.EventTopic;

/**
 * The topics of the house. Whichever service comes first creates them; those that exist
 * are left as they are, and told where they are not as they should be.
 */
@Component
class Topics {

    static final String DEAD_LETTERS = "motcua.dead-letter.v1";

    // legal time is the CloudEvents time; Kafka refuses record times far from its own
    private static final Map.Entry<String, String> TIME = Map.entry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            "LogAppendTime");

    private static final Duration FAREWELL = Duration.ofMillis(500);

    private final KafkaSettings settings;

    private final Duration patience;

    Topics(KafkaSettings settings, RelaySettings relay) {
        this.settings = settings;
        this.patience = relay.patience();
    }

    /**
     * Creates what is missing.
     * @return how those that exist differ from what the contract says of them
     * @throws ExecutionException if the broker does not answer or refuses
     */
    List<String> ensure() throws ExecutionException, InterruptedException {
        Admin admin = Admin.create(access());
        try {
            Set<String> existing = new HashSet<>(admin.listTopics().names().get());
            for (NewTopic topic : house()) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                    existing.remove(topic.name());
                }
            }
            return new TopicCheck(admin).flaws(house().stream().filter((topic) -> existing.contains(topic.name())));
        }
        finally {
            // without a word it would wait for a broker that is down
            admin.close(FAREWELL);
        }
    }

    private Map<String, Object> access() {
        int wait = (int) this.patience.toMillis();
        return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrap(),
                AdminClientConfig.CLIENT_ID_CONFIG, RelaySession.APPLICATION + "-topics",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, wait, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                wait / 2, AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    }

    private List<NewTopic> house() {
        return Stream.concat(
                Stream.of(EventTopic.values())
                    .map((topic) -> topic.isCompacted() ? latest(topic.address(), topic.partitions())
                            : forever(topic.address(), topic.partitions())),
                Stream.of(forever(DEAD_LETTERS, 1)))
            .toList();
    }

    private NewTopic forever(String name, int partitions) {
        return new NewTopic(name, partitions, this.settings.replication()).configs(
                Map.ofEntries(TIME, Map.entry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE),
                        Map.entry(TopicConfig.RETENTION_MS_CONFIG, "-1"), acknowledged()));
    }

    private NewTopic latest(String name, int partitions) {
        return new NewTopic(name, partitions, this.settings.replication()).configs(Map.ofEntries(TIME,
                Map.entry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT), acknowledged()));
    }

    /** How many copies must exist before the broker acknowledges: all but one. */
    private Map.Entry<String, String> acknowledged() {
        return Map.entry(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(Math.max(1, this.settings.replication() - 1)));
    }

    private static void create(Admin admin, NewTopic topic) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        }
        catch (ExecutionException ex) {
            if (!(ex.getCause() instanceof TopicExistsException)) {
                throw ex;
            }
            // the neighbour was faster
        }
    }

}
