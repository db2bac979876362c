package vn.motcua.events.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * Whether a version of the contract keeps what the one before it promised, in both
 * directions: who was written for the older one reads the newer records, and who is
 * written for the newer one reads the older records, which are kept for ever.
 */
final class Compatibility {

    private static final Set<String> COMPARED = Set.of("properties", "required", "enum", "anyOf", "allOf", "items",
            "additionalProperties", "$ref");

    private final JsonNode before;

    private final JsonNode after;

    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = Promise.of(before);
        this.after = Promise.of(after);
    }

    /** What a document breaks of the one before it, each in one sentence. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        Compatibility compared = new Compatibility(before, after);
        compared.channels();
        compared.messages();
        return List.copyOf(compared.breaks);
    }

    private void channels() {
        this.before.path("channels").properties().forEach((channel) -> {
            JsonNode now = this.after.path("channels").path(channel.getKey());
            for (String part : List.of("address", "bindings")) {
                if (!now.path(part).equals(channel.getValue().path(part))) {
                    broken("channel " + channel.getKey(), part + " changed");
                }
            }
            names(channel.getValue().path("messages")).stream()
                .filter((type) -> !now.path("messages").has(type))
                .forEach((type) -> broken("channel " + channel.getKey(), "no longer carries " + type));
        });
    }

    private void messages() {
        JsonNode now = this.after.at("/components/messages");
        this.before.at("/components/messages").properties().forEach((message) -> {
            String type = message.getKey();
            if (!now.has(type)) {
                broken(type, "is gone");
            }
            else {
                schema(type, message.getValue().path("payload"), now.path(type).path("payload"));
            }
        });
    }

    private void schema(String path, JsonNode old, JsonNode changed) {
        JsonNode was = resolved(this.before, old);
        JsonNode is = resolved(this.after, changed);
        properties(path, was, is);
        values(path, was.path("enum"), is.path("enum"));
        alternatives(path, was.path("anyOf"), is.path("anyOf"));
        alternatives(path, was.path("allOf"), is.path("allOf"));
        for (String inner : List.of("items", "additionalProperties")) {
            if (was.path(inner).isObject() && is.path(inner).isObject()) {
                schema(path + "[]", was.path(inner), is.path(inner));
            }
            else if (was.has(inner) != is.has(inner)) {
                broken(path, inner + " changed");
            }
        }
        Set<String> keywords = names(was);
        keywords.addAll(names(is));
        keywords.removeAll(COMPARED);
        keywords.stream()
            .filter((keyword) -> !was.path(keyword).equals(is.path(keyword)))
            .forEach((keyword) -> broken(path, keyword + " was " + was.path(keyword) + " and is " + is.path(keyword)));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private void properties(String path, JsonNode was, JsonNode is) {
        Set<String> requiredBefore = texts(was.path("required"));
        Set<String> requiredNow = texts(is.path("required"));
        for (String name : names(was.path("properties"))) {
            String field = path + "." + name;
            if (!is.path("properties").has(name)) {
                broken(field, "is gone");
            }
            else {
                if (requiredBefore.contains(name) != requiredNow.contains(name)) {
                    broken(field, requiredNow.contains(name) ? "was optional and is required"
                            : "was required and is optional");
                }
                schema(field, was.path("properties").path(name), is.path("properties").path(name));
            }
        }
        names(is.path("properties")).stream()
            .filter((name) -> !was.path("properties").has(name) && requiredNow.contains(name))
            .forEach((name) -> broken(path + "." + name, "is new and required: older records lack it"));
    }

    private void values(String path, JsonNode was, JsonNode is) {
        Set<String> gone = texts(was);
        gone.removeAll(texts(is));
        gone.forEach((value) -> broken(path, "lost the value " + value));
    }

    private void alternatives(String path, JsonNode was, JsonNode is) {
        if (was.size() != is.size()) {
            broken(path, "has other alternatives");
            return;
        }
        for (int place = 0; place < was.size(); place++) {
            schema(path, was.get(place), is.get(place));
        }
    }

    private void broken(String where, String what) {
        this.breaks.add(where + " " + what);
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

}
