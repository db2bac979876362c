package vn.motcua.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A JVM of its own that starts one server, writes something and waits to be killed.
 */
final class KilledProcess implements AutoCloseable {

    private static final String READY = "READY";

    private final Process process;

    private KilledProcess(Process process) {
        this.process = process;
    }

    /**
     * Returns when the server in the new process runs and has written.
     */
    static KilledProcess running(String server, Path folder) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), KilledProcess.class.getName(), server,
                folder.toString())
            .redirectErrorStream(true)
            .start();
        StringBuilder printed = new StringBuilder();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null && !READY.equals(line)) {
            printed.append(line).append('\n');
            line = reader.readLine();
        }
        assertThat(line).as("the other process came up; it printed:%n%s", printed).isEqualTo(READY);
        return new KilledProcess(process);
    }

    void kill() throws InterruptedException {
        this.process.destroyForcibly();
        assertThat(this.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        this.process.destroyForcibly();
    }

    public static void main(String[] arguments) throws SQLException, ExecutionException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        if ("postgres".equals(arguments[0])) {
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder);
            Database.execute(server, "CREATE TABLE kept (line text)");
            Database.execute(server, "INSERT INTO kept VALUES ('Hồ sơ số 1')");
        }
        else {
            EmbeddedKafkaServer server = EmbeddedKafkaServer.start(folder);
            Topic topic = new Topic(server.bootstrapServers(), "kept");
            topic.create();
            topic.send("Hồ sơ số 1");
        }
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }

}
