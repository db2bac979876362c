package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the repository, wherever a test is run from.
 */
final class Repository {

    private Repository() {
    }

    /** A file or folder by its path from the root of the repository. */
    static Path path(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("process-models")) && Files.isDirectory(folder.resolve("deploy"))) {
                return folder.resolve(path);
            }
        }
        throw new AssertionError("not inside the repository: " + Path.of("").toAbsolutePath());
    }

    /** The jar with which a service runs alone. */
    static Path application(String service) throws IOException {
        Path target = path("services/" + service + "/target");
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-app.jar")) {
                jars.forEach(found::add);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError("services/" + service + " has no jar to run (" + found
                    + "): build it first, for example with ./mvnw -DskipTests package");
        }
        return found.get(0);
    }

}
