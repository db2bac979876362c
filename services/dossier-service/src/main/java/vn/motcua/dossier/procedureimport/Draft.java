package vn.motcua.dossier.procedureimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.procedure.Doubt;
import vn.motcua.rules.procedure.NationalRecord;
import vn.motcua.rules.procedure.RecordReading;

/**
 * An imported line of a procedure.
 *
 * @param number counts the different lines of the code, from 1
 * @param raw the line, word for word
 * @param version under which it was published
 * @param decidedAt legal time
 * @param doubts why a person has to look
 */
public record Draft(String code, int number, String name, String raw, DraftState state, UUID seenIn, int line,
        @Nullable Integer version, @Nullable String decidedBy, @Nullable Instant decidedAt,
        @Nullable String decisionNote, List<Doubt> doubts) {

    public Draft {
        doubts = List.copyOf(doubts);
    }

    /** What the line says. */
    public NationalRecord record() {
        return LineParser.parse(this.raw);
    }

    /** What of it is clear. */
    public RecordReading reading() {
        return RecordReading.of(record());
    }

    /** Whether it waits for a person. */
    public boolean isWaiting() {
        return this.state == DraftState.WAITING;
    }

}
