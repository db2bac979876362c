package vn.motcua.dossier.procedureimport;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * Terms as somebody gave them: what is not given stays as it is.
 *
 * @param supplementPolicy empty: as the regime has it
 * @param maxSupplementRounds 0: as the regime has it
 * @param verifyLimit empty: there is none
 * @param supplementWait empty: without end
 * @param financialPause the text of the procedure that says so; empty: the clock runs
 */
record RawTerms(@Nullable String supplementPolicy, @Nullable Integer maxSupplementRounds,
        RawLimit.@Nullable Limit verifyLimit, RawLimit.@Nullable Limit supplementWait, @Nullable Boolean outagePauses,
        @Nullable String financialPause, @Nullable Boolean settledAtDesk, @Nullable Boolean crossTerritory) {

    private static final int MOST_ROUNDS = 9;

    private static final int LONGEST = 2_000;

    Terms over(Terms known) {
        return new Terms((this.supplementPolicy == null) ? known.supplementPolicy() : policy(this.supplementPolicy),
                (this.maxSupplementRounds == null) ? known.maxSupplementRounds() : rounds(this.maxSupplementRounds),
                limit(this.verifyLimit, known.verifyLimit(), "terms.verifyLimit"),
                limit(this.supplementWait, known.supplementWait(), "terms.supplementWait"),
                Objects.requireNonNullElse(this.outagePauses, known.outagePauses()),
                text(Objects.requireNonNullElse(this.financialPause, known.financialPause())),
                Objects.requireNonNullElse(this.settledAtDesk, known.settledAtDesk()),
                Objects.requireNonNullElse(this.crossTerritory, known.crossTerritory()));
    }

    private static @Nullable SupplementPolicy policy(String name) {
        return name.isBlank() ? null : ReviewForm.one(SupplementPolicy.class, name.strip(), "terms.supplementPolicy");
    }

    private static @Nullable Integer rounds(int rounds) {
        if (rounds < 0 || rounds > MOST_ROUNDS) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "terms.maxSupplementRounds", "value",
                    Integer.toString(rounds));
        }
        return (rounds == 0) ? null : rounds;
    }

    private static @Nullable TimeLimit limit(RawLimit.@Nullable Limit given, @Nullable TimeLimit known, String field) {
        if (given == null) {
            return known;
        }
        return (given.value() == null && given.unit() == null) ? null : given.read(field);
    }

    private static String text(String text) {
        if (text.strip().length() > LONGEST) {
            throw new Refusal(RefusalReason.TEXT_TOO_LONG, "terms.financialPause", "most", Integer.toString(LONGEST));
        }
        return text.strip();
    }

}
