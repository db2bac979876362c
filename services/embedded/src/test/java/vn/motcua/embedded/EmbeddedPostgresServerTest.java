package vn.motcua.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedPostgresServerTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgresServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "jit, off",
            "listen_addresses, 127.0.0.1", "server_encoding, UTF8", "unix_socket_directories, ''",
            "password_encryption, scram-sha-256", "shared_buffers, 128MB", "max_connections, 100" })
    void runsWithOurSettings(String setting, String expected) throws SQLException {
        assertThat(Database.value(server, "SHOW " + setting)).isEqualTo(expected);
    }

    @Test
    void isPostgres18() throws SQLException {
        assertThat(Database.value(server, "SHOW server_version")).startsWith("18.");
    }

    @Test
    void knowsVietnameseLetters() throws SQLException {
        assertThat(Database.value(server, "SELECT lower('ĐĂNG KÝ ƯỞNG TUẤT')")).isEqualTo("đăng ký ưởng tuất");
        Database.execute(server, "CREATE EXTENSION pg_trgm");
        Database.execute(server, "CREATE EXTENSION unaccent");
        assertThat(Database.value(server, "SELECT unaccent('Đăng ký khai tử')")).isEqualTo("Dang ky khai tu");
        // three letters, all outside ASCII: a server that does not know them finds none
        assertThat(Database.value(server, "SELECT array_length(show_trgm('ếượ'), 1)")).isEqualTo("4");
    }

    @Test
    void writesNoValueOfAFailedStatementToItsLog() throws Exception {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> Database.execute(server, "SELECT 'Nguyễn Thị Dễ Nhận'::uuid"));
        assertThat(Files.readString(folder.resolve("postgresql/server.log"))).contains("ready to accept")
            .doesNotContain("Dễ Nhận");
    }

    @Test
    void asksForThePassword() {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
            .withMessageContaining("password authentication failed");
    }

    @Test
    void keepsThePasswordForTheOwnerOnly() throws Exception {
        Path file = folder.resolve("postgresql/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(server.password()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void refusesASecondStartInThisProcess() throws SQLException {
        assertThatExceptionOfType(EmbeddedServerException.class).isThrownBy(() -> EmbeddedPostgresServer.start(folder))
            .withMessageContaining("đang được tiến trình " + ProcessHandle.current().pid())
            .withMessageContaining("in use by process");
        assertThat(Database.value(server, "SELECT 1")).isEqualTo("1");
    }

    /**
     * After a refused start in this process the lock must still hold against others:
     * closing a second channel on the file would have dropped it.
     */
    @Test
    void refusesASecondProcess() throws Exception {
        refusesASecondStartInThisProcess();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledProcess.class.getName(), "postgres", folder.toString())
            .redirectErrorStream(true)
            .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isNotZero();
        assertThat(printed).contains("is in use by process " + ProcessHandle.current().pid());
    }

}
