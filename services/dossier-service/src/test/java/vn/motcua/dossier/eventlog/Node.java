package vn.motcua.dossier.eventlog;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.events.Fact;

/** The room of the log as one node runs it; with no broker its relay is off. */
final class Node implements AutoCloseable {

    static final RelaySettings DEFAULTS = settings(Duration.ofMillis(25), 2000);

    static final URI SOURCE = URI.create("urn:motcua:H19");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(LogDatabase database, String bootstrap, RelaySettings settings) {
        this.context.registerBean(JdbcConnectionDetails.class, () -> database);
        this.context.registerBean(DataSource.class, () -> database.pool(20));
        this.context.registerBean(KafkaSettings.class, () -> new KafkaSettings(bootstrap, (short) 1, SOURCE, ""));
        this.context.registerBean(RelaySettings.class, () -> settings);
        this.context.register(Wiring.class, EventLog.class, MachineClock.class, LegalClock.class, Topics.class,
                Progress.class, Relay.class, RelayHealth.class, Replays.class);
        this.context.refresh();
    }

    static Node withoutBroker(LogDatabase database) {
        return new Node(database, "", DEFAULTS);
    }

    static RelaySettings settings(Duration poll, int batch) {
        return settings(poll, batch, Duration.ofSeconds(2));
    }

    static RelaySettings settings(Duration poll, int batch, Duration patience) {
        return new RelaySettings(poll, batch, Duration.ofMillis(50), patience, Duration.ofMillis(100),
                Duration.ofMillis(500));
    }

    <T> T bean(Class<T> type) {
        return this.context.getBean(type);
    }

    EventLog log() {
        return bean(EventLog.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    /** Appends the facts in one transaction. */
    void tell(List<? extends Fact> facts) {
        transaction().executeWithoutResult((status) -> facts.forEach(log()::append));
    }

    Progress progress() {
        return bean(Progress.class);
    }

    double meter(String name) {
        return bean(MeterRegistry.class).get(name).meter().measure().iterator().next().getValue();
    }

    @Override
    public void close() {
        this.context.close();
    }

    /** No component: a scan of the whole house must not find it. */
    @EnableTransactionManagement
    static class Wiring {

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        JdbcClient client(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

    }

}
