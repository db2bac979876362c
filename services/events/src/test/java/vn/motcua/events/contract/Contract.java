package vn.motcua.events.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.events.EventContract;
import vn.motcua.events.EventJson;
import vn.motcua.events.Fact;

/** The contract as it follows from the records. */
final class Contract {

    static final JsonMapper JSON = new JsonMapper();

    private final Words words = new Words();

    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();

    private final ObjectNode asyncApi;

    Contract() {
        FactSchemas facts = new FactSchemas(this.words);
        SortedMap<String, Class<? extends Fact>> kinds = new TreeMap<>(EventJson.kinds());
        kinds.forEach((type, kind) -> this.schemas.put(type, named(type, facts.of(kind))));
        this.asyncApi = new AsyncApiDocument(this.schemas, this.words, kinds).build();
    }

    private static ObjectNode named(String name, ObjectNode schema) {
        ObjectNode named = JSON.createObjectNode();
        named.set("$schema", schema.get("$schema"));
        named.put("$id", "urn:motcua:schema:" + name);
        named.setAll(schema);
        return named;
    }

    ObjectNode asyncApi() {
        return this.asyncApi;
    }

    /** The schemas of the data parts, by type. */
    Map<String, ObjectNode> schemas() {
        return this.schemas;
    }

    Words words() {
        return this.words;
    }

    /** All files of the contract by their names below the resources of the package. */
    SortedMap<String, ObjectNode> files() {
        SortedMap<String, ObjectNode> files = new TreeMap<>();
        files.put("asyncapi.json", this.asyncApi);
        this.schemas.forEach((type, schema) -> files.put(fileOf(type), schema));
        ObjectNode envelope = (ObjectNode) this.asyncApi.at("/components/schemas/CloudEvent").deepCopy();
        ObjectNode dialect = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        files.put(fileOf(EventContract.ENVELOPE), named(EventContract.ENVELOPE, dialect.setAll(envelope)));
        return files;
    }

    private static String fileOf(String name) {
        return "schemas/" + name + ".schema.json";
    }

    /** As it is kept in a file: the same on every machine. */
    static byte[] written(JsonNode content) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
        return (JSON.writer().with(printer).writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
    }

}
