package vn.motcua.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresRestartTest {

    @TempDir
    private Path folder;

    @Test
    void keepsRowsPortAndPassword() throws Exception {
        int port;
        String password;
        try (EmbeddedPostgresServer first = EmbeddedPostgresServer.start(this.folder)) {
            port = first.port();
            password = first.password();
            Database.execute(first, "CREATE TABLE kept (line text)");
            Database.execute(first, "INSERT INTO kept VALUES ('Giấy tiếp nhận')");
        }
        assertThat(this.folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        try (EmbeddedPostgresServer second = EmbeddedPostgresServer.start(this.folder)) {
            assertThat(second.attached()).isFalse();
            assertThat(second.port()).isEqualTo(port);
            assertThat(second.password()).isEqualTo(password);
            assertThat(Database.value(second, "SELECT line FROM kept")).isEqualTo("Giấy tiếp nhận");
        }
    }

    @Test
    void attachesToTheServerThatOutlivedItsProcess() throws Exception {
        try (KilledProcess process = KilledProcess.running("postgres", this.folder)) {
            process.kill();
        }
        long pid = postmaster();
        assertThat(ProcessHandle.of(pid)).isPresent();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(this.folder)) {
            assertThat(server.attached()).isTrue();
            assertThat(postmaster()).isEqualTo(pid);
            assertThat(Database.value(server, "SELECT line FROM kept")).isEqualTo("Hồ sơ số 1");
        }
        assertThat(new PostmasterFile(pid, 0, true).alive()).as("closing stops it too").isFalse();
    }

    @Test
    void recoversWhenTheServerWasKilledToo() throws Exception {
        try (KilledProcess process = KilledProcess.running("postgres", this.folder)) {
            process.kill();
        }
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(this.folder)) {
            assertThat(server.attached()).isFalse();
            assertThat(Database.value(server, "SELECT line FROM kept")).isEqualTo("Hồ sơ số 1");
        }
    }

    @Test
    void startsAfterAnInitdbCutShort() throws Exception {
        Path unfinished = Files.createDirectories(this.folder.resolve("postgresql/cluster.unfinished/base"));
        Files.writeString(unfinished.resolveSibling("PG_VERSION"), "18");
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(this.folder)) {
            assertThat(Database.value(server, "SELECT 1")).isEqualTo("1");
        }
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(this.folder.resolve("postgresql/cluster/postmaster.pid")).get(0));
    }

}
