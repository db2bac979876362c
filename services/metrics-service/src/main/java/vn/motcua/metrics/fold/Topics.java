package vn.motcua.metrics.fold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import vn.motcua.events.EventStream;

import org.springframework.stereotype.Component;

/**
 * The topics of the house. Whichever service comes first creates them; those that exist
 * are left as they are.
 */
@Component
class Topics {

    static final String DEAD_LETTERS = "motcua.dead-letter.v1";

    static final List<String> FOLDED = Stream.of(EventStream.values())
        .map(EventStream::topic)
        .filter((topic) -> !topic.equals(EventStream.FEEDBACK.topic()))
        .distinct()
        .toList();

    // legal time is the CloudEvents time; Kafka refuses record times far from its own
    private static final Map.Entry<String, String> TIME = Map.entry("message.timestamp.type", "LogAppendTime");

    private static final int ATTEMPTS = 50;

    private final FoldSettings settings;

    Topics(FoldSettings settings) {
        this.settings = settings;
    }

    /**
     * Creates what is missing and tells the ids of the topics that are folded, by name.
     */
    Map<String, UUID> ensure() throws InterruptedException, ExecutionException {
        Map<String, Object> access = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrap());
        try (Admin admin = Admin.create(access)) {
            Set<String> existing = admin.listTopics().names().get();
            for (NewTopic topic : house()) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            return ids(admin);
        }
    }

    // a broker may need a moment until it knows a topic that was created just now
    private static Map<String, UUID> ids(Admin admin) throws InterruptedException, ExecutionException {
        for (int attempt = 1;; attempt++) {
            try {
                return admin.describeTopics(FOLDED)
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .collect(Collectors.toMap(TopicDescription::name, (topic) -> java(topic.topicId())));
            }
            catch (ExecutionException ex) {
                if (attempt == ATTEMPTS || !(ex.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw ex;
                }
                Thread.sleep(100);
            }
        }
    }

    List<NewTopic> house() {
        return List.of(forever(EventStream.DOSSIER.topic(), EventStream.DOSSIER.carrier().partitions()),
                forever(DEAD_LETTERS, 1), topic(EventStream.AGENCY.topic(), 1)
                    .configs(Map.ofEntries(TIME, Map.entry("cleanup.policy", "compact"), acknowledged())));
    }

    private NewTopic forever(String name, int partitions) {
        return topic(name, partitions).configs(Map.ofEntries(TIME, Map.entry("retention.ms", "-1"), acknowledged()));
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, this.settings.replication());
    }

    /** How many copies must exist before the broker acknowledges: all but one. */
    private Map.Entry<String, String> acknowledged() {
        return Map.entry("min.insync.replicas", Integer.toString(Math.max(1, this.settings.replication() - 1)));
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
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

    private static UUID java(Uuid id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

}
