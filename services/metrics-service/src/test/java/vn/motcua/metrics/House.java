package vn.motcua.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.embedded.EmbeddedKafkaServer;
import vn.motcua.embedded.EmbeddedPostgresServer;
import vn.motcua.events.Envelope;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventStream;
import vn.motcua.events.Fact;
import vn.motcua.events.ReferenceFact.ClockMoved;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL, a real broker and the service over them, as production starts it.
 */
public final class House implements AutoCloseable {

    public static final String SECRET = "a secret of the tests, long enough to pass";

    /** The legal now that the house starts with. */
    public static final Instant NOW = Instant.parse("2026-11-16T03:00:00Z");

    private static final EventJson JSON = new EventJson();

    private final Clock clock = Clock.systemUTC();

    private final Path folder;

    private final EmbeddedPostgresServer postgres;

    private final EmbeddedKafkaServer kafka;

    private final Wire wire;

    private final HttpClient http = HttpClient.newHttpClient();

    private final AtomicLong clockSequence = new AtomicLong();

    private final ConfigurableApplicationContext service;

    House() {
        try {
            this.folder = Files.createTempDirectory("metrics");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.postgres = EmbeddedPostgresServer.start(this.folder.resolve("postgres"));
        this.kafka = EmbeddedKafkaServer.start(this.folder.resolve("kafka"));
        this.wire = new Wire(this.kafka.bootstrapServers());
        this.service = node(Map.of());
        await("the service to have its topics", this.wire::ready);
        moveClock(NOW);
        settle();
    }

    /** Starts a further node over the same servers. */
    public ConfigurableApplicationContext node(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("motcua.db.url", this.postgres.jdbcUrl());
        all.put("motcua.db.user", this.postgres.user());
        all.put("motcua.db.password", this.postgres.password());
        all.put("motcua.kafka.bootstrap", this.kafka.bootstrapServers());
        all.put("motcua.token-secret", SECRET);
        all.put("motcua.port", 0);
        all.putAll(settings);
        return MetricsService.start(all);
    }

    public ConfigurableApplicationContext service() {
        return this.service;
    }

    public JdbcClient database() {
        return this.service.getBean(JdbcClient.class);
    }

    public EmbeddedPostgresServer postgres() {
        return this.postgres;
    }

    public String bootstrap() {
        return this.kafka.bootstrapServers();
    }

    /** Moves the legal clock as a training database would tell it. */
    public void moveClock(Instant legalNow) {
        long offset = Duration.between(this.clock.instant(), legalNow).toMillis();
        publish(new Envelope<>(this.clockSequence.incrementAndGet(), legalNow, new ClockMoved(offset)));
    }

    /** Publishes a fact as the relay does. */
    public void publish(Envelope<? extends Fact> told) {
        EventStream stream = told.fact().stream();
        publish(stream.topic(), told.fact().streamId(), bytes(told));
    }

    public void publish(String topic, String key, byte[] value) {
        this.wire.send(topic, key, value);
    }

    public static byte[] bytes(Envelope<? extends Fact> told) {
        Fact fact = told.fact();
        return JSON.write(fact.stream(), fact.streamId(), told.sequence(), fact.type(), told.time(), JSON.data(fact));
    }

    /** Waits until everything published is folded. */
    public void settle() {
        settle(database());
    }

    /** Waits until everything published is folded into that database. */
    public void settle(JdbcClient into) {
        Map<String, Long> ends = this.wire.ends();
        await("the fold to arrive at " + ends, () -> this.wire.folded(into).entrySet().containsAll(ends.entrySet()));
    }

    public void await(String what, BooleanSupplier done) {
        Instant limit = this.clock.instant().plusSeconds(40);
        while (!done.getAsBoolean()) {
            if (this.clock.instant().isAfter(limit)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            sleep(5);
        }
    }

    public HttpResponse<String> get(String path, String token) {
        String port = this.service.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    public JsonNode json(String path, String token) {
        HttpResponse<String> answer = get(path, token);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.builder().build().readTree(answer.body());
    }

    /** The value of one Prometheus line. */
    public double scraped(String series) {
        return get("/actuator/prometheus", "").body()
            .lines()
            .filter((line) -> line.startsWith(series + " "))
            .map((line) -> Double.parseDouble(line.substring(series.length() + 1)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nobody measures " + series));
    }

    /** A token of the front door for these agencies. */
    public String token(String... agencies) {
        return Tokens.token(SECRET, "SUPERVISOR", this.clock.instant().plusSeconds(60), agencies);
    }

    public String auditor() {
        return Tokens.token(SECRET, "AUDITOR", this.clock.instant().plusSeconds(60), "*");
    }

    public Clock clock() {
        return this.clock;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() throws IOException {
        this.wire.close();
        this.service.close();
        this.kafka.close();
        this.postgres.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(this.folder);
    }

}
