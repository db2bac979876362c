package vn.motcua.dossier.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import vn.motcua.dossier.access.Access;

/**
 * The gate to the metrics service (design D13): carries a person's question there with a
 * short-lived pass that says who asks, and carries the answer back.
 */
@Component
class FigureGate {

    private static final Logger log = LoggerFactory.getLogger(FigureGate.class);

    /** Behind a figure stand dossiers, which not everyone may read who may count them. */
    private static final String DOSSIERS = "/dossiers";

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    private final FigureSettings settings;

    private final FigurePass pass;

    private final Access access;

    private final RestClient client;

    private final AtomicBoolean silent = new AtomicBoolean();

    FigureGate(FigureSettings settings, FigurePass pass, Access access) {
        this.settings = settings;
        this.pass = pass;
        this.access = access;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(HttpClient.Redirect.NEVER).build());
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * Asks the metrics service.
     * @param path decoded path there
     * @param query the person's question; of repeated names the first value counts
     * @return its answer, good or bad, with those headers only that describe the body
     * @throws FiguresUnavailable if it does not answer
     */
    ResponseEntity<byte[]> ask(String path, Map<String, String> query) {
        if (this.settings.url().isBlank() || !this.pass.canBeWritten()) {
            throw new FiguresUnavailable("no metrics service is set");
        }
        try {
            ResponseEntity<byte[]> answer = fetch(path, query);
            if (this.silent.getAndSet(false)) {
                log.info("The metrics service answers again");
            }
            return answer;
        }
        catch (ResourceAccessException ex) {
            throw unavailable("the metrics service does not answer", ex);
        }
    }

    private ResponseEntity<byte[]> fetch(String path, Map<String, String> query) {
        String pass = path.contains(DOSSIERS) ? this.pass.ofReader(this.access.requireReader())
                : this.pass.of(this.access.current());
        return this.client.get()
            .uri(address(path, query))
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + pass)
            .exchange((request, response) -> read(response));
    }

    /** Open pages ask every other second: the log hears of it once. */
    private FiguresUnavailable unavailable(String why, @Nullable Exception cause) {
        if (!this.silent.getAndSet(true)) {
            log.error("No figures from {}: {} {}", this.settings.url(), why,
                    (cause == null) ? "" : "(" + cause.getMessage() + ")");
        }
        return new FiguresUnavailable(why, cause);
    }

    /**
     * Every part is encoded anew, so that nothing a person typed is read as an address.
     */
    private URI address(String path, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.settings.url())
            .path(UriUtils.encodePath(path, StandardCharsets.UTF_8));
        query.forEach((name, value) -> address.queryParam(UriUtils.encode(name, StandardCharsets.UTF_8),
                UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.build(true).toUri();
    }

    private ResponseEntity<byte[]> read(ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            throw unavailable("it refuses our pass; do both services have the same MOTCUA_TOKEN_SECRET?", null);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(response.getHeaders().getContentType());
        headers.setContentDisposition(response.getHeaders().getContentDisposition());
        return ResponseEntity.status(response.getStatusCode()).headers(headers).body(response.getBody().readAllBytes());
    }

}
