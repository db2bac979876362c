package vn.motcua.dossier.procedureimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The door of this room for who brings a file: now, or while a page shows how far it is.
 */
@Component
public class ProcedureImports {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImports.class);

    private final ImportWork work;

    private final ImportStore imports;

    private final Access access;

    private final ExecutorService hand = Executors
        .newSingleThreadExecutor((running) -> new Thread(running, "procedure-import"));

    ProcedureImports(ImportWork work, ImportStore imports, Access access) {
        this.work = work;
        this.imports = imports;
        this.access = access;
    }

    /**
     * Imports a file and answers when all of it is read.
     * @param lines JSON Lines of the national database; read once, not closed
     * @throws Refusal {@code IMPORT_RUNNING}, or {@code NOT_ALLOWED} for who does not
     * keep the catalogue
     */
    public ImportRun importNow(String fileName, long bytes, InputStream lines) throws IOException {
        ImportWork.Begun begun = begin(fileName, bytes);
        this.work.run(begun, lines);
        return get(begun.id());
    }

    /**
     * Begins to import a file, and goes on by itself; the file is deleted in the end.
     * @throws Refusal as {@link #importNow}; the file stays then
     */
    UUID importSoon(String fileName, Path file) throws IOException {
        ImportWork.Begun begun = begin(fileName, Files.size(file));
        this.hand.execute(() -> run(begun, file));
        return begun.id();
    }

    private ImportWork.Begun begin(String fileName, long bytes) {
        this.access.require(Role.CATALOGUE_ADMIN);
        return this.work.begin(fileName, bytes, this.access.current().account());
    }

    private void run(ImportWork.Begun begun, Path file) {
        try (InputStream lines = Files.newInputStream(file)) {
            this.work.run(begun, lines);
        }
        catch (IOException | RuntimeException ex) {
            log.error("The import {} broke off; the same file can be imported again", begun.id(), ex);
        }
        finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        }
        catch (IOException ex) {
            log.warn("A file that was imported could not be deleted", ex);
        }
    }

    /**
     * How far an import is.
     * @throws Refusal {@code NOT_FOUND}
     */
    public ImportRun get(UUID id) {
        requireReader();
        return this.imports.find(id)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "import", "id", id.toString()));
    }

    List<ImportRun> latest(int most) {
        requireReader();
        return this.imports.latest(most);
    }

    List<ImportStore.RejectedLine> rejected(UUID id) {
        requireReader();
        return this.imports.rejected(id);
    }

    private void requireReader() {
        this.access.require(Role.CATALOGUE_ADMIN, Role.AUDITOR);
    }

    /** A batch that has begun is ended; the rest is for the next who imports the file. */
    @PreDestroy
    void stop() {
        this.hand.shutdownNow();
    }

}
