package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.kafka.common.Uuid;

/**
 * Where the embedded broker keeps what it owns: log segments, settings, cluster id,
 * ports.
 */
record KafkaFolder(Path root) {

    static KafkaFolder in(Path dataFolder) {
        try {
            return new KafkaFolder(Files.createDirectories(dataFolder.resolve("kafka")).toRealPath());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path logs() {
        return this.root.resolve("logs");
    }

    Path settings() {
        return this.root.resolve("server.properties");
    }

    int port() {
        return LoopbackPort.remembered(this.root.resolve("port"));
    }

    int controllerPort() {
        return LoopbackPort.remembered(this.root.resolve("controller-port"));
    }

    /**
     * Whether the storage carries the broker's identity, written last when it is
     * formatted.
     */
    boolean formatted() {
        return Files.exists(logs().resolve("meta.properties"));
    }

    /**
     * The id of the cluster in this folder, drawn once.
     */
    String clusterId() throws IOException {
        Path file = this.root.resolve("cluster-id");
        if (!Files.exists(file)) {
            Files.writeString(file, Uuid.randomUuid().toString());
        }
        return Files.readString(file).strip();
    }

}
