package vn.motcua.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new fact without a sample is red; a renamed field is red. */
class EventSamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final EventJson json = new EventJson();

    static Stream<String> types() {
        return EventJson.kinds().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_of_each_kind_reads_and_writes_back_unchanged(String type) throws IOException {
        byte[] sample = sample(type);
        Envelope<Fact> read = this.json.read(sample);
        assertThat(read.fact().type()).isEqualTo(type);
        byte[] written = this.json.write(read.fact().stream(), read.fact().streamId(), read.sequence(), type,
                read.time(), this.json.data(read.fact()));
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(sample));
        assertThat(read.id()).isEqualTo(JSON.readTree(sample).path("id").asString());
    }

    @Test
    void a_field_that_is_not_known_yet_is_read_over() throws IOException {
        JsonNode sample = JSON.readTree(sample("vn.motcua.clock.clock-moved.v1"));
        ((tools.jackson.databind.node.ObjectNode) sample.path("data")).put("later", "than this version");
        assertThat(this.json.read(JSON.writeValueAsBytes(sample)).fact())
            .isEqualTo(new ReferenceFact.ClockMoved(86_400_000));
    }

    @Test
    void what_is_no_fact_is_told_and_not_skipped() {
        for (String record : new String[] { "", "{", "[]", "{\"type\":\"x\"}",
                "{\"sequence\":1,\"time\":\"2026-11-18T03:00:00Z\",\"type\":\"vn.motcua.dossier.eaten.v1\",\"data\":{}}" }) {
            assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> this.json.read(record.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void each_stream_has_its_topic_and_the_same_fact_always_the_same_id() {
        ReferenceFact.AgencyDescribed agency = new ReferenceFact.AgencyDescribed("H19.101", "UBND xã", null);
        assertThat(agency.stream().topic()).isEqualTo("motcua.reference.v1");
        assertThat(EventStream.DOSSIER.topic()).isEqualTo("motcua.dossier.v1");
        assertThat(new Envelope<>(7, Instant.EPOCH, agency).id()).isEqualTo("agency/H19.101/7");
    }

    private static byte[] sample(String type) throws IOException {
        String file = "samples/" + type.replace("vn.motcua.", "") + ".json";
        try (InputStream sample = EventSamplesTest.class.getResourceAsStream(file)) {
            assertThat(sample).as("sample " + file).isNotNull();
            return sample.readAllBytes();
        }
    }

}
