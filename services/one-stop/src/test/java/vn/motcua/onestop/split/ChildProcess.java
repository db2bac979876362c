package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A JVM of its own with no environment but the one it is given, as in a bare container.
 */
final class ChildProcess implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;

    private final Process process;

    private final Path screen;

    private ChildProcess(String name, Process process, Path screen) {
        this.name = name;
        this.process = process;
        this.screen = screen;
    }

    static ChildProcess java(String name, Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path screen = Files.createTempFile(folder, name, ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(screen.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "SystemRoot", "TEMP", "TMP"));
        builder.environment().putAll(environment);
        return new ChildProcess(name, builder.start(), screen);
    }

    /** The rest of the line that begins with these words, once it is printed. */
    String await(String words) throws InterruptedException {
        awaits("printed " + words, () -> printed().lines().anyMatch((line) -> line.startsWith(words)));
        return printed().lines()
            .filter((line) -> line.startsWith(words))
            .findFirst()
            .orElseThrow()
            .substring(words.length());
    }

    void awaits(String what, BooleanSupplier arrived) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!arrived.getAsBoolean()) {
            if (!alive() || System.nanoTime() > giveUp) {
                throw new AssertionError("in vain for " + what + "; " + lastWords());
            }
            Thread.sleep(50);
        }
    }

    boolean alive() {
        return this.process.isAlive();
    }

    /** The last lines it printed. */
    String lastWords() {
        List<String> lines = printed().lines().toList();
        return this.name + (alive() ? " runs" : " has ended") + "; the last it printed:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    String printed() {
        try {
            return Files.readString(this.screen);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    /** Ends it as a loss of power would. */
    void kill() {
        this.process.destroyForcibly().onExit().join();
    }

    /**
     * What a container engine does: asks it to end; the exit code says whether it did.
     */
    int stop() throws IOException, InterruptedException {
        this.process.getOutputStream().close();
        this.process.destroy();
        if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
            throw new AssertionError(this.name + " did not stop; it printed:\n" + printed());
        }
        return this.process.exitValue();
    }

    /** Lets a server of {@link GroundMain} close itself. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (this.process.isAlive()) {
            this.process.getOutputStream().close();
            if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        }
    }

}
