package vn.motcua.dossier.setup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.catalogue.RequiredDocument;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/** Reads procedures, their papers, and who receives them. */
final class ProcedureFiles {

    static final List<String> PROCEDURE_COLUMNS = List.of("code", "name", "field", "limit", "limit_unit",
            "supplement_policy", "max_supplement_rounds", "settled_at_desk", "online_level", "fee_vnd", "fee_note",
            "result", "source", "verify_limit?", "verify_unit?", "valid_from", "valid_to?", "supplement_wait?",
            "supplement_wait_unit?", "limit_text?", "outage_pauses?", "financial_pause?", "cross_territory?");

    static final List<String> DOCUMENT_COLUMNS = List.of("procedure", "name", "originals", "copies");

    static final List<String> OFFER_COLUMNS = List.of("procedure", "agency", "unit");

    static final List<String> ONLINE_LEVELS = List.of("FULL", "PARTIAL", "LEVEL_2", "LEVEL_3", "LEVEL_4", "UNKNOWN");

    private static final String CODE = "[1-9]\\.\\d{6}";

    private ProcedureFiles() {
    }

    /** A procedure with its papers, as version 0: the catalogue numbers it. */
    static PublishedProcedure procedure(Row row, List<Located<Document>> documents,
            List<Located<LimitCaseFiles.Line>> cases, Problems problems) {
        String code = row.text("code");
        if (!code.matches(CODE)) {
            throw new BadCell("setup.not-a-procedure-code", code);
        }
        List<RequiredDocument> own = documents.stream()
            .map(Located::value)
            .filter((document) -> document.procedure.equals(code))
            .map(Document::paper)
            .toList();
        TimeLimit limit = limit(row);
        Procedure procedure = new Procedure(code, 0, row.text("name"), row.text("field"), "", limit,
                row.loose("supplement_policy").isEmpty() ? null : row.one("supplement_policy", SupplementPolicy.class),
                row.loose("max_supplement_rounds").isEmpty() ? null : row.number("max_supplement_rounds", 0),
                row.flag("settled_at_desk"), row.oneOf("online_level", ONLINE_LEVELS), row.wholeOrNone("fee_vnd"),
                row.text("fee_note"), own, row.text("result"), row.text("source"),
                limitOrNone(row, "verify_limit", "verify_unit"),
                limitOrNone(row, "supplement_wait", "supplement_wait_unit"), row.loose("limit_text"),
                LimitCaseFiles.of(code, limit, cases, problems),
                !row.loose("outage_pauses").isEmpty() && row.flag("outage_pauses"), row.loose("financial_pause"),
                !row.loose("cross_territory").isEmpty() && row.flag("cross_territory"));
        return new PublishedProcedure(procedure, row.day("valid_from"), end(row));
    }

    private static TimeLimit limit(Row row) {
        LimitUnit unit = row.one("limit_unit", LimitUnit.class);
        return (unit == LimitUnit.SAME_DAY) ? TimeLimit.sameDay() : new TimeLimit(row.number("limit", 1), unit);
    }

    private static @Nullable TimeLimit limitOrNone(Row row, String value, String unit) {
        return (row.loose(value).isEmpty() && row.loose(unit).isEmpty()) ? null
                : new TimeLimit(row.number(value, 1), row.one(unit, LimitUnit.class));
    }

    private static @Nullable LocalDate end(Row row) {
        LocalDate to = row.dayOrNone("valid_to");
        if (to != null && to.isBefore(row.day("valid_from"))) {
            throw new BadCell("setup.ends-before-start", "valid_to", to.toString());
        }
        return to;
    }

    static Document document(Row row) {
        return new Document(row.text("procedure"),
                new RequiredDocument(row.text("name"), row.number("originals", 0), row.number("copies", 0)));
    }

    static Offer offer(Row row) {
        return new Offer(row.text("procedure"), row.text("agency"), row.text("unit"));
    }

    /** A paper and the procedure it belongs to. */
    record Document(String procedure, RequiredDocument paper) {
    }

}
