package vn.motcua.dossier.access;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.embedded.EmbeddedPostgresServer;

/**
 * The rooms {@code access} and {@code page} alone, on a real PostgreSQL and a real web
 * server.
 */
final class AccessServer implements AutoCloseable {

    private final EmbeddedPostgresServer postgres;

    private final ConfigurableApplicationContext context;

    private final boolean ownsPostgres;

    private AccessServer(EmbeddedPostgresServer postgres, boolean ownsPostgres, String world,
            Map<String, String> more) {
        this.postgres = postgres;
        this.ownsPostgres = ownsPostgres;
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("spring.config.name", "none");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.datasource.url", postgres.jdbcUrl());
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("spring.datasource.hikari.connection-init-sql", "SET search_path TO dossier, public");
        properties.put("spring.flyway.locations", "classpath:db/dossier");
        properties.put("spring.flyway.schemas", "dossier");
        properties.put("motcua.world", world);
        properties.put("motcua.access.hash-strength", "4");
        properties.putAll(more);
        this.context = new SpringApplicationBuilder(Rooms.class).properties(properties).run();
    }

    static AccessServer start(Path folder, String world) {
        return start(folder, world, Map.of());
    }

    static AccessServer start(Path folder, String world, Map<String, String> more) {
        return new AccessServer(EmbeddedPostgresServer.start(folder), true, world, more);
    }

    /** Another node on the same database. */
    AccessServer secondNode() {
        return secondNode(Map.of());
    }

    AccessServer secondNode(Map<String, String> more) {
        return new AccessServer(this.postgres, false, "", more);
    }

    String url() {
        return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    Browser browser() {
        return new Browser(url());
    }

    @Override
    public void close() {
        this.context.close();
        if (this.ownsPostgres) {
            this.postgres.close();
        }
    }

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan(basePackageClasses = AccessSettings.class)
    @ComponentScan(basePackageClasses = { Access.class, Texts.class })
    @Import({ LegalClock.class, Doors.class })
    static class Rooms {

        @Bean
        MovableClock machineClock() {
            return new MovableClock();
        }

    }

    /** Things behind the door that the tests knock at. */
    @RestController
    static class Doors {

        private final Access access;

        Doors(Access access) {
            this.access = access;
        }

        @GetMapping("/api/secret")
        String secret() {
            return this.access.current().account();
        }

        @PostMapping("/api/secret")
        String change() {
            return this.access.current().account();
        }

        @GetMapping("/api/for-signatories")
        String sign() {
            this.access.require(Role.SIGNATORY);
            return "signed";
        }

        @GetMapping("/ho-so/bi-mat")
        String page() {
            return this.access.current().account();
        }

    }

}
