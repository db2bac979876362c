package vn.motcua.dossier.eventlog;

import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One session of the database, apart from the pool. Its advisory lock makes its holder
 * the one active relay, and everything the relay reads and writes goes through it: a
 * session that is lost takes with it the lock and the means to move the position.
 */
class RelaySession implements AutoCloseable {

    static final String APPLICATION = "motcua-relay";

    /** One lock per database; the number only has to differ from other locks. */
    private static final long LOCK = 0x4D43_5245_4C41_5901L;

    /**
     * The server ends a session that has fallen silent, so that a frozen node loses the
     * lock. The time is longer than the broker may take to answer.
     */
    private static final String OPTIONS = "-c search_path=dossier,public -c jit=off -c idle_session_timeout=60s"
            + " -c statement_timeout=30s -c lock_timeout=20s";

    private final SingleConnectionDataSource connection;

    private final JdbcClient client;

    private boolean leading;

    RelaySession(JdbcConnectionDetails database) {
        this.connection = new SingleConnectionDataSource();
        this.connection.setUrl(database.getJdbcUrl());
        this.connection.setUsername(database.getUsername());
        this.connection.setPassword(database.getPassword());
        this.connection.setSuppressClose(true);
        this.connection.setConnectionProperties(properties());
        this.client = JdbcClient.create(this.connection);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", APPLICATION);
        properties.setProperty("options", OPTIONS);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /** Whether this session is the active relay's; if nobody is, it becomes so. */
    boolean lead() {
        if (!this.leading) {
            this.leading = this.client.sql("SELECT pg_try_advisory_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        }
        return this.leading;
    }

    LogTail log() {
        return new LogTail(this.client);
    }

    /** Ends the session; the server gives the lock to the next who asks. */
    @Override
    public void close() {
        this.connection.close();
    }

}
