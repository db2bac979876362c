package vn.motcua.onestop;

import java.nio.file.Path;

import vn.motcua.embedded.EmbeddedKafkaServer;
import vn.motcua.embedded.EmbeddedPostgresServer;

/**
 * The servers below the services: embedded ones, or those the environment names.
 *
 * @param database where PostgreSQL answers
 * @param bootstrap where Kafka answers
 */
record Ground(Database database, String bootstrap) {

    static Ground in(House house, Path data, Outside outside) {
        Database database = outside.database().orElseGet(() -> postgres(house, data));
        String bootstrap = outside.bootstrap().orElseGet(() -> kafka(house, data));
        return new Ground(database, bootstrap);
    }

    private static Database postgres(House house, Path data) {
        EmbeddedPostgresServer server = house.build("PostgreSQL", () -> EmbeddedPostgresServer.start(data),
                EmbeddedPostgresServer::close);
        return new Database(server.jdbcUrl(), server.user(), server.password());
    }

    private static String kafka(House house, Path data) {
        return house.build("Kafka", () -> EmbeddedKafkaServer.start(data), EmbeddedKafkaServer::close)
            .bootstrapServers();
    }

}
