package vn.motcua.dossier.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The researched data beside the repository, against which the product's own copies are
 * held.
 */
final class SharedData {

    private SharedData() {
    }

    /** A file of it, or an error that says where it was looked for. */
    static List<Row> rows(String file, List<String> columns) {
        Problems problems = new Problems();
        List<Row> rows = Table.read(file, text(file), columns, problems).rows();
        if (!problems.found().isEmpty()) {
            throw new IllegalStateException(problems.found().toString());
        }
        return rows;
    }

    private static String text(String file) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared/data").resolve(file);
            if (Files.exists(found)) {
                return read(found);
            }
        }
        throw new IllegalStateException("no folder shared/data with " + file + " beside the repository");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
