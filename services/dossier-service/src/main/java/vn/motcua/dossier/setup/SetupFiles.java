package vn.motcua.dossier.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

/** Where set-up files lie: a folder of the office, or one that the product ships. */
@FunctionalInterface
interface SetupFiles {

    /** The text of a file (UTF-8); empty where there is none of that name. */
    Optional<String> text(String name);

    /** A folder on disk. */
    static SetupFiles folder(Path folder) {
        return (name) -> {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        };
    }

    /** A folder in the product. */
    static SetupFiles shipped(String folder) {
        return (name) -> {
            ClassPathResource file = new ClassPathResource(folder + "/" + name);
            return file.exists() ? Optional.of(read(file)) : Optional.empty();
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("cannot read " + file + " as UTF-8 text", ex);
        }
    }

    private static String read(ClassPathResource file) {
        try (InputStream bytes = file.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
