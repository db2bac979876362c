package vn.motcua.events.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing in the facts is about a person, and nobody's words are in them (Decree 61/2018
 * Art. 5; Law 91/2025 on personal data): every text is of a kind that cannot hold them.
 */
class NoPersonalDataTest {

    /** By which a field would give itself away. */
    private static final Pattern SUSPECT = Pattern.compile("(?i).*(name|phone|mobile|mail|address|identity|idnumber"
            + "|passport|cccd|cmnd|birth|gender|sex|ethnic|religion|citizen|applicant|submitter|owner|sender|collector"
            + "|comment|remark|note|text|words|content|message|summary|reason$|cause|description).*");

    /** Names that the State publishes. */
    private static final Set<String> PUBLIC = Set.of("vn.motcua.agency.agency-described.v1.name",
            "vn.motcua.procedure.procedure-described.v1.name");

    /** Texts that may have spaces: what the State publishes, and nothing else. */
    private static final Set<String> OPEN_TEXT = Set.of("name", "field");

    @Test
    void no_fact_has_room_for_a_person_or_for_words() {
        List<String> found = new ArrayList<>();
        new Contract().schemas().forEach((type, schema) -> found.addAll(faults(type, schema)));
        assertThat(found).isEmpty();
    }

    @Test
    void a_field_for_a_person_would_be_found() {
        JsonNode schema = Contract.JSON.readTree("""
                {"properties": {
                  "code": {"type": "string", "pattern": "^[A-Z]+$"},
                  "applicantName": {"type": "string", "pattern": "^[A-Z]+$"},
                  "why": {"type": ["string", "null"]},
                  "inner": {"properties": {"email": {"type": "string", "format": "email"},
                     "list": {"type": "array", "items": {"type": "string"}},
                     "anything": {}, "pairs": {"type": "object"}}},
                  "at": {"type": "string", "format": "date-time"}}}
                """);
        assertThat(faults("x", schema)).containsExactly("x.applicantName: its name", "x.why: a text of any kind",
                "x.inner.email: its name", "x.inner.email: a text of any kind", "x.inner.list: a text of any kind",
                "x.inner.anything: anything at all", "x.inner.pairs: anything at all");
    }

    private static List<String> faults(String path, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        JsonNode definitions = schema.path("$defs");
        walk(path, schema, faults);
        definitions.properties().forEach((one) -> walk(one.getKey(), one.getValue(), faults));
        return faults;
    }

    private static void walk(String path, JsonNode schema, List<String> faults) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String field = path + "." + property.getKey();
            // a flag says yes or no and names nobody
            boolean flag = property.getValue().path("type").asString("").equals("boolean");
            if (!flag && SUSPECT.matcher(property.getKey()).matches() && !PUBLIC.contains(field)) {
                faults.add(field + ": its name");
            }
            value(field, property.getKey(), property.getValue(), faults);
        }
    }

    private static void value(String path, String name, JsonNode schema, List<String> faults) {
        if (schema.has("properties")) {
            walk(path, schema, faults);
        }
        else if (schema.has("items")) {
            value(path, name, schema.path("items"), faults);
        }
        else if (isText(schema)) {
            if (!isBound(schema) && !OPEN_TEXT.contains(name)) {
                faults.add(path + ": a text of any kind");
            }
        }
        else if (!schema.has("$ref") && !schema.has("anyOf") && !isNumberOrFlag(schema)
                && !(schema.at("/propertyNames/pattern").isString()
                        && isNumberOrFlag(schema.path("additionalProperties")))) {
            faults.add(path + ": anything at all");
        }
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").toString().contains("\"string\"");
    }

    /** By a pattern without spaces, a list of codes or a format of ours. */
    private static boolean isBound(JsonNode schema) {
        return schema.has("pattern") || schema.at("/anyOf/1/pattern").isString()
                || Set.of("uuid", "date-time", "date").contains(schema.path("format").asString());
    }

    private static boolean isNumberOrFlag(JsonNode schema) {
        String type = schema.path("type").toString();
        return type.contains("\"integer\"") || type.contains("\"boolean\"");
    }

}
