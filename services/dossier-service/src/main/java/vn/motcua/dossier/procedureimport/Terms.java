package vn.motcua.dossier.procedureimport;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * What a procedure's own text says beside its limit; no imported line says it, so a
 * person does. The parts are those of {@link Procedure}.
 */
record Terms(@Nullable SupplementPolicy supplementPolicy, @Nullable Integer maxSupplementRounds,
        @Nullable TimeLimit verifyLimit, @Nullable TimeLimit supplementWait, boolean outagePauses,
        String financialPause, boolean settledAtDesk, boolean crossTerritory) {

    /** All is as the regime has it. */
    static final Terms SILENT = new Terms(null, null, null, null, false, "", false, false);

    static Terms of(Procedure procedure) {
        return new Terms(procedure.supplementPolicy(), procedure.maxSupplementRounds(), procedure.verifyLimit(),
                procedure.supplementWait(), procedure.outagePauses(), procedure.financialPause(),
                procedure.settledAtDesk(), procedure.crossTerritory());
    }

}
