package vn.motcua.rules.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A procedure as a line of the national database says it. It could be read; whether it is
 * true is not said.
 *
 * @param code mã thủ tục
 * @param decision number of the decision that published it
 * @param levels where it is settled: {@code MINISTRY}, {@code PROVINCE}, {@code COMMUNE}
 * or another word
 * @param field lĩnh vực
 * @param agency who settles it; may be empty, as every text here
 * @param channels how it can be filed, each with its own limit and fee
 */
public record NationalRecord(String code, String name, String decision, Set<String> levels, String field, String agency,
        String result, List<Channel> channels, List<Paper> documents) {

    public NationalRecord {
        levels = Set.copyOf(levels);
        channels = List.copyOf(channels);
        documents = List.copyOf(documents);
    }

    /** Everything that people read of it. */
    Stream<String> texts() {
        return Stream
            .of(Stream.of(this.name, this.decision, this.field, this.agency, this.result),
                    this.channels.stream().map(Channel::note), this.documents.stream().map(Paper::name))
            .flatMap((some) -> some);
    }

    /**
     * A way to file.
     *
     * @param channel {@code DESK}, {@code ONLINE} or {@code POSTAL}
     * @param limitValue a number without its unit is nothing to count with
     * @param feeVnd in đồng, as the database read it
     * @param note the words about fee and time as they were scraped together
     */
    public record Channel(String channel, @Nullable BigDecimal limitValue, @Nullable LimitUnit limitUnit,
            @Nullable Long feeVnd, String note) {

        /**
         * Whether the number is one that limits are counted in; a half day is none
         * (R3.8).
         */
        boolean isWhole() {
            return this.limitValue != null && this.limitValue.signum() > 0
                    && this.limitValue.stripTrailingZeros().scale() <= 0;
        }

        private int whole() {
            return Objects.requireNonNull(this.limitValue).intValue();
        }

        /** The limit, where the line says a whole number and its unit. */
        public @Nullable TimeLimit limit() {
            return (this.limitUnit != null && isWhole()) ? new TimeLimit(whole(), this.limitUnit) : null;
        }

    }

    /** A paper of the dossier. */
    public record Paper(String name, int originals, int copies) {
    }

}
