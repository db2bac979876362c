package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The two databases as {@code deploy/postgres/databases.sql} makes them, run statement by
 * statement as psql would.
 */
record SplitDatabases(String server, String owner, String ownerPassword, Map<String, String> passwords) {

    /** Takes address, user and password of the cluster's owner, with blanks between. */
    static SplitDatabases create(String access) throws IOException {
        String[] owner = access.split(" ");
        SplitDatabases databases = new SplitDatabases(owner[0], owner[1], owner[2],
                Map.of("dossier", UUID.randomUUID().toString(), "metrics", UUID.randomUUID().toString()));
        databases.run(databases.script());
        return databases;
    }

    /** As after a restore that has nothing but the dossiers. */
    void emptyMetrics() {
        run("DROP DATABASE metrics; CREATE DATABASE metrics OWNER metrics");
    }

    private void run(String script) {
        try (Connection connection = DriverManager.getConnection(this.server, this.owner, this.ownerPassword);
                Statement statement = connection.createStatement()) {
            for (String command : script.split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
        catch (SQLException ex) {
            throw new AssertionError(ex);
        }
    }

    private String script() throws IOException {
        String script = Files.readAllLines(Repository.path("deploy/postgres/databases.sql"))
            .stream()
            .filter((line) -> !line.startsWith("--") && !line.startsWith("\\"))
            .collect(Collectors.joining("\n"));
        for (Map.Entry<String, String> password : this.passwords.entrySet()) {
            script = script.replace(":'" + password.getKey() + "_password'", "'" + password.getValue() + "'");
        }
        return script;
    }

    /** Asks the dossiers' database for one number. */
    long number(String query) {
        try (Connection connection = DriverManager.getConnection(url("dossier"), "dossier", password("dossier"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
        catch (SQLException ex) {
            throw new AssertionError(query, ex);
        }
    }

    String url(String database) {
        return this.server.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }

    String password(String role) {
        return this.passwords.get(role);
    }

}
