package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@code initdb} and {@code pg_ctl} and waits for their end.
 */
final class PostgresProgram {

    private static final Logger log = LoggerFactory.getLogger(PostgresProgram.class);

    /**
     * Longer than any wait we ask of the programs themselves: a crash recovery may take a
     * while.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final PostgresPlatform platform;

    private final Path home;

    private final Path output;

    PostgresProgram(PostgresPlatform platform, Path home, Path output) {
        this.platform = platform;
        this.home = home;
        this.output = output;
    }

    /**
     * Returns what the program printed; fails where it does not end with success.
     */
    String run(String program, String... arguments) {
        List<String> command = command(program, arguments);
        log.debug("Running {}", command);
        try {
            int exit = await(start(command));
            String printed = Files.readString(this.output).strip();
            if (exit != 0) {
                throw failed(program, printed);
            }
            return printed;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * As root the programs run in a user namespace in which they are nobody in
     * particular: the files stay root's own.
     */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (this.platform.needsUserNamespace()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(this.home.resolve("bin").resolve(this.platform.program(program)).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(this.output.toFile());
        // the user's own PostgreSQL settings must not reach our cluster
        builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_MESSAGES", "C");
        return builder.start();
    }

    private static int await(Process process) {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new EmbeddedServerException("PostgreSQL không trả lời", "PostgreSQL did not answer in time");
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new EmbeddedServerException("Bị ngắt khi chờ PostgreSQL", "interrupted while waiting for PostgreSQL",
                    ex);
        }
    }

    private EmbeddedServerException failed(String program, String printed) {
        if (this.platform.needsUserNamespace() && printed.contains("unshare")) {
            return new EmbeddedServerException(
                    "PostgreSQL không chạy bằng tài khoản root trên máy này; hãy dùng tài khoản thường hoặc đặt DB_URL",
                    "PostgreSQL cannot run as root on this machine (" + printed
                            + "); use an ordinary account or set DB_URL");
        }
        return new EmbeddedServerException("PostgreSQL báo lỗi (" + program + ")",
                "PostgreSQL failed (" + program + "): " + printed);
    }

}
