package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node in a JVM of its own, for tests that end one as a loss of power would. */
public final class NodeProcess implements AutoCloseable {

    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    /** What the child does. */
    public static void main(String[] arguments) {
        Map<String, Object> properties = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            properties.put(parts[0], parts[1]);
        }
        DossierService.start(properties);
    }

    static NodeProcess start(Map<String, Object> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), NodeProcess.class.getName()));
        properties.forEach((name, value) -> command.add(name + "=" + value));
        try {
            return new NodeProcess(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return this.process.isAlive();
    }

    /** Ends it with signal 9. */
    public void kill() {
        this.process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

}
