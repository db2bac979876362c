package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database for tests and benchmarks. All of a process lie on one server with the
 * settings of every other; server and data go when the process ends.
 *
 * @param user may create schemas and extensions
 */
public record ScratchDatabase(String jdbcUrl, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * Makes a new one; the first call starts the server.
     * @throws EmbeddedServerException where PostgreSQL cannot run here
     */
    public static ScratchDatabase create() {
        EmbeddedPostgresServer server = Shared.SERVER;
        String name = "scratch_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        catch (SQLException ex) {
            throw new IllegalStateException("cannot create " + name, ex);
        }
        return new ScratchDatabase(PostgresSession.url(server.port(), name), server.user(), server.password());
    }

    private static final class Shared {

        static final EmbeddedPostgresServer SERVER = start();

        private static EmbeddedPostgresServer start() {
            try {
                Path folder = Files.createTempDirectory("motcua-scratch");
                EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
                return server;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private static void end(EmbeddedPostgresServer server, Path folder) {
            server.close();
            try {
                Folders.delete(folder);
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
