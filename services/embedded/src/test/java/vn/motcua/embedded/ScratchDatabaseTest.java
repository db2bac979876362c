package vn.motcua.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScratchDatabaseTest {

    @Test
    void eachIsEmptyAndApartOnOneServer() throws SQLException {
        ScratchDatabase one = ScratchDatabase.create();
        ScratchDatabase other = ScratchDatabase.create();
        execute(one, "CREATE TABLE mine (n int)");
        execute(other, "CREATE TABLE mine (n int)");
        assertThat(value(one, "SHOW data_directory")).isEqualTo(value(other, "SHOW data_directory"));
        assertThat(value(one, "SELECT current_database()")).isNotEqualTo(value(other, "SELECT current_database()"));
        assertThat(value(one, "SHOW fsync")).isEqualTo("on");
    }

    @Test
    void serverAndDataGoWithTheProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Told.class.getName())
            .redirectErrorStream(true)
            .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String folder = said.lines().filter((line) -> line.startsWith("data ")).findFirst().orElse(said).substring(5);
        assertThat(folder).contains("motcua-scratch");
        assertThat(Files.exists(Path.of(folder))).isFalse();
        assertThat(Files.exists(Path.of(folder.replaceFirst("(motcua-scratch[^/\\\\]*).*", "$1")))).isFalse();
    }

    private static void execute(ScratchDatabase database, String command) throws SQLException {
        try (Connection connection = open(database)) {
            connection.createStatement().execute(command);
        }
    }

    private static String value(ScratchDatabase database, String query) throws SQLException {
        try (Connection connection = open(database); ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection open(ScratchDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** Makes a database, says where it lies, and ends. */
    static final class Told {

        private Told() {
        }

        public static void main(String[] arguments) throws SQLException {
            System.out.println("data " + value(ScratchDatabase.create(), "SHOW data_directory"));
        }

    }

}
