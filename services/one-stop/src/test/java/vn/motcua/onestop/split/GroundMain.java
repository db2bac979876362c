package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Path;

import vn.motcua.embedded.EmbeddedKafkaServer;
import vn.motcua.embedded.EmbeddedPostgresServer;

/**
 * PostgreSQL or Kafka apart from the services: in a process of its own, which stops when
 * its standard input ends, and so with the test that started it.
 */
final class GroundMain {

    static final String READY = "READY ";

    private GroundMain() {
    }

    /** Takes the name of the server and its data folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "postgresql" -> postgres(folder);
            case "kafka" -> kafka(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void postgres(Path folder) throws IOException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder)) {
            serve(server.jdbcUrl() + " " + server.user() + " " + server.password());
        }
    }

    private static void kafka(Path folder) throws IOException {
        try (EmbeddedKafkaServer server = EmbeddedKafkaServer.start(folder)) {
            serve(server.bootstrapServers());
        }
    }

    private static void serve(String address) throws IOException {
        System.out.println(READY + address);
        System.in.transferTo(System.err);
    }

}
