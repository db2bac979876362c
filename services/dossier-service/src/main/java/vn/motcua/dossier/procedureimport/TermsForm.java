package vn.motcua.dossier.procedureimport;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * The terms of a procedure as they were entered.
 *
 * @param policy empty: as the regime has it
 * @param rounds empty: as the regime has it
 */
public record TermsForm(String policy, String rounds, String verify, String verifyUnit, String waitFor, String waitUnit,
        boolean outagePauses, String financialPause, boolean settledAtDesk, boolean crossTerritory) {

    static TermsForm of(Terms terms) {
        SupplementPolicy policy = terms.supplementPolicy();
        Integer rounds = terms.maxSupplementRounds();
        return new TermsForm((policy == null) ? "" : policy.name(), (rounds == null) ? "" : rounds.toString(),
                value(terms.verifyLimit()), unit(terms.verifyLimit()), value(terms.supplementWait()),
                unit(terms.supplementWait()), terms.outagePauses(), terms.financialPause(), terms.settledAtDesk(),
                terms.crossTerritory());
    }

    private static String value(@Nullable TimeLimit limit) {
        return (limit == null) ? "" : Integer.toString(limit.value());
    }

    private static String unit(@Nullable TimeLimit limit) {
        return (limit == null) ? "" : limit.unit().name();
    }

    static TermsForm entered(MultiValueMap<String, String> form) {
        return new TermsForm(ReviewForm.at(form, "policy", 0), ReviewForm.at(form, "rounds", 0),
                ReviewForm.at(form, "verify", 0), ReviewForm.at(form, "verifyUnit", 0),
                ReviewForm.at(form, "waitFor", 0), ReviewForm.at(form, "waitUnit", 0), form.containsKey("outagePauses"),
                ReviewForm.at(form, "financialPause", 0), form.containsKey("settledAtDesk"),
                form.containsKey("crossTerritory"));
    }

    Terms terms() {
        Integer asked = ReviewForm.number(this.rounds, "terms.maxSupplementRounds");
        return new RawTerms(this.policy, (asked == null) ? 0 : asked,
                limit(this.verify, this.verifyUnit, "terms.verifyLimit"),
                limit(this.waitFor, this.waitUnit, "terms.supplementWait"), this.outagePauses, this.financialPause,
                this.settledAtDesk, this.crossTerritory)
            .over(Terms.SILENT);
    }

    private static RawLimit.Limit limit(String value, String unit, String field) {
        return new RawLimit.Limit(ReviewForm.number(value, field + ".value"), ReviewForm.unit(unit));
    }

}
