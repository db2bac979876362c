package vn.motcua.events.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.events.EventContract;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract says of each fact what the fact is. */
class ContractTest {

    private static final JsonNode DOCUMENT = Contract.JSON.readTree(EventContract.asyncApi());

    static Stream<String> types() {
        return EventJson.kinds().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_of_each_type_is_as_its_schema_says(String type) throws IOException {
        JsonNode sample = sample(type);
        assertThat(schema(type).validate(sample.get("data"))).isEmpty();
        assertThat(schema(EventContract.ENVELOPE).validate(sample)).isEmpty();
        for (String required : List.of("specversion", "id", "source", "type", "subject", "time", "sequence", "data")) {
            ObjectNode lacking = (ObjectNode) sample.deepCopy();
            lacking.remove(required);
            assertThat(schema(EventContract.ENVELOPE).validate(lacking)).as(required).isNotEmpty();
        }
    }

    @Test
    void a_value_that_came_later_is_valid_and_a_sentence_is_not() throws IOException {
        String type = "vn.motcua.dossier.resolved.v1";
        ObjectNode data = (ObjectNode) sample(type).get("data");
        ObjectNode dossier = (ObjectNode) data.get("dossier");
        dossier.put("outcome", "FORWARDED_TO_COURT").put("later", "than this version");
        assertThat(schema(type).validate(data)).isEmpty();
        dossier.put("outcome", "Đã chuyển tòa án");
        assertThat(schema(type).validate(data)).isNotEmpty();
        dossier.put("outcome", "APPROVED").put("receivedAt", "hôm qua");
        assertThat(schema(type).validate(data)).extracting(Error::getKeyword).containsExactly("format");
        dossier.putNull("receivedAt").remove("status");
        assertThat(schema(type).validate(data)).extracting(Error::getKeyword).containsExactly("required");
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_travels_on_the_topic_of_its_stream(String type) {
        EventStream stream = EventStream.valueOf(type.split("[.]")[2].toUpperCase(java.util.Locale.ROOT));
        List<String> topics = DOCUMENT.path("channels")
            .valueStream()
            .filter((channel) -> channel.path("messages").has(type))
            .map((channel) -> channel.path("address").asString())
            .toList();
        assertThat(topics).containsExactly(stream.topic());
        assertThat(DOCUMENT.at("/components/messages").path(type).at("/examples/0/payload/type").asString())
            .isEqualTo(type);
    }

    @Test
    void every_reference_leads_somewhere_and_every_name_is_one() {
        Set<String> references = new TreeSet<>();
        collect(DOCUMENT, references);
        assertThat(references).hasSizeGreaterThan(200)
            .allSatisfy((one) -> assertThat(DOCUMENT.at(one.substring(1)).isMissingNode()).as(one).isFalse());
        assertThat(DOCUMENT.at("/components/schemas").propertyNames())
            .allSatisfy((name) -> assertThat(name).matches("[A-Za-z0-9._-]+"));
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach((inner) -> collect(inner, references));
    }

    private static Schema schema(String type) {
        SchemaRegistryConfig strict = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        JsonNode schema = Contract.JSON.readTree(EventContract.schema(type).orElseThrow());
        return SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, (registry) -> registry.schemaRegistryConfig(strict))
            .getSchema(schema);
    }

    private static JsonNode sample(String type) throws IOException {
        String file = "samples/" + type.replace("vn.motcua.", "") + ".json";
        try (InputStream sample = EventJson.class.getResourceAsStream(file)) {
            return Contract.JSON.readTree(sample);
        }
    }

}
