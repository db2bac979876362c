package vn.motcua.dossier.procedureimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Commands;

/** Reads a file line by line and hands it on in batches. */
@Component
class ImportWork {

    private static final int BATCH = 200;

    private final ImportStore imports;

    private final ImportBatch batches;

    private final DataSource database;

    private final Commands commands;

    ImportWork(ImportStore imports, ImportBatch batches, DataSource database, Commands commands) {
        this.imports = imports;
        this.batches = batches;
        this.database = database;
        this.commands = commands;
    }

    /**
     * Takes the turn and begins an import, which has to be run.
     * @throws vn.motcua.rules.Refusal {@code IMPORT_RUNNING}
     */
    Begun begin(String fileName, long bytes, String account) {
        ImportTurn turn = ImportTurn.take(this.database);
        UUID id = UUID.randomUUID();
        boolean begun = false;
        try {
            this.commands.act(() -> this.imports.begin(id, fileName, bytes, account));
            begun = true;
        }
        finally {
            if (!begun) {
                turn.close();
            }
        }
        return new Begun(id, turn);
    }

    /** Reads to the end, and gives the turn back whatever happens. */
    void run(Begun begun, InputStream file) throws IOException {
        try (begun) {
            ImportState end = ImportState.BROKEN;
            try {
                read(begun.id, new LineReader(file));
                end = ImportState.DONE;
            }
            finally {
                ImportState state = end;
                this.commands.act(() -> this.imports.end(begun.id, state));
            }
        }
    }

    private void read(UUID run, LineReader lines) throws IOException {
        List<ImportLine> batch = new ArrayList<>(BATCH);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                batch.add(LineParser.parse(line));
            }
            if (batch.size() == BATCH) {
                this.batches.take(run, batch, lines.bytes());
                batch.clear();
            }
        }
        this.batches.take(run, batch, lines.bytes());
    }

    /** An import that has the turn and waits to be run. */
    record Begun(UUID id, ImportTurn turn) implements AutoCloseable {

        @Override
        public void close() {
            this.turn.close();
        }

    }

}
