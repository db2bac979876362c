package vn.motcua.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Where the embedded PostgreSQL keeps what it owns: cluster, password, port, log.
 */
record PostgresFolder(Path root) {

    static PostgresFolder in(Path dataFolder) {
        try {
            return new PostgresFolder(Files.createDirectories(dataFolder.resolve("postgresql")).toRealPath());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path cluster() {
        return this.root.resolve("cluster");
    }

    /**
     * Where initdb works: a half-made cluster never carries the name of a whole one.
     */
    Path unfinishedCluster() {
        return this.root.resolve("cluster.unfinished");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path serverLog() {
        return this.root.resolve("server.log");
    }

    Path commandLog() {
        return this.root.resolve("command.log");
    }

    Path portFile() {
        return this.root.resolve("port");
    }

    Path passwordFile() {
        return this.root.resolve("password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        }
        catch (IOException ex) {
            throw new EmbeddedServerException("Không đọc được mật khẩu cơ sở dữ liệu tại " + passwordFile(),
                    "cannot read the database password at " + passwordFile(), ex);
        }
    }

    /**
     * Writes a new random password, readable by the owner only from the first byte on.
     */
    void createPassword() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Files.deleteIfExists(passwordFile());
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(passwordFile(),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(StandardCharsets.US_ASCII.encode(password));
            channel.force(true);
        }
    }

}
