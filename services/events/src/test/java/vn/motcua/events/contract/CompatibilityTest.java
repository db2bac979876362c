package vn.motcua.events.contract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What was once published stays readable. */
class CompatibilityTest {

    /** One made-up type with a field of each sort, in quotes that Java leaves alone. */
    private static final String SMALL = """
            {'channels': {'a': {'address': 'a.v1', 'bindings': {'kafka': {'partitions': 24}},
                'messages': {'x.v1': {'$ref': '#/components/messages/x.v1'}}}},
             'components': {
              'messages': {'x.v1': {'payload': {'allOf': [{'$ref': '#/components/schemas/E'},
                {'properties': {'data': {'$ref': '#/components/schemas/X'}}}]}}},
              'schemas': {'E': {'type': 'object', 'required': ['id'], 'properties': {'id': {'type': 'string'}}},
               'X': {'type': 'object', 'required': ['code', 'inner'], 'properties': {
                 'code': {'type': 'string', 'pattern': '^a$', 'description': 'before'},
                 'day': {'type': ['string', 'null'], 'format': 'date'},
                 'kind': {'type': 'string', 'anyOf': [{'enum': ['A', 'B']}, {'pattern': '^c$'}]},
                 'list': {'type': 'array', 'items': {'type': 'string'}},
                 'inner': {'$ref': '#/components/schemas/Inner'}}},
               'Inner': {'type': 'object', 'properties': {'count': {'type': 'integer', 'format': 'int32'}}}}}}
            """;

    @Test
    void the_contract_keeps_what_the_published_version_promised() {
        assertThat(Compatibility.breaks(published(), new Contract().asyncApi())).isEmpty();
    }

    /** So that a consumer can say which version it was written for. */
    @Test
    void a_contract_that_has_grown_has_another_version() {
        ObjectNode before = Promise.of(published());
        ObjectNode now = Promise.of(new Contract().asyncApi());
        boolean grown = !withoutVersion(before).equals(withoutVersion(now));
        assertThat(before.at("/info/version").equals(now.at("/info/version"))).as("raise info.version")
            .isEqualTo(!grown);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
            "'day': {'type': ['string', 'null'], 'format': 'date'}, | \"\" | x.v1.data.day is gone",
            "'code', 'inner'], | 'code', 'inner', 'day'], | x.v1.data.day was optional and is required",
            "'code', 'inner'], | 'inner'], | x.v1.data.code was required and is optional",
            "['string', 'null'] | 'string' | x.v1.data.day type was ['string','null'] and is 'string'",
            "'format': 'date' | 'format': 'date-time' | x.v1.data.day format was 'date' and is 'date-time'",
            "'^a$' | '^b$' | x.v1.data.code pattern was '^a$' and is '^b$'",
            "'int32' | 'int64' | x.v1.data.inner.count format was 'int32' and is 'int64'",
            "['A', 'B'] | ['A'] | x.v1.data.kind lost the value B",
            "{'type': 'array', 'items': {'type': 'string'}} | {'type': 'array', 'items': {'type': 'integer'}} | x.v1.data.list[] type was 'string' and is 'integer'",
            "{'count': | {'number': | x.v1.data.inner.count is gone",
            "'required': ['id'] | 'required': [] | x.v1.id was required and is optional",
            "24 | 48 | channel a bindings changed", "'a.v1' | 'a.v2' | channel a address changed",
            "'code': { | 'new': {'type': 'string'}, 'code': { | \"\"",
            "['code', 'inner'], 'properties': { | ['code', 'inner', 'new'], 'properties': {'new': {'type': 'string'}, | x.v1.data.new is new and required: older records lack it",
            "['A', 'B'] | ['A', 'B', 'C'] | \"\"", "'before' | 'after' | \"\"" })
    void a_change_is_told_by_the_field_it_breaks(String was, String is, String broken) {
        assertThat(SMALL).contains(was);
        List<String> breaks = Compatibility.breaks(json(SMALL), json(SMALL.replace(was, is)));
        assertThat(breaks).isEqualTo(broken.isEmpty() ? List.of() : List.of(broken.replace('\'', '"')));
    }

    @Test
    void a_type_may_come_and_never_go() {
        JsonNode without = json(
                "{'channels': {'a': {'address': 'a.v1', 'bindings': {'kafka': {'partitions': 24}}, 'messages': {}}},"
                        + " 'components': {'messages': {}, 'schemas': {}}}");
        assertThat(Compatibility.breaks(without, json(SMALL))).isEmpty();
        assertThat(Compatibility.breaks(json(SMALL), without)).containsExactly("channel a no longer carries x.v1",
                "x.v1 is gone");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static JsonNode published() {
        return Contract.JSON.readTree(ContractFilesTest.PUBLISHED);
    }

    private static ObjectNode withoutVersion(ObjectNode document) {
        ObjectNode rest = document.deepCopy();
        ((ObjectNode) rest.get("info")).remove("version");
        return rest;
    }

}
