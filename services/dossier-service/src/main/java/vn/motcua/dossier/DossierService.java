package vn.motcua.dossier;

import java.util.Map;
import java.util.TimeZone;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one-stop desk as a service: console, HTTP contract, engine and event log. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@ConfigurationPropertiesScan
public class DossierService {

    /**
     * Starts the service alone, configured by environment variables (see
     * {@code dossier.yml}). Told to stop, it finishes what it is doing.
     */
    public static void main(String[] args) {
        builder(Map.of()).registerShutdownHook(true).run(args);
    }

    /**
     * Starts the service inside a larger JVM, which also stops it.
     * @param properties win over {@code dossier.yml}
     */
    public static ConfigurableApplicationContext start(Map<String, Object> properties, String... args) {
        return builder(properties).registerShutdownHook(false).run(args);
    }

    private static SpringApplicationBuilder builder(Map<String, Object> properties) {
        // the engine stores timestamps without a zone: every node must read them in the
        // same one
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        return new SpringApplicationBuilder(DossierService.class).web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .properties(Map.of("spring.config.name", "dossier"))
            .initializers((context) -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("house", properties)));
    }

}
