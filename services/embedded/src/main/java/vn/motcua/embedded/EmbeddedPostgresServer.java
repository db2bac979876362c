package vn.motcua.embedded;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real, durable PostgreSQL 18 on 127.0.0.1 whose cluster lives in the data folder.
 * <p>
 * The server is a process of its own. It outlives a killed JVM; the next start on the
 * same folder then attaches to it. A Ctrl-C in the console does not reach it, so the one
 * who started it decides when to {@link #close()}.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private final FolderLock lock;

    private final PostgresCluster cluster;

    private final String password;

    private final int port;

    private final boolean attached;

    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgresServer(FolderLock lock, PostgresCluster cluster, String password, int port,
            boolean attached) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
        this.attached = attached;
    }

    /**
     * Starts the server of the folder, making the cluster the first time, and returns
     * when it takes connections.
     * @param dataFolder holds the subfolder {@code postgresql}; made where absent
     * @return the server, to be closed by the caller
     * @throws EmbeddedServerException where another process holds the folder, where
     * another server answers on the port, or where PostgreSQL cannot run here
     */
    public static EmbeddedPostgresServer start(Path dataFolder) {
        PostgresFolder folder = PostgresFolder.in(dataFolder);
        FolderLock lock = FolderLock.acquire(folder.root());
        boolean started = false;
        try {
            EmbeddedPostgresServer server = start(folder, lock);
            started = true;
            return server;
        }
        finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static EmbeddedPostgresServer start(PostgresFolder folder, FolderLock lock) {
        PostgresPlatform platform = PostgresPlatform.current();
        PostgresProgram program = new PostgresProgram(platform, PostgresBinaries.unpacked(platform, folder),
                folder.commandLog());
        PostgresCluster cluster = new PostgresCluster(folder, platform, program);
        cluster.createIfAbsent();
        Optional<Integer> running = cluster.runningPort();
        int port = running.orElseGet(() -> LoopbackPort.remembered(folder.portFile()));
        if (running.isEmpty()) {
            cluster.start(port);
        }
        new PostgresSession(port, folder).verifyAndPrepare();
        log.info("PostgreSQL {} on port {}, data in {}", running.isPresent() ? "found running" : "started", port,
                folder.root());
        return new EmbeddedPostgresServer(lock, cluster, folder.password(), port, running.isPresent());
    }

    /**
     * Address of the product's own database, {@code motcua}.
     */
    public String jdbcUrl() {
        return PostgresSession.url(this.port, PostgresSession.DATABASE);
    }

    /**
     * The owner of the cluster: it may create schemas and extensions.
     */
    public String user() {
        return PostgresCluster.USER;
    }

    /**
     * Made at random with the cluster, kept in the data folder for its owner's eyes.
     */
    public String password() {
        return this.password;
    }

    /**
     * The port on 127.0.0.1; the same at the next start unless somebody took it.
     */
    public int port() {
        return this.port;
    }

    /**
     * Whether the server was found running, left by a process that was killed.
     */
    public boolean attached() {
        return this.attached;
    }

    /**
     * Stops the server cleanly, ending open sessions; a second call does nothing.
     */
    @Override
    public void close() {
        if (this.closed.compareAndSet(false, true)) {
            try {
                this.cluster.stop();
            }
            finally {
                this.lock.close();
            }
        }
    }

}
