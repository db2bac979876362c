package vn.motcua.onestop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product in a process of its own, as seen from the console.
 */
final class StartedProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * A test run in the background passes its children a Ctrl-C that is ignored, and a
     * JVM leaves it so: GNU env gives them the usual one.
     */
    private static final List<String> WITH_CTRL_C = OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT")
            : List.of();

    private final Process process;

    private final Path screen;

    private StartedProcess(Process process, Path screen) {
        this.process = process;
        this.screen = screen;
    }

    /**
     * Starts it with the encoding of a bare machine: Vietnamese must reach the console
     * all the same.
     */
    static StartedProcess onFolder(Path data) throws IOException {
        Path screen = Files.createTempFile("screen", ".txt");
        List<String> command = new ArrayList<>(WITH_CTRL_C);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), OneStop.class.getName(), "--port=0", "--fill=no",
                "--data=" + data));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(screen.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("DB_URL", "KAFKA_BOOTSTRAP"));
        return new StartedProcess(builder.start(), screen);
    }

    void awaitReady() throws IOException, InterruptedException {
        await("Ctrl-C");
    }

    void await(String words) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!printed().contains(words)) {
            assertThat(this.process.isAlive()).as("alive; printed:%n%s", printed()).isTrue();
            assertThat(System.nanoTime()).as("in time; printed:%n%s", printed()).isLessThan(giveUp);
            Thread.sleep(50);
        }
    }

    String printed() throws IOException {
        return Files.readString(this.screen);
    }

    /** What Ctrl-C does; returns the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(this.process.pid())).inheritIO().start().waitFor();
        assertThat(this.process.waitFor(2, TimeUnit.MINUTES)).as("ended; printed:%n%s", printed()).isTrue();
        return this.process.exitValue();
    }

    void kill() throws InterruptedException {
        this.process.destroyForcibly();
        this.process.waitFor();
    }

    @Override
    public void close() throws IOException {
        this.process.destroyForcibly();
        Files.deleteIfExists(this.screen);
    }

}
