package vn.motcua.dossier.procedureimport;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase;
import vn.motcua.rules.procedure.NationalRecord;
import vn.motcua.rules.procedure.PublicationRules;
import vn.motcua.rules.procedure.RecordReading;

/**
 * What a person makes of a doubtful line.
 *
 * @param limit absent while nobody has said which
 * @param cases limits of some cases and places
 * @param feeVnd in đồng; absent where none is established
 * @param terms what the text says beside the limit
 * @param validFrom first day in force
 * @param note words of the reviewer
 */
record Correction(String name, String field, @Nullable TimeLimit limit, String limitText, List<LimitCase> cases,
        @Nullable Long feeVnd, String feeNote, String result, String onlineLevel, List<RequiredDocument> documents,
        Terms terms, @Nullable LocalDate validFrom, String note) {

    static final List<String> ONLINE_LEVELS = List.of("UNKNOWN", "FULL", "PARTIAL", "LEVEL_2", "LEVEL_3", "LEVEL_4");

    Correction {
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
    }

    /** As far as the line is clear. */
    static Correction proposed(Draft draft, LocalDate today) {
        NationalRecord record = draft.record();
        RecordReading reading = RecordReading.of(record);
        return new Correction(record.name(), record.field(), reading.limit(), reading.limitText(), List.of(),
                reading.feeVnd(), reading.feeNote(), record.result(), "UNKNOWN", Publication.papers(record),
                Terms.SILENT, today, "");
    }

    /** As the newest version has it, to be amended. */
    static Correction of(Procedure procedure, LocalDate from) {
        return new Correction(procedure.name(), procedure.field(), procedure.limit(), procedure.limitText(),
                procedure.limitCases(), procedure.feeVnd(), procedure.feeNote(), procedure.resultName(),
                procedure.onlineLevel(), procedure.documents(), Terms.of(procedure), from, "");
    }

    PublicationRules.Wanted wanted() {
        return new PublicationRules.Wanted(this.name, this.limit, this.feeVnd,
                this.documents.stream()
                    .map((paper) -> new NationalRecord.Paper(paper.name(), paper.originals(), paper.copies()))
                    .toList(),
                this.validFrom);
    }

}
