package vn.motcua.dossier;

import java.util.Map;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one-stop desk as a service: console, HTTP contract, engine and event log. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class DossierService {

    /**
     * Starts the service alone, configured by environment variables (see
     * {@code dossier.yml}).
     */
    public static void main(String[] args) {
        start(Map.of(), args);
    }

    /**
     * Starts the service inside a larger JVM.
     * @param properties win over {@code dossier.yml}
     */
    public static ConfigurableApplicationContext start(Map<String, Object> properties, String... args) {
        return new SpringApplicationBuilder(DossierService.class).web(WebApplicationType.SERVLET)
            .properties(Map.of("spring.config.name", "dossier"))
            .initializers((context) -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("house", properties)))
            .run(args);
    }

}
