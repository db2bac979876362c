package vn.motcua.metrics;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MetricsServiceTest {

    @Test
    void a_start_without_a_broker_names_the_variable_that_is_missing() {
        Map<String, Object> settings = Map.of("motcua.db.url", "jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(() -> MetricsService.start(settings)).hasMessageContaining("KAFKA_BOOTSTRAP");
    }

    @Test
    void a_start_without_a_database_names_the_variable_that_is_missing() {
        Map<String, Object> settings = Map.of("motcua.kafka.bootstrap", "127.0.0.1:1");

        assertThatThrownBy(() -> MetricsService.start(settings)).hasMessageContaining("DB_URL");
    }

}
