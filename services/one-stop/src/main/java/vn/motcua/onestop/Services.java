package vn.motcua.onestop;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.dossier.DossierService;
import vn.motcua.metrics.MetricsService;

/**
 * Both services as sibling contexts, each knowing the other by its address only.
 *
 * @param console where people work
 * @param metrics where Prometheus reads
 */
record Services(String console, String metrics) {

    /**
     * The metrics service comes first: it makes the topics, and the dossier service has
     * to know its address.
     */
    static Services in(House house, Ground ground, Options options) {
        String secret = secret();
        ConfigurableApplicationContext metrics = house.build("Dịch vụ số liệu / metrics service",
                () -> MetricsService.start(metricsSettings(ground, secret)), ConfigurableApplicationContext::close);
        String metricsAddress = address(metrics);
        ConfigurableApplicationContext dossier = house.build("Dịch vụ hồ sơ / dossier service",
                () -> DossierService.start(dossierSettings(ground, options, secret, metricsAddress)),
                ConfigurableApplicationContext::close);
        return new Services(address(dossier), metricsAddress);
    }

    private static Map<String, Object> metricsSettings(Ground ground, String secret) {
        Map<String, Object> settings = shared(ground, secret);
        settings.put("motcua.port", 0);
        // a fixed member of its consumer group has its partitions back at once after a
        // crash
        settings.put("motcua.metrics.fold.node", "one-stop");
        return settings;
    }

    private static Map<String, Object> dossierSettings(Ground ground, Options options, String secret,
            String metricsAddress) {
        Map<String, Object> settings = shared(ground, secret);
        settings.put("motcua.port", options.port());
        // only who is on this machine can reach it
        if (ground.bootstrap().startsWith("127.0.0.1:")) {
            settings.put("motcua.kafka.announced", ground.bootstrap());
        }
        settings.put("motcua.metrics.url", metricsAddress);
        settings.put("motcua.paper.public-url", "http://127.0.0.1:" + options.port());
        options.world().ifPresent((world) -> {
            settings.put("motcua.world", world.id());
            settings.put("motcua.paper.sample", true);
        });
        return settings;
    }

    private static Map<String, Object> shared(Ground ground, String secret) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("motcua.db.url", ground.database().url());
        settings.put("motcua.db.user", ground.database().user());
        settings.put("motcua.db.password", ground.database().password());
        settings.put("motcua.kafka.bootstrap", ground.bootstrap());
        settings.put("motcua.token-secret", secret);
        return settings;
    }

    private static String address(ConfigurableApplicationContext service) {
        return "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    /**
     * Lives as long as this JVM: nobody else has to know it.
     */
    private static String secret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

}
