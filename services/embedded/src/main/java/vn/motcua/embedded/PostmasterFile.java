package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server that holds a cluster.
 *
 * @param pid its process
 * @param port where it listens
 * @param ready whether it takes connections (else it starts, recovers or stops)
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PID_LINE = 0;

    private static final int PORT_LINE = 3;

    private static final int STATUS_LINE = 7;

    /**
     * Empty where there is no such file or it is not written to its end yet.
     */
    static Optional<PostmasterFile> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            String status = (lines.size() > STATUS_LINE) ? lines.get(STATUS_LINE).strip() : "";
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(PID_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()), "ready".equals(status)));
        }
        catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Whether the process lives and is a PostgreSQL: after a restart of the machine the
     * number may belong to anybody. A process that does not show its program is another
     * user's, or dead and not yet taken off the list by its parent.
     */
    boolean alive() {
        return ProcessHandle.of(this.pid)
            .filter(ProcessHandle::isAlive)
            .map((process) -> process.info().command().map(PostmasterFile::isPostgres).orElse(false))
            .orElse(false);
    }

    private static boolean isPostgres(String command) {
        Path name = Path.of(command.replace(" (deleted)", "")).getFileName();
        return name != null && name.toString().startsWith("postgres");
    }

}
