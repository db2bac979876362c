package vn.motcua.embedded;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ForeignServerTest {

    @TempDir
    private Path ours;

    @TempDir
    private Path theirs;

    @Test
    void leavesARememberedPortToWhoTookIt() throws Exception {
        int remembered = startedAndStopped(this.ours);
        try (ServerSocket taken = new ServerSocket(remembered, 1, InetAddress.getLoopbackAddress());
                EmbeddedPostgresServer server = EmbeddedPostgresServer.start(this.ours)) {
            assertThat(taken.getLocalPort()).isEqualTo(remembered);
            assertThat(server.port()).isNotEqualTo(remembered);
            assertThat(Database.value(server, "SHOW data_directory")).startsWith(this.ours.toRealPath().toString());
        }
    }

    @Test
    void refusesAServerWithAnotherPassword() throws Exception {
        startedAndStopped(this.ours);
        try (EmbeddedPostgresServer foreign = EmbeddedPostgresServer.start(this.theirs)) {
            PostgresSession session = new PostgresSession(foreign.port(), PostgresFolder.in(this.ours));
            assertThatExceptionOfType(EmbeddedServerException.class).isThrownBy(session::verifyAndPrepare)
                .withMessageContaining("cổng " + foreign.port() + " không phải PostgreSQL của thư mục")
                .withMessageContaining("is not the PostgreSQL of the folder");
        }
    }

    /**
     * Same password, other cluster: only the data directory tells them apart.
     */
    @Test
    void refusesAServerOfAnotherFolder() throws Exception {
        startedAndStopped(this.ours);
        try (EmbeddedPostgresServer foreign = EmbeddedPostgresServer.start(this.theirs)) {
            Files.copy(this.theirs.resolve("postgresql/password"), this.ours.resolve("postgresql/password"),
                    StandardCopyOption.REPLACE_EXISTING);
            PostgresSession session = new PostgresSession(foreign.port(), PostgresFolder.in(this.ours));
            assertThatExceptionOfType(EmbeddedServerException.class).isThrownBy(session::verifyAndPrepare)
                .withMessageContaining("is not the PostgreSQL of the folder");
        }
    }

    /**
     * The pid and the port noted by a crashed server may by now belong to another one.
     */
    @Test
    void doesNotAttachToTheServerOfAnotherFolder() throws Exception {
        startedAndStopped(this.ours);
        try (EmbeddedPostgresServer foreign = EmbeddedPostgresServer.start(this.theirs)) {
            Files.copy(this.theirs.resolve("postgresql/cluster/postmaster.pid"),
                    this.ours.resolve("postgresql/cluster/postmaster.pid"));
            assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> EmbeddedPostgresServer.start(this.ours))
                .withMessageContaining("is not the PostgreSQL of the folder");
            assertThat(Database.value(foreign, "SELECT 1")).as("and leaves it alone").isEqualTo("1");
        }
    }

    /**
     * After a restart of the machine the noted pid may belong to any program.
     */
    @Test
    void startsWhereTheNotedPidIsAnotherProgram() throws Exception {
        startedAndStopped(this.ours);
        Path cluster = this.ours.resolve("postgresql/cluster");
        Files.write(cluster.resolve("postmaster.pid"), List.of(Long.toString(ProcessHandle.current().pid()),
                cluster.toString(), "1790000000", "20000", "", "127.0.0.1", "  1  1", "ready"));
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(this.ours)) {
            assertThat(server.attached()).isFalse();
            assertThat(Database.value(server, "SELECT 1")).isEqualTo("1");
        }
    }

    private static int startedAndStopped(Path folder) {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder)) {
            return server.port();
        }
    }

}
