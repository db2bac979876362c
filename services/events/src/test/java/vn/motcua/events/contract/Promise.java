package vn.motcua.events.contract;

import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of an AsyncAPI document binds: all but its words and examples. */
final class Promise {

    private static final Set<String> WORDS = Set.of("title", "summary", "description", "examples", "tags", "license");

    private Promise() {
    }

    static ObjectNode of(JsonNode document) {
        ObjectNode promise = document.deepCopy().asObject();
        strip(promise, "");
        return promise;
    }

    /** A property may well be called as one of the words. */
    private static void strip(JsonNode node, String name) {
        if (node instanceof ObjectNode object && !name.equals("properties")) {
            object.remove(WORDS);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach((one) -> strip(one.getValue(), one.getKey()));
        }
        else {
            node.forEach((one) -> strip(one, ""));
        }
    }

}
