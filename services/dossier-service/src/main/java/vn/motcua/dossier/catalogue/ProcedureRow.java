package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/** A row of {@code procedure_version}. */
record ProcedureRow(String code, int version, String name, String field, int limitValue, String limitUnit,
        @Nullable String supplementPolicy, @Nullable Integer maxSupplementRounds, boolean settledAtDesk,
        String onlineLevel, @Nullable Long feeVnd, String feeNote, String resultName, String source,
        @Nullable Integer verifyValue, @Nullable String verifyUnit, @Nullable Integer supplementWaitValue,
        @Nullable String supplementWaitUnit, String limitText, boolean outagePauses, String financialPause,
        boolean crossTerritory, LocalDate validFrom, @Nullable LocalDate validTo) {

    String key() {
        return this.code + "/" + this.version;
    }

    PublishedProcedure published(List<DocumentRow> documents, List<LimitCaseRow> cases) {
        Procedure procedure = new Procedure(this.code, this.version, this.name, this.field, "",
                new TimeLimit(this.limitValue, LimitUnit.valueOf(this.limitUnit)),
                (this.supplementPolicy == null) ? null : SupplementPolicy.valueOf(this.supplementPolicy),
                this.maxSupplementRounds, this.settledAtDesk, this.onlineLevel, this.feeVnd, this.feeNote,
                documents.stream().map(DocumentRow::document).toList(), this.resultName, this.source,
                limitOrNone(this.verifyValue, this.verifyUnit),
                limitOrNone(this.supplementWaitValue, this.supplementWaitUnit), this.limitText,
                cases.stream().map(LimitCaseRow::limitCase).toList(), this.outagePauses, this.financialPause,
                this.crossTerritory);
        return new PublishedProcedure(procedure, this.validFrom, this.validTo);
    }

    private static @Nullable TimeLimit limitOrNone(@Nullable Integer value, @Nullable String unit) {
        return (value != null && unit != null) ? new TimeLimit(value, LimitUnit.valueOf(unit)) : null;
    }

}
