package vn.motcua.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.dossier.DossierService;
import vn.motcua.embedded.EmbeddedPostgresServer;

/**
 * A real dossier service with an unplayed sample world, on a database of its own in one
 * PostgreSQL for the whole run.
 */
final class SampleServer implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, Object> properties;

    private ConfigurableApplicationContext context;

    private SampleServer(Map<String, Object> properties) {
        this.properties = properties;
        this.context = DossierService.start(properties);
    }

    static SampleServer of(String world) {
        EmbeddedPostgresServer server = Postgres.SERVER;
        String name = "simulator_" + COUNT.incrementAndGet();
        JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()))
            .sql("CREATE DATABASE " + name)
            .update();
        String url = server.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new SampleServer(Map.of("motcua.db.url", url, "motcua.db.user", server.user(), "motcua.db.password",
                server.password(), "motcua.port", 0, "motcua.world", world, "motcua.access.hash-strength", 4,
                "motcua.paper.sample", true, "motcua.token-secret", "secret-of-the-tests-0123456789abcdef"));
    }

    /** Stops the service and starts it again on the same database. */
    void restart() {
        this.context.close();
        this.context = DossierService.start(this.properties);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        this.context.close();
    }

    private static final class Postgres {

        static final EmbeddedPostgresServer SERVER = start();

        private static EmbeddedPostgresServer start() {
            try {
                Path folder = Files.createTempDirectory("motcua-simulator-pg");
                EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
