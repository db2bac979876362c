package vn.motcua.onestop;

import java.util.Map;
import java.util.Optional;

/**
 * What the environment brings instead of the embedded servers.
 *
 * @param database a PostgreSQL of your own; then no sample data is made
 * @param bootstrap a Kafka of your own, as {@code host:port,...}
 */
record Outside(Optional<Database> database, Optional<String> bootstrap) {

    static Outside of(Map<String, String> environment) {
        Optional<Database> database = value(environment, "DB_URL").map((url) -> new Database(url,
                value(environment, "DB_USER").orElse("motcua"), value(environment, "DB_PASSWORD").orElse("")));
        return new Outside(database, value(environment, "KAFKA_BOOTSTRAP"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter((value) -> !value.isEmpty());
    }

}
