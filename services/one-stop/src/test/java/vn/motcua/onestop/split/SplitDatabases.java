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
record SplitDatabases(String server, Map<String, String> passwords) {

    /** Takes address, user and password of the cluster's owner, with blanks between. */
    static SplitDatabases create(String access) throws IOException {
        String[] owner = access.split(" ");
        SplitDatabases databases = new SplitDatabases(owner[0],
                Map.of("dossier", UUID.randomUUID().toString(), "metrics", UUID.randomUUID().toString()));
        try (Connection connection = DriverManager.getConnection(owner[0], owner[1], owner[2]);
                Statement statement = connection.createStatement()) {
            for (String command : databases.script().split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
        catch (SQLException ex) {
            throw new AssertionError("deploy/postgres/databases.sql", ex);
        }
        return databases;
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

    long events() {
        try (Connection connection = DriverManager.getConnection(url("dossier"), "dossier", password("dossier"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM dossier.event")) {
            row.next();
            return row.getLong(1);
        }
        catch (SQLException ex) {
            throw new AssertionError(ex);
        }
    }

    String url(String database) {
        return this.server.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }

    String password(String role) {
        return this.passwords.get(role);
    }

}
