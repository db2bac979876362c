package vn.motcua.dossier.procedureimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.rules.procedure.Doubt;
import vn.motcua.rules.procedure.DoubtReason;
import vn.motcua.rules.procedure.NationalRecord;
import vn.motcua.rules.procedure.RecordReading;

/** Some lines in one transaction: a node that is killed has done all of them or none. */
@Component
class ImportBatch {

    private final ImportStore imports;

    private final DraftStore drafts;

    private final Catalogue catalogue;

    private final Publication publication;

    private final Commands commands;

    ImportBatch(ImportStore imports, DraftStore drafts, Catalogue catalogue, Publication publication,
            Commands commands) {
        this.imports = imports;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.publication = publication;
        this.commands = commands;
    }

    /**
     * Takes the lines in.
     * @param bytesDone how much of the file was read with them
     * @throws vn.motcua.rules.Refusal where another import has begun since
     */
    void take(UUID run, List<ImportLine> lines, long bytesDone) {
        this.commands.act(() -> {
            if (!this.imports.lockRunning(run)) {
                throw ImportFaults.running();
            }
            List<String> codes = lines.stream()
                .map(ImportLine::record)
                .filter(Objects::nonNull)
                .map(NationalRecord::code)
                .toList();
            Batch batch = new Batch(run, new HashMap<>(this.drafts.newest(codes)), new ImportTally());
            lines.forEach((line) -> take(line, batch));
            this.imports.add(run, batch.tally, bytesDone);
        });
    }

    private void take(ImportLine line, Batch batch) {
        NationalRecord record = line.record();
        if (record == null) {
            reject(line, Objects.requireNonNull(line.fault()), batch);
            return;
        }
        DraftStore.Known known = batch.known.get(record.code());
        if (known != null && known.seenIn().equals(batch.run)) {
            reject(line, new LineFault(LineFault.Kind.REPEATED, Integer.toString(known.seenAtLine())), batch);
            return;
        }
        String hash = Fingerprints.of(line.raw());
        if (known != null && known.hash().equals(hash)) {
            this.drafts.seen(known, batch.run, line.number());
            batch.remember(known.state(), known, line.number());
            return;
        }
        keep(line, record, hash, batch);
    }

    private void reject(ImportLine line, LineFault fault, Batch batch) {
        this.imports.reject(batch.run, line.number(), fault, line.raw());
        batch.tally.rejects();
    }

    /** A line that nobody has seen: sound and new, or for a person. */
    private void keep(ImportLine line, NationalRecord record, String hash, Batch batch) {
        DraftStore.Known known = batch.known.get(record.code());
        if (known != null) {
            this.drafts.supersede(known);
        }
        RecordReading reading = compared(RecordReading.of(record), record.code(), known);
        Integer version = reading.isSound() ? this.publication.publish(record, reading) : null;
        DraftState state = reading.isSound() ? DraftState.PUBLISHED : DraftState.WAITING;
        int number = (known != null) ? known.number() + 1 : 1;
        this.drafts.insert(new Draft(record.code(), number, record.name(), line.raw(), state, batch.run, line.number(),
                version, null, null, null, reading.doubts()), hash);
        batch.known.put(record.code(),
                new DraftStore.Known(record.code(), number, hash, state, batch.run, line.number()));
        if (reading.isSound()) {
            batch.tally.publishes();
        }
        else {
            batch.tally.waits();
        }
    }

    /** What the catalogue has already is never replaced unseen. */
    private RecordReading compared(RecordReading reading, String code, DraftStore.@Nullable Known known) {
        int newest = this.catalogue.newestVersion(code);
        if (newest == 0) {
            return reading;
        }
        return reading.doubting(new Doubt((known != null) ? DoubtReason.LINE_CHANGED : DoubtReason.IN_CATALOGUE,
                Map.of("version", Integer.toString(newest))));
    }

    private record Batch(UUID run, Map<String, DraftStore.Known> known, ImportTally tally) {

        /** A line that says what was said before; what waited for a person waits on. */
        void remember(DraftState state, DraftStore.Known before, int line) {
            this.known.put(before.code(),
                    new DraftStore.Known(before.code(), before.number(), before.hash(), state, this.run, line));
            if (state == DraftState.WAITING) {
                this.tally.waits();
            }
            else {
                this.tally.keepsAsItIs();
            }
        }

    }

}
