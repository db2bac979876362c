package vn.motcua.dossier.procedureimport;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One import of a file.
 *
 * @param bytes size of the file
 * @param madeAt legal time; the other two are machine time
 * @param waiting lines that need a person, also those that needed one before
 * @param unchanged lines that were settled before and say the same
 */
public record ImportRun(UUID id, long number, String fileName, long bytes, long bytesDone, ImportState state,
        String madeBy, Instant madeAt, Instant beganAt, @Nullable Instant endedAt, int lines, int imported, int waiting,
        int unchanged, int rejected) {

    /** How much of the file was read, in percent. */
    public int percent() {
        if (this.state == ImportState.DONE) {
            return 100;
        }
        return (this.bytes == 0) ? 0 : (int) Math.min(99, 100 * this.bytesDone / this.bytes);
    }

    /** Whether lines are being read. */
    public boolean isRunning() {
        return this.state == ImportState.RUNNING;
    }

}
