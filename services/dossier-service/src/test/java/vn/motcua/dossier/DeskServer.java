package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.embedded.EmbeddedPostgresServer;

/**
 * A real server for tests: one PostgreSQL for the whole run, one database for each
 * server, the sample world without played days, the legal clock at a moment the test
 * chooses.
 */
public final class DeskServer implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    private final Map<String, Object> properties;

    private DeskServer(Map<String, Object> properties) {
        this.properties = properties;
        this.context = DossierService.start(properties);
    }

    /**
     * A fresh database whose legal clock starts then, for example
     * {@code 2026-11-16T07:00:00+07:00}.
     */
    public static DeskServer startingAt(String legalTime) {
        return start("commune-2026", legalTime, Map.of());
    }

    /** A fresh database of the given world, with more properties. */
    public static DeskServer start(String world, String legalTime, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(freshDatabase());
        properties.put("motcua.port", 0);
        properties.put("motcua.world", world);
        properties.put("motcua.world-start", legalTime);
        properties.put("motcua.access.hash-strength", 4);
        properties.put("motcua.paper.sample", true);
        properties.put("motcua.token-secret", "secret-of-the-tests-0123456789abcdef");
        properties.putAll(more);
        return new DeskServer(properties);
    }

    /** A second node on the same database. */
    public DeskServer secondNode() {
        return new DeskServer(this.properties);
    }

    /** Connection properties of a new, empty database. */
    public static Map<String, Object> freshDatabase() {
        EmbeddedPostgresServer server = Postgres.SERVER;
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()))
            .sql("CREATE DATABASE " + name)
            .update();
        String url = server.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return Map.of("motcua.db.url", url, "motcua.db.user", server.user(), "motcua.db.password", server.password());
    }

    /** A bean of the running server. */
    public <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    /** The database of the running server. */
    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Where the server answers. */
    public String url() {
        return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        this.context.close();
    }

    private static final class Postgres {

        static final EmbeddedPostgresServer SERVER = start();

        private static EmbeddedPostgresServer start() {
            try {
                Path folder = Files.createTempDirectory("motcua-test-pg");
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
