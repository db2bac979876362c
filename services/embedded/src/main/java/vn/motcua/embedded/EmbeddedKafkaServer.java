package vn.motcua.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real one-node Kafka (KRaft, controller and broker in this JVM) on 127.0.0.1 whose
 * topics live in the data folder.
 */
public final class EmbeddedKafkaServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafkaServer.class);

    private final FolderLock lock;

    private final KafkaRaftServer server;

    private final int port;

    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedKafkaServer(FolderLock lock, KafkaRaftServer server, int port) {
        this.lock = lock;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker of the folder, formatting its storage the first time, and returns
     * when it takes requests.
     * @param dataFolder holds the subfolder {@code kafka}; made where absent
     * @return the broker, to be closed by the caller
     * @throws EmbeddedServerException where another process holds the folder or the
     * storage cannot be formatted
     */
    public static EmbeddedKafkaServer start(Path dataFolder) {
        KafkaFolder folder = KafkaFolder.in(dataFolder);
        FolderLock lock = FolderLock.acquire(folder.root());
        boolean started = false;
        try {
            EmbeddedKafkaServer server = start(folder, lock);
            started = true;
            return server;
        }
        finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static EmbeddedKafkaServer start(KafkaFolder folder, FolderLock lock) {
        int port = folder.port();
        Properties settings = KafkaSettings.of(folder, port, folder.controllerPort());
        format(folder, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        boolean started = false;
        try {
            server.startup();
            started = true;
        }
        finally {
            if (!started) {
                server.shutdown();
            }
        }
        log.info("Kafka started on port {}, data in {}", port, folder.root());
        return new EmbeddedKafkaServer(lock, server, port);
    }

    private static void format(KafkaFolder folder, Properties settings) {
        try {
            KafkaSettings.write(folder, settings);
            if (folder.formatted()) {
                return;
            }
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            String[] command = { "format", "--config", folder.settings().toString(), "--cluster-id",
                    folder.clusterId() };
            int exit = StorageTool.execute(command, new PrintStream(printed, true, StandardCharsets.UTF_8));
            if (exit != 0) {
                throw new EmbeddedServerException("Không định dạng được kho Kafka tại " + folder.logs(),
                        "cannot format the Kafka storage at " + folder.logs() + ": "
                                + printed.toString(StandardCharsets.UTF_8).strip());
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Host and port for clients, as {@code bootstrap.servers} wants it.
     */
    public String bootstrapServers() {
        return "127.0.0.1:" + this.port;
    }

    /**
     * Stops the broker cleanly and returns when it is gone; a second call does nothing.
     */
    @Override
    public void close() {
        if (this.closed.compareAndSet(false, true)) {
            try {
                this.server.shutdown();
                this.server.awaitShutdown();
            }
            finally {
                this.lock.close();
            }
        }
    }

}
