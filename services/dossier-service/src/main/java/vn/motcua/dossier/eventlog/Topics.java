package vn.motcua.dossier.eventlog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;

import vn.motcua.events.EventStream;

/**
 * The topics of the house. Whichever service comes first creates them; those that exist
 * are left as they are.
 */
@Component
class Topics {

    static final String DEAD_LETTERS = "motcua.dead-letter.v1";

    /** Fixed, since the key decides the partition. */
    private static final int FEEDBACK_PARTITIONS = 6;

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
     * @throws ExecutionException if the broker does not answer or refuses
     */
    void ensure() throws ExecutionException, InterruptedException {
        Admin admin = Admin.create(access());
        try {
            Set<String> existing = admin.listTopics().names().get();
            for (NewTopic topic : house()) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
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
        return List.of(forever(EventStream.DOSSIER.topic(), EventStream.DOSSIER_PARTITIONS),
                forever(EventStream.FEEDBACK.topic(), FEEDBACK_PARTITIONS), forever(DEAD_LETTERS, 1),
                latest(EventStream.AGENCY.topic()));
    }

    private NewTopic forever(String name, int partitions) {
        return new NewTopic(name, partitions, this.settings.replication())
            .configs(Map.ofEntries(TIME, Map.entry(TopicConfig.RETENTION_MS_CONFIG, "-1"), acknowledged()));
    }

    private NewTopic latest(String name) {
        return new NewTopic(name, 1, this.settings.replication()).configs(Map.ofEntries(TIME,
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
