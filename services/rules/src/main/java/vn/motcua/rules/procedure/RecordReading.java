package vn.motcua.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.TimeLimit;

/**
 * What a line says as far as it says it once and clearly, and what is doubtful about it.
 * Nothing is guessed: where the line is unclear the value is absent.
 *
 * @param limit absent where the line gives none, several, or one without its unit
 * @param feeVnd in đồng; absent where none is established
 * @param feeNote the words about the fee, each once
 * @param limitText the limits as they stand there, by way of filing
 * @param doubts in the order of {@link DoubtReason}; none where the line is sound
 */
public record RecordReading(@Nullable TimeLimit limit, @Nullable Long feeVnd, String feeNote, String limitText,
        List<Doubt> doubts) {

    public RecordReading {
        doubts = List.copyOf(doubts);
    }

    /** Reads a line. */
    public static RecordReading of(NationalRecord line) {
        List<Doubt> doubts = new ArrayList<>(RecordDoubts.of(line));
        doubts.addAll(LimitDoubts.of(line.channels()));
        doubts.addAll(FeeDoubts.of(line.channels()));
        doubts.addAll(PaperDoubts.of(line.documents()));
        return new RecordReading(LimitDoubts.single(line.channels()), FeeDoubts.single(line.channels()),
                line.channels()
                    .stream()
                    .map(NationalRecord.Channel::note)
                    .filter((note) -> !note.isBlank())
                    .distinct()
                    .collect(Collectors.joining("; ")),
                LimitDoubts.asWritten(line.channels()), doubts);
    }

    /** Whether it may be published as it is. */
    public boolean isSound() {
        return this.doubts.isEmpty();
    }

    /** The same with one more thing to look at. */
    public RecordReading doubting(Doubt doubt) {
        List<Doubt> more = new ArrayList<>(this.doubts);
        more.add(Objects.requireNonNull(doubt));
        return new RecordReading(this.limit, this.feeVnd, this.feeNote, this.limitText, more);
    }

}
