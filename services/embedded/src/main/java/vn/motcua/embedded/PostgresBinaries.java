package vn.motcua.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/**
 * Unpacks the PostgreSQL programs of this platform once per user and content, into a
 * cache that data folders share.
 */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /**
     * Returns the folder that holds {@code bin}, {@code lib} and {@code share}.
     */
    static Path unpacked(PostgresPlatform platform, PostgresFolder folder) {
        try {
            byte[] archive = archive(platform);
            Path home = cache(folder).resolve("postgresql-" + digest(archive));
            if (!Files.isDirectory(home)) {
                unpack(archive, home);
            }
            return home;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static byte[] archive(PostgresPlatform platform) throws IOException {
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(platform.system(),
                platform.architecture())) {
            return in.readAllBytes();
        }
        catch (IllegalStateException missing) {
            throw new EmbeddedServerException(
                    "Không có PostgreSQL đóng gói sẵn cho " + platform.system() + " " + platform.architecture()
                            + "; hãy đặt DB_URL để dùng máy chủ của bạn",
                    "no packaged PostgreSQL for " + platform.system() + " " + platform.architecture()
                            + "; set DB_URL to use a server of your own",
                    missing);
        }
    }

    private static Path cache(PostgresFolder folder) throws IOException {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path user = (configured != null && !configured.isBlank()) ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache");
        Path nearest = user;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        boolean usable = nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest);
        return Files.createDirectories(usable ? user.resolve("motcua") : folder.root().resolve("programs"));
    }

    /**
     * Unpacks beside the target and renames: whoever looks sees all of it or nothing, and
     * of two that unpack at once the first one's work stays.
     */
    static void unpack(byte[] archive, Path home) throws IOException {
        Path draft = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            Tarball.extract(new ByteArrayInputStream(archive), draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (AtomicMoveNotSupportedException ex) {
            throw ex;
        }
        catch (FileSystemException ex) {
            if (!Files.isDirectory(home)) {
                throw ex;
            }
        }
        finally {
            Folders.delete(draft);
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

}
