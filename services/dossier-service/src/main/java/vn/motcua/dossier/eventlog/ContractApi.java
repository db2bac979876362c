package vn.motcua.dossier.eventlog;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.ExternalDocumentation;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.events.EventContract;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The contract of the events, for anybody: the AsyncAPI document at
 * {@code /asyncapi.json}, with the broker of this installation where it may be told, and
 * the JSON Schema of each type at {@code /api/schemas/{type}}.
 */
@RestController
@OpenAPIDefinition(
        externalDocs = @ExternalDocumentation(description = "Sự kiện trên Kafka (AsyncAPI)", url = "/asyncapi.json"))
class ContractApi {

    private static final MediaType ASYNC_API = MediaType
        .parseMediaType("application/vnd.aai.asyncapi+json;version=3.0.0");

    private static final MediaType JSON_SCHEMA = MediaType.parseMediaType("application/schema+json");

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final byte[] document;

    ContractApi(KafkaSettings kafka) {
        this.document = announcing(kafka);
    }

    private static byte[] announcing(KafkaSettings kafka) {
        if (kafka.announcedHosts().isEmpty()) {
            return EventContract.asyncApi();
        }
        JsonMapper json = JsonMapper.shared();
        ObjectNode document = (ObjectNode) json.readTree(EventContract.asyncApi());
        JsonNode sample = document.path("servers").path("kafka");
        ObjectNode servers = document.putObject("servers");
        for (String host : kafka.announcedHosts()) {
            ObjectNode server = (ObjectNode) sample.deepCopy();
            server.remove("variables");
            servers.set("kafka-" + (servers.size() + 1), server.put("host", host));
        }
        return json.writeValueAsBytes(document);
    }

    @GetMapping("/asyncapi.json")
    ResponseEntity<byte[]> asyncApi() {
        return answer(ASYNC_API, this.document);
    }

    @GetMapping("/api/schemas/{type}")
    ResponseEntity<byte[]> schema(@PathVariable String type) {
        return answer(JSON_SCHEMA, EventContract.schema(type)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "event-type", "id", type)));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
            .contentType(type)
            .cacheControl(AN_HOUR)
            .eTag(DigestUtils.md5DigestAsHex(content))
            .body(content);
    }

}
