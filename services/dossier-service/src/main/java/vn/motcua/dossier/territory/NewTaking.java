package vn.motcua.dossier.territory;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.CrossTerritory.Carriage;

/**
 * For whom a dossier is taken in: the body of {@code POST /api/dossiers/{id}/take-in}.
 *
 * @param agency code of the competent agency
 * @param carriage {@code ELECTRONIC} or {@code PAPER}; by default electronic
 * @param returnAt {@code HERE}, at the desk that takes it in, or {@code THERE}; by
 * default here, where the applicant came
 * @param limitCase code of the case whose limit applies, where the procedure has cases
 */
record NewTaking(@Nullable String agency, @Nullable String carriage, @Nullable String returnAt,
        @Nullable String limitCase) {

    Carriage way() {
        String way = (this.carriage == null || this.carriage.isBlank()) ? "ELECTRONIC" : this.carriage.strip();
        return switch (way) {
            case "ELECTRONIC" -> Carriage.ELECTRONIC;
            case "PAPER" -> Carriage.PAPER;
            default -> throw new Refusal(RefusalReason.FIELD_INVALID, "carriage", Map.of("value", way));
        };
    }

    boolean returnsHere() {
        String place = (this.returnAt == null || this.returnAt.isBlank()) ? "HERE" : this.returnAt.strip();
        return switch (place) {
            case "HERE" -> true;
            case "THERE" -> false;
            default -> throw new Refusal(RefusalReason.FIELD_INVALID, "returnAt", Map.of("value", place));
        };
    }

    Completion acceptance() {
        String chosen = (this.limitCase == null || this.limitCase.isBlank()) ? null : this.limitCase.strip();
        return new Completion("ACCEPT", null, null, null, null, null, null, null, null, chosen);
    }

}
