package vn.motcua.simulator;

import java.net.URI;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.dossier.DossierService;
import vn.motcua.embedded.ScratchDatabase;

/**
 * A real dossier service with an unplayed sample world, on a database of its own.
 */
final class SampleServer implements AutoCloseable {

    private final Map<String, Object> properties;

    private ConfigurableApplicationContext context;

    private SampleServer(Map<String, Object> properties) {
        this.properties = properties;
        this.context = DossierService.start(properties);
    }

    static SampleServer of(String world) {
        ScratchDatabase database = ScratchDatabase.create();
        return new SampleServer(
                Map.of("motcua.db.url", database.jdbcUrl(), "motcua.db.user", database.user(), "motcua.db.password",
                        database.password(), "motcua.port", 0, "motcua.world", world, "motcua.access.hash-strength", 4,
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

}
