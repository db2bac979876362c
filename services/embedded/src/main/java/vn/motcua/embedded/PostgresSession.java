package vn.motcua.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * Talks to the server just started: is it ours, and does our database exist?
 */
final class PostgresSession {

    static final String DATABASE = "motcua";

    /**
     * Invalid password and unknown role: another server than the one whose password we
     * hold.
     */
    private static final String REFUSED_CLASS = "28";

    private final int port;

    private final PostgresFolder folder;

    PostgresSession(int port, PostgresFolder folder) {
        this.port = port;
        this.folder = folder;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Fails where another server answers on the port: without this check it would be used
     * silently.
     */
    void verifyAndPrepare() {
        try (Connection connection = DriverManager.getConnection(url(this.port, "postgres"), PostgresCluster.USER,
                this.folder.password())) {
            Path answering = Path.of(single(connection, "SHOW data_directory"));
            if (!answering.toRealPath().equals(this.folder.cluster().toRealPath())) {
                throw foreign(null);
            }
            createDatabase(connection);
        }
        catch (SQLException ex) {
            String state = ex.getSQLState();
            if (state != null && state.startsWith(REFUSED_CLASS)) {
                throw foreign(ex);
            }
            throw new EmbeddedServerException("Không kết nối được PostgreSQL ở cổng " + this.port,
                    "cannot connect to PostgreSQL on port " + this.port, ex);
        }
        catch (IOException ex) {
            throw foreign(ex);
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, DATABASE);
            try (ResultSet found = query.executeQuery()) {
                if (found.next()) {
                    return;
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + DATABASE);
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private EmbeddedServerException foreign(@Nullable Throwable cause) {
        return new EmbeddedServerException(
                "Máy chủ trả lời ở cổng " + this.port + " không phải PostgreSQL của thư mục " + this.folder.root(),
                "the server that answers on port " + this.port + " is not the PostgreSQL of the folder "
                        + this.folder.root(),
                cause);
    }

}
