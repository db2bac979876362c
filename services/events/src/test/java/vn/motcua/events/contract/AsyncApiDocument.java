package vn.motcua.events.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.events.EventStream;
import vn.motcua.events.EventTopic;
import vn.motcua.events.Fact;

/**
 * The AsyncAPI 3.0 document: where the facts travel, how they are keyed and kept, what
 * each holds, and an example of each. Its fixed parts lie in {@code asyncapi-frame.json}.
 */
final class AsyncApiDocument {

    private static final String REF = "$ref";

    private final Map<String, ObjectNode> schemas;

    private final Words words;

    private final Map<String, Class<? extends Fact>> kinds;

    private final ObjectNode document = (ObjectNode) read("contract/asyncapi-frame.json");

    AsyncApiDocument(Map<String, ObjectNode> schemas, Words words, Map<String, Class<? extends Fact>> kinds) {
        this.schemas = schemas;
        this.words = words;
        this.kinds = kinds;
    }

    ObjectNode build() {
        for (EventTopic topic : EventTopic.values()) {
            channel(topic);
        }
        ObjectNode messages = components().putObject("messages");
        this.schemas.keySet().forEach((type) -> message(type, messages.putObject(type)));
        this.schemas.forEach(this::component);
        return this.document;
    }

    private ObjectNode components() {
        return (ObjectNode) this.document.get("components");
    }

    private void channel(EventTopic topic) {
        ObjectNode channel = (ObjectNode) this.document.at("/channels/" + nameOf(topic));
        channel.put("address", topic.address());
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.address()).put("partitions", topic.partitions());
        ObjectNode kept = kafka.putObject("topicConfiguration");
        kept.putArray("cleanup.policy").add(topic.isCompacted() ? "compact" : "delete");
        if (!topic.isCompacted()) {
            kept.put("retention.ms", -1);
        }
        kafka.put("bindingVersion", "0.5.0");
        ObjectNode messages = channel.putObject("messages");
        ArrayNode sent = ((ObjectNode) this.document.at("/operations/publish-" + nameOf(topic))).putArray("messages");
        this.schemas.keySet().stream().filter((type) -> streamOf(type).carrier() == topic).forEach((type) -> {
            messages.putObject(type).put(REF, "#/components/messages/" + type);
            sent.addObject().put(REF, "#/channels/" + nameOf(topic) + "/messages/" + type);
        });
    }

    private static String nameOf(EventTopic topic) {
        return topic.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static EventStream streamOf(String type) {
        return EventStream.valueOf(type.split("[.]")[2].toUpperCase(java.util.Locale.ROOT));
    }

    private void message(String type, ObjectNode message) {
        Word word = this.words.of(this.kinds.get(type));
        message.put("name", type).put("title", word.vietnamese()).put("summary", word.english());
        message.put("contentType", "application/cloudevents+json");
        message.putArray("tags").addObject().put("name", nameOf(streamOf(type).carrier()));
        message.putObject("headers").put(REF, "#/components/schemas/Headers");
        message.putObject("bindings").put(REF, "#/components/messageBindings/keyed");
        ArrayNode parts = message.putObject("payload").putArray("allOf");
        parts.addObject().put(REF, "#/components/schemas/CloudEvent");
        ObjectNode own = parts.addObject().put("type", "object").putObject("properties");
        own.putObject("type").put("const", type);
        own.putObject("data").put(REF, "#/components/schemas/" + type);
        message.putArray("examples")
            .addObject()
            .put("name", "sample")
            .set("payload", read("samples/" + type.replace("vn.motcua.", "") + ".json"));
    }

    /** What a type holds with others, it holds by reference. */
    private void component(String type, ObjectNode schema) {
        ObjectNode all = (ObjectNode) components().get("schemas");
        ObjectNode own = schema.deepCopy();
        own.remove("$schema");
        own.remove("$id");
        JsonNode shared = own.remove("$defs");
        if (shared != null) {
            shared.properties().forEach((one) -> all.set(one.getKey(), local(one.getValue())));
        }
        all.set(type, local(own));
    }

    private static JsonNode local(JsonNode schema) {
        return Contract.JSON.readTree(schema.toString().replace("\"#/$defs/", "\"#/components/schemas/"));
    }

    private static JsonNode read(String file) {
        try (InputStream content = EventStream.class.getResourceAsStream(file)) {
            return Contract.JSON.readTree(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
