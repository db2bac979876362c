package vn.motcua.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The server settings of the house, written anew at each start so that they also reach
 * clusters made by an older version.
 */
final class PostgresSettings {

    private static final String FILE = "motcua.conf";

    private PostgresSettings() {
    }

    static void includeIn(Path cluster) throws IOException {
        Files.writeString(cluster.resolve("postgresql.conf"), "\ninclude '" + FILE + "'\n", StandardOpenOption.APPEND);
        Files.writeString(cluster.resolve(FILE), "");
    }

    static void write(Path cluster, int port) throws IOException {
        Files.writeString(cluster.resolve(FILE), """
                # written at each start: change nothing here
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                password_encryption = 'scram-sha-256'

                # what is committed stays, whatever happens to the machine
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # modest: the default shares one machine with the applications and the broker
                shared_buffers = '128MB'
                work_mem = '8MB'
                maintenance_work_mem = '64MB'
                effective_cache_size = '1GB'
                max_wal_size = '1GB'
                # compiling a plan costs more than our short queries
                jit = off

                timezone = 'Asia/Ho_Chi_Minh'
                log_timezone = 'Asia/Ho_Chi_Minh'
                lc_messages = 'C'
                log_line_prefix = '%%m [%%p] '
                # errors go to the client; with their statements and values they may carry
                # personal data, which must not reach a log file
                log_min_messages = 'log'
                log_min_error_statement = 'panic'
                log_checkpoints = off
                log_error_verbosity = 'terse'
                log_parameter_max_length = 0
                """.formatted(port));
    }

}
