package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What a person decides: the body of {@code POST /api/procedure-reviews/{id}/complete}.
 *
 * @param decision {@code APPROVE} with decisionNumber, decisionOn, issuer; {@code
 * SEND_BACK} with text; {@code AT_DESK} or {@code ON_WEBSITE} with publishedOn; {@code
 * KEEP}; {@code PROPOSE} with finding and text; {@code HANDLE} with handling and text
 * @param issuer {@code MINISTRY} or {@code PROVINCE}
 * @param expedited whether the decision orders publication without delay
 * @param finding {@code AMEND}, {@code SIMPLIFY} or {@code ABOLISH}
 * @param handling {@code DONE}, {@code SUBMITTED} or {@code DECLINED}
 */
public record ReviewSaid(@Nullable String decision, @Nullable String decisionNumber, @Nullable LocalDate decisionOn,
        @Nullable String issuer, @Nullable Boolean expedited, @Nullable LocalDate publishedOn, @Nullable String finding,
        @Nullable String handling, @Nullable String text) {

    static final ReviewSaid NOTHING = new ReviewSaid(null, null, null, null, null, null, null, null, null);

    /** One of a list of codes; nothing where nothing was typed. */
    static <E extends Enum<E>> @Nullable E chosen(Class<E> kind, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (E one : kind.getEnumConstants()) {
            if (one.name().equals(typed.strip())) {
                return one;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, field);
    }

}
