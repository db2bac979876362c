package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A consumer written by somebody who has the AsyncAPI document and nothing else: no class
 * of ours, no name of a topic, no schema but those of the document.
 */
final class Stranger {

    private static final JsonMapper JSON = new JsonMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            (registry) -> registry
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode document;

    private final Map<String, Schema> schemas = new HashMap<>();

    /** The newest event of each stream: id without its last part. */
    private final Map<String, JsonNode> newest = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    private final StringBuilder everything = new StringBuilder();

    private int records;

    private int passedOver;

    Stranger(String document) {
        this.document = JSON.readTree(document);
    }

    /** Reads all from the beginning, again until there are so many records. */
    static Stranger whoHasRead(String document, int records) {
        long giveUp = System.nanoTime() + JourneyIT.PATIENCE.toNanos();
        Stranger stranger = new Stranger(document).read();
        while (stranger.records() < records) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("Only " + stranger.records() + " records of " + records);
            }
            stranger = new Stranger(document).read();
        }
        return stranger;
    }

    /** Reads every channel from its beginning to its present end. */
    Stranger read() {
        for (JsonNode channel : this.document.path("channels")) {
            consume(channel);
        }
        return this;
    }

    private void consume(JsonNode channel) {
        String topic = channel.path("address").asString();
        Map<String, Object> access = Map.of("bootstrap.servers", broker(), "enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(access, new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> parts = consumer.partitionsFor(topic)
                .stream()
                .map((part) -> new TopicPartition(topic, part.partition()))
                .toList();
            if (parts.size() != channel.at("/bindings/kafka/partitions").asInt()) {
                this.faults.add(topic + " has " + parts.size() + " partitions");
            }
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach((record) -> take(channel, record));
            }
        }
    }

    private String broker() {
        return String.join(",",
                this.document.path("servers")
                    .valueStream()
                    .filter((server) -> server.path("protocol").asString().equals("kafka"))
                    .map((server) -> server.path("host").asString())
                    .toList());
    }

    private void take(JsonNode channel, ConsumerRecord<String, String> record) {
        this.records++;
        this.everything.append(record.value()).append('\n');
        JsonNode event = JSON.readTree(record.value());
        String type = event.path("type").asString();
        if (!channel.path("messages").has(type)) {
            this.faults.add(record.topic() + " does not announce " + type);
            return;
        }
        for (Error error : schema(type).validate(event)) {
            this.faults.add(type + ": " + error);
        }
        headers(type, record);
        if (!event.path("subject").asString().equals(record.key())) {
            this.faults.add(type + ": its key is " + record.key());
        }
        keep(event);
    }

    private void headers(String type, ConsumerRecord<String, String> record) {
        ObjectNode headers = JSON.createObjectNode();
        record.headers()
            .forEach((header) -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        for (Error error : schema("#/components/schemas/Headers", "headers").validate(headers)) {
            this.faults.add(type + ": " + error);
        }
    }

    private void keep(JsonNode event) {
        String id = event.path("id").asString();
        JsonNode known = this.newest.get(stream(id));
        if (known != null && known.path("sequence").asLong() >= event.path("sequence").asLong()) {
            this.passedOver++;
            return;
        }
        this.newest.put(stream(id), event);
    }

    private static String stream(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }

    private Schema schema(String type) {
        return schema("#/components/messages/" + type + "/payload", type);
    }

    private Schema schema(String reference, String name) {
        return this.schemas.computeIfAbsent(name, (key) -> {
            ObjectNode schema = JSON.createObjectNode().put("$ref", reference);
            schema.set("components", this.document.path("components"));
            return SCHEMAS.getSchema(schema);
        });
    }

    /** The state of each dossier by its id, as the newest of its events has it. */
    Map<String, JsonNode> dossiers() {
        Map<String, JsonNode> states = new HashMap<>();
        this.newest.values()
            .stream()
            .filter((event) -> event.path("data").has("dossier") && event.at("/data/dossier").isObject())
            .forEach((event) -> states.put(event.path("subject").asString(), event));
        return states;
    }

    /** What was not as the document says. */
    List<String> faults() {
        return List.copyOf(this.faults);
    }

    int records() {
        return this.records;
    }

    /** Records that were no news: read before, or older than what was read. */
    int passedOver() {
        return this.passedOver;
    }

    /** All that was ever sent, as it was sent. */
    String everything() {
        return this.everything.toString();
    }

}
