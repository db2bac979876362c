package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.embedded.ScratchDatabase;

/**
 * A real server for tests with a database of its own: the sample world without played
 * days, the legal clock at a moment the test chooses.
 */
public final class DeskServer implements AutoCloseable {

    private ConfigurableApplicationContext context;

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
        Map<String, Object> properties = new HashMap<>(
                Map.of("motcua.world", world, "motcua.world-start", legalTime, "motcua.paper.sample", true));
        properties.putAll(more);
        return outsideAnyWorld(properties);
    }

    /**
     * A fresh database in real use, with no sample world and nothing but these
     * properties.
     */
    public static DeskServer outsideAnyWorld(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(freshDatabase());
        properties.put("motcua.port", 0);
        properties.put("motcua.access.hash-strength", 4);
        properties.put("motcua.token-secret", "secret-of-the-tests-0123456789abcdef");
        properties.putAll(more);
        return new DeskServer(properties);
    }

    /** Stops the server and starts it again on the same database. */
    public void restart() {
        this.context.close();
        this.context = DossierService.start(this.properties);
    }

    /**
     * A second node on the same database, in a process of its own, that can be killed.
     */
    public NodeProcess nodeProcess(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(this.properties);
        properties.putAll(more);
        return NodeProcess.start(properties);
    }

    /** A second node on the same database. */
    public DeskServer secondNode() {
        return new DeskServer(this.properties);
    }

    /** Connection properties of a new, empty database. */
    public static Map<String, Object> freshDatabase() {
        ScratchDatabase database = ScratchDatabase.create();
        return Map.of("motcua.db.url", database.jdbcUrl(), "motcua.db.user", database.user(), "motcua.db.password",
                database.password());
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

    /** Stops the server, and first asks what must hold after any story. */
    @Override
    public void close() {
        try (ConfigurableApplicationContext stopped = this.context) {
            if (stopped.isActive()) {
                StoredDates.followFromTheirLedgers(this);
                StoredDates.areWatched(this);
                StoredDates.answersFollowFromTheCalendar(this);
            }
        }
    }

}
