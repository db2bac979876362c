package vn.motcua.dossier.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.embedded.EmbeddedPostgresServer;

/** A real database of its own with an empty log; the server is shared by all tests. */
record LogDatabase(String url, String user, String password) implements JdbcConnectionDetails {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static LogDatabase fresh() {
        LogDatabase template = Shared.TEMPLATE;
        return template.create("log_" + COUNT.incrementAndGet(), "TEMPLATE " + template.name());
    }

    private LogDatabase create(String name, String options) {
        JdbcClient.create(new DriverManagerDataSource(Shared.POSTGRES.jdbcUrl(), this.user, this.password))
            .sql("CREATE DATABASE " + name + " " + options)
            .update();
        return new LogDatabase(this.url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), this.user, this.password);
    }

    private String name() {
        return this.url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private LogDatabase migrated() {
        Flyway.configure()
            .dataSource(this.url, this.user, this.password)
            .locations("classpath:db/dossier")
            .schemas("dossier")
            .load()
            .migrate();
        return this;
    }

    HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(this.url);
        config.setUsername(this.user);
        config.setPassword(this.password);
        config.setMaximumPoolSize(size);
        config.setConnectionInitSql("SET search_path TO dossier, public");
        return new HikariDataSource(config);
    }

    /** For questions and blows from outside, each in a session of its own. */
    JdbcClient outside() {
        return JdbcClient.create(new DriverManagerDataSource(
                this.url + ((this.url.indexOf('?') < 0) ? "?" : "&") + "currentSchema=dossier,public", this.user,
                this.password));
    }

    long highest() {
        return outside().sql("SELECT coalesce(max(position), 0) FROM event").query(Long.class).single();
    }

    long count() {
        return outside().sql("SELECT count(*) FROM event").query(Long.class).single();
    }

    long position() {
        return outside().sql("SELECT position FROM relay_position").query(Long.class).single();
    }

    /** Server processes of the relays that hold the lock. */
    List<Integer> leaders() {
        return outside().sql("""
                SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database()
                    AND a.application_name = 'motcua-relay'
                """).query(Integer.class).list();
    }

    void kill(int process) {
        outside().sql("SELECT pg_terminate_backend(:pid)").param("pid", process).query(Boolean.class).single();
    }

    @Override
    public String getUsername() {
        return this.user;
    }

    @Override
    public String getPassword() {
        return this.password;
    }

    @Override
    public String getJdbcUrl() {
        return this.url;
    }

    private static final class Shared {

        static final EmbeddedPostgresServer POSTGRES = start();

        static final LogDatabase TEMPLATE = new LogDatabase(POSTGRES.jdbcUrl(), POSTGRES.user(), POSTGRES.password())
            .create("log_template", "")
            .migrated();

        private static EmbeddedPostgresServer start() {
            try {
                Path folder = Files.createTempDirectory("motcua-log");
                EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
