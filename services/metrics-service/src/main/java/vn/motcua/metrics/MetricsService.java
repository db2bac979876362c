package vn.motcua.metrics;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The metrics service as an application of its own or as a neighbour in one JVM.
 * <p>
 * Every resource it reads is named {@code metrics}, since the dossier service may lie on
 * the same class path.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MetricsService {

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        application(Map.of()).registerShutdownHook(true).run(arguments);
    }

    /**
     * Starts it inside a running JVM; whoever starts it closes it.
     * @param properties settings by key, stronger than the environment
     */
    public static ConfigurableApplicationContext start(Map<String, Object> properties) {
        return application(properties).registerShutdownHook(false).run();
    }

    private static SpringApplicationBuilder application(Map<String, Object> properties) {
        return new SpringApplicationBuilder(MetricsService.class).properties("spring.config.name=metrics")
            .bannerMode(Banner.Mode.OFF)
            .initializers((context) -> prepare(context.getEnvironment(), properties));
    }

    private static void prepare(ConfigurableEnvironment environment, Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource("started-with", properties));
        require(environment, "motcua.db.url", "DB_URL");
        require(environment, "motcua.kafka.bootstrap", "KAFKA_BOOTSTRAP");
    }

    private static void require(ConfigurableEnvironment environment, String key, String variable) {
        if (!environment.containsProperty(key) && !environment.containsProperty(variable)) {
            throw new IllegalStateException(
                    "The metrics service needs the environment variable " + variable + " (or the setting " + key + ")");
        }
    }

    /**
     * The machine clock: tokens, retries. Legal time is this plus the published offset.
     */
    @Bean
    static Clock machineClock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

}
