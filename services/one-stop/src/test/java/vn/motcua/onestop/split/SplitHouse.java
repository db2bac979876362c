package vn.motcua.onestop.split;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The split of {@code deploy/compose.yml} as processes of this machine: PostgreSQL with
 * the two databases of {@code deploy/postgres}, Kafka, and the services from their own
 * jars, set up from {@code deploy/setup.example}.
 */
final class SplitHouse implements AutoCloseable {

    static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

    private final Path folder;

    private final String secret = UUID.randomUUID().toString();

    private final int port = freePort();

    private final int metricsPort = freePort();

    private final SplitDatabases databases;

    private final ChildProcess postgres;

    private ChildProcess kafka;

    private String bootstrap;

    private ChildProcess metrics;

    private ChildProcess dossier;

    private SplitHouse(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.postgres = ground("postgresql");
        this.databases = SplitDatabases.create(this.postgres.await(GroundMain.READY));
        this.kafka = ground("kafka");
        this.bootstrap = this.kafka.await(GroundMain.READY);
        this.metrics = service("metrics-service", metricsEnvironment());
        this.dossier = service("dossier-service", dossierEnvironment());
    }

    static SplitHouse start(Path folder) throws IOException, InterruptedException {
        copySetup(folder.resolve("setup"));
        SplitHouse house = new SplitHouse(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(house::killServices));
        house.awaitServices();
        return house;
    }

    String frontDoor() {
        return "http://127.0.0.1:" + this.port;
    }

    Scrape scrapeOfDossier() {
        return Scrape.of(Caller.text(frontDoor() + "/actuator/prometheus"));
    }

    Scrape scrapeOfMetrics() {
        return Scrape.of(Caller.text("http://127.0.0.1:" + this.metricsPort + "/actuator/prometheus"));
    }

    /** Asks the dossiers' database for one number. */
    long number(String query) {
        return this.databases.number(query);
    }

    int port() {
        return this.port;
    }

    int metricsPort() {
        return this.metricsPort;
    }

    ChildProcess dossier() {
        return this.dossier;
    }

    /** Waits until both services have come to a state. */
    void awaits(String what, BooleanSupplier arrived) throws InterruptedException {
        long giveUp = System.nanoTime() + ChildProcess.PATIENCE.toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("in vain for " + what + "\n" + state());
            }
            Thread.sleep(50);
        }
    }

    private String state() {
        return Stream.of(this.kafka, this.metrics, this.dossier)
            .map(ChildProcess::lastWords)
            .collect(Collectors.joining("\n", "", "\n"))
                + Stream.of(scrapeOfDossier(), scrapeOfMetrics())
                    .flatMap((scrape) -> scrape.samples().stream())
                    .filter((sample) -> sample.name().startsWith("motcua_"))
                    .map(Scrape.Sample::toString)
                    .collect(Collectors.joining("\n"));
    }

    void killKafka() {
        this.kafka.kill();
    }

    void startKafkaAgain() throws IOException, InterruptedException {
        this.kafka = ground("kafka");
        String again = this.kafka.await(GroundMain.READY);
        if (!again.equals(this.bootstrap)) {
            throw new AssertionError("Kafka came back as " + again + " instead of " + this.bootstrap);
        }
    }

    void startDossierAgain() throws IOException, InterruptedException {
        this.dossier = service("dossier-service", dossierEnvironment());
        awaitServices();
    }

    /** Nothing is left but the database of the dossiers: no topic, no figure. */
    void loseEverythingButTheDossiers() throws IOException, InterruptedException {
        this.dossier.kill();
        this.metrics.kill();
        this.kafka.kill();
        FileSystemUtils.deleteRecursively(this.folder.resolve("data/kafka"));
        this.databases.emptyMetrics();
        this.kafka = ground("kafka");
        this.bootstrap = this.kafka.await(GroundMain.READY);
        this.metrics = service("metrics-service", metricsEnvironment());
        startDossierAgain();
    }

    private void awaitServices() throws InterruptedException {
        this.metrics.awaits("healthy", () -> Caller.answers(this.metricsPort));
        this.dossier.awaits("healthy", () -> Caller.answers(this.port));
    }

    private ChildProcess ground(String server) throws IOException {
        return ChildProcess.java(server, this.folder, Map.of(), List.of("-cp", System.getProperty("java.class.path"),
                GroundMain.class.getName(), server, this.folder.resolve("data").toString()));
    }

    private ChildProcess service(String service, Map<String, String> environment) throws IOException {
        return ChildProcess.java(service, this.folder, environment,
                List.of("-jar", Repository.application(service).toString()));
    }

    private Map<String, String> metricsEnvironment() {
        Map<String, String> environment = shared("metrics");
        environment.put("METRICS_PORT", Integer.toString(this.metricsPort));
        environment.put("METRICS_NODE", "metrics-1");
        return environment;
    }

    private Map<String, String> dossierEnvironment() {
        Map<String, String> environment = shared("dossier");
        environment.put("PORT", Integer.toString(this.port));
        environment.put("METRICS_URL", "http://127.0.0.1:" + this.metricsPort);
        environment.put("MOTCUA_SETUP", this.folder.resolve("setup").toString());
        environment.put("MOTCUA_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("PUBLIC_URL", "https://motcua.example.gov.vn");
        environment.put("FORWARD_HEADERS", "native");
        return environment;
    }

    private Map<String, String> shared(String role) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", this.databases.url(role));
        environment.put("DB_USER", role);
        environment.put("DB_PASSWORD", this.databases.password(role));
        environment.put("KAFKA_BOOTSTRAP", this.bootstrap);
        environment.put("MOTCUA_TOKEN_SECRET", this.secret);
        return environment;
    }

    /** Everyone's first password is the account's name twice; the example has none. */
    private static void copySetup(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(Repository.path("deploy/setup.example"))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        Path people = target.resolve("people.csv");
        Files.writeString(people, Files.readString(people).replaceAll("(?m)^([a-z0-9]+)(,.*H99.*,)$", "$1$2$1$1"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    /** They outlive a test run that is broken off, unlike the servers below them. */
    private void killServices() {
        this.dossier.kill();
        this.metrics.kill();
    }

    /** From the roof down, even where one of them does not stop. */
    @Override
    public void close() throws IOException, InterruptedException {
        killServices();
        try {
            this.kafka.close();
        }
        finally {
            this.postgres.close();
        }
    }

}
