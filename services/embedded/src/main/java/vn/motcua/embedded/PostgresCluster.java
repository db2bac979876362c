package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cluster in a data folder: made once, started, found running after a crash of our
 * process, stopped.
 */
final class PostgresCluster {

    static final String USER = "motcua";

    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

    /**
     * Seconds: as long as a crash recovery or a last checkpoint may reasonably take.
     */
    private static final String WAIT = "300";

    private static final Duration SETTLE = Duration.ofMinutes(5);

    private static final long POLL_MILLIS = 50;

    private final PostgresFolder folder;

    private final PostgresPlatform platform;

    private final PostgresProgram program;

    PostgresCluster(PostgresFolder folder, PostgresPlatform platform, PostgresProgram program) {
        this.folder = folder;
        this.platform = platform;
        this.program = program;
    }

    void createIfAbsent() {
        if (this.folder.hasCluster()) {
            return;
        }
        try {
            Folders.delete(this.folder.unfinishedCluster());
            this.folder.createPassword();
            this.program.run("initdb", "--pgdata=" + this.folder.unfinishedCluster(), "--username=" + USER,
                    "--pwfile=" + this.folder.passwordFile(), "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                    "--lc-ctype=" + this.platform.characterTypes(), "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            PostgresSettings.includeIn(this.folder.unfinishedCluster());
            Files.move(this.folder.unfinishedCluster(), this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The port of the server that outlived the process that started it; waits while it is
     * still starting, recovering or stopping.
     */
    Optional<Integer> runningPort() {
        long giveUp = System.nanoTime() + SETTLE.toNanos();
        Optional<PostmasterFile> server = livingServer();
        while (server.isPresent() && !server.get().ready()) {
            if (System.nanoTime() > giveUp) {
                throw new EmbeddedServerException(
                        "PostgreSQL (tiến trình " + server.get().pid() + ") chưa sẵn sàng; xem "
                                + this.folder.serverLog(),
                        "PostgreSQL (process " + server.get().pid() + ") does not become ready; see "
                                + this.folder.serverLog());
            }
            pause();
            server = livingServer();
        }
        return server.map(PostmasterFile::port);
    }

    private Optional<PostmasterFile> livingServer() {
        return PostmasterFile.read(this.folder.postmasterPid()).filter(PostmasterFile::alive);
    }

    /**
     * Starts the server and returns when it takes connections, recovery included.
     */
    void start(int port) {
        try {
            if (Files.deleteIfExists(this.folder.postmasterPid())) {
                log.info("The last PostgreSQL of {} did not stop cleanly; it recovers now", this.folder.root());
            }
            PostgresSettings.write(this.folder.cluster(), port);
            this.program.run("pg_ctl", "start", "--pgdata=" + this.folder.cluster(), "--log=" + this.folder.serverLog(),
                    "--wait", "--timeout=" + WAIT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Ends open sessions, writes the last checkpoint and returns when the server is gone.
     */
    void stop() {
        Optional<PostmasterFile> server = livingServer();
        if (server.isEmpty()) {
            log.warn("PostgreSQL of {} is gone already", this.folder.root());
            return;
        }
        // pg_ctl only gives the order: while it waited, a second Ctrl-C would kill it
        this.program.run("pg_ctl", "stop", "--pgdata=" + this.folder.cluster(), "--mode=fast", "--no-wait");
        long giveUp = System.nanoTime() + SETTLE.toNanos();
        while (server.get().alive()) {
            if (System.nanoTime() > giveUp) {
                throw new EmbeddedServerException(
                        "PostgreSQL (tiến trình " + server.get().pid() + ") chưa dừng; xem " + this.folder.serverLog(),
                        "PostgreSQL (process " + server.get().pid() + ") does not stop; see "
                                + this.folder.serverLog());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Bị ngắt khi chờ PostgreSQL", "interrupted while waiting for PostgreSQL",
                    ex);
        }
    }

}
