package vn.motcua.dossier.setup;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.dossier.catalogue.PublishedProcedure;

/** Reads a set-up folder together with the product's own calendars and procedures. */
final class SetupReader {

    private static final SetupFiles PRODUCT = SetupFiles.shipped("seed");

    private final SetupFiles files;

    private final Problems problems;

    SetupReader(SetupFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    SetupContent read() {
        List<Located<PublishedProcedure>> own = procedures(this.files, "procedures.csv", "documents.csv",
                "limit-cases.csv");
        return new SetupContent(shippedBeside(own),
                rows("agencies.csv", OfficeFiles.AGENCY_COLUMNS, OfficeFiles::agency),
                rows("units.csv", OfficeFiles.UNIT_COLUMNS, OfficeFiles::unit),
                rowsOrNone("hours.csv", OfficeFiles.HOUR_COLUMNS, OfficeFiles::hours),
                rows("people.csv", OfficeFiles.PEOPLE_COLUMNS, OfficeFiles::person), own,
                rows("procedures-at.csv", ProcedureFiles.OFFER_COLUMNS, ProcedureFiles::offer),
                StepFiles.processes(rowsOrNone("steps.csv", StepFiles.COLUMNS, StepFiles::line)));
    }

    /** What the product ships by itself. */
    static ProductData shipped(Problems problems) {
        return new SetupReader(PRODUCT, problems).shippedBeside(List.of());
    }

    /** A set-up's own procedures stand in for the product's of the same code. */
    private ProductData shippedBeside(List<Located<PublishedProcedure>> own) {
        Set<String> ownCodes = own.stream().map((one) -> one.value().procedure().code()).collect(Collectors.toSet());
        return new ProductData(
                CalendarFiles.read(product("calendar-years.csv"), product("holidays.csv"), this.problems),
                procedures(PRODUCT, "procedures-commune-2026.csv", "documents-commune-2026.csv",
                        "limit-cases-commune-2026.csv")
                    .stream()
                    .filter((one) -> !ownCodes.contains(one.value().procedure().code()))
                    .toList());
    }

    private List<Located<PublishedProcedure>> procedures(SetupFiles from, String file, String documentFile,
            String caseFile) {
        List<Located<ProcedureFiles.Document>> documents = table(from, documentFile, ProcedureFiles.DOCUMENT_COLUMNS)
            .each(ProcedureFiles::document, this.problems);
        List<Located<LimitCaseFiles.Line>> cases = table(from, caseFile, LimitCaseFiles.COLUMNS)
            .each(LimitCaseFiles::line, this.problems);
        List<Located<PublishedProcedure>> procedures = table(from, file, ProcedureFiles.PROCEDURE_COLUMNS)
            .each((row) -> ProcedureFiles.procedure(row, documents, cases, this.problems), this.problems);
        Set<String> codes = procedures.stream().map((one) -> one.row().loose("code")).collect(Collectors.toSet());
        requireKnown(documents, ProcedureFiles.Document::procedure, codes);
        requireKnown(cases, LimitCaseFiles.Line::procedure, codes);
        return procedures;
    }

    private <T> void requireKnown(List<Located<T>> lines, Function<T, String> procedure, Set<String> codes) {
        lines.stream()
            .filter((line) -> !codes.contains(procedure.apply(line.value())))
            .forEach((line) -> this.problems.add(line.row(), "setup.procedure-unknown", procedure.apply(line.value())));
    }

    private <T> List<Located<T>> rows(String file, List<String> columns, Function<Row, T> reading) {
        if (this.files.text(file).isEmpty()) {
            this.problems.add(new SetupProblem(file, 0, "setup.file-missing", List.of()));
        }
        return rowsOrNone(file, columns, reading);
    }

    private <T> List<Located<T>> rowsOrNone(String file, List<String> columns, Function<Row, T> reading) {
        return table(this.files, file, columns).each(reading, this.problems);
    }

    private Table table(SetupFiles from, String file, List<String> columns) {
        return from.text(file)
            .map((text) -> Table.read(file, text, columns, this.problems))
            .orElseGet(() -> new Table(List.of()));
    }

    private static String product(String file) {
        return PRODUCT.text(file).orElseThrow(() -> new IllegalStateException("the product lacks seed/" + file));
    }

}
