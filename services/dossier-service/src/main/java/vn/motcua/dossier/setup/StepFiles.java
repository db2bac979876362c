package vn.motcua.dossier.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;
import vn.motcua.rules.steps.StepUnit;

/** Reads internal processes: a row a step, the steps of a procedure in order. */
final class StepFiles {

    static final List<String> COLUMNS = List.of("procedure", "agency", "element", "name", "unit?", "role", "time",
            "time_unit", "decision", "valid_from");

    private StepFiles() {
    }

    static Line line(Row row) {
        return new Line(row.text("procedure"), row.text("agency"), row.text("decision"), row.day("valid_from"),
                step(row));
    }

    private static ProcessStep step(Row row) {
        try {
            StepTime time = new StepTime(new BigDecimal(row.text("time")), row.one("time_unit", StepUnit.class));
            return new ProcessStep(row.text("element"), row.text("name"), row.loose("unit"),
                    row.one("role", Role.class).name(), time);
        }
        catch (Refusal | NumberFormatException ex) {
            throw new BadCell("setup.not-a-time-of-step", row.text("time"), row.text("time_unit"));
        }
    }

    /** The processes that the lines make up, each at the row where it begins. */
    static List<Located<Steps>> processes(List<Located<Line>> lines) {
        Map<String, List<Located<Line>>> byProcess = new LinkedHashMap<>();
        lines.forEach((line) -> byProcess.computeIfAbsent(line.value().key(), (first) -> new ArrayList<>()).add(line));
        return byProcess.values().stream().map((own) -> {
            Line first = own.get(0).value();
            return new Located<>(own.get(0).row(), new Steps(first.procedure, first.agency, first.decision, first.from,
                    own.stream().map((line) -> line.value().step).toList()));
        }).toList();
    }

    /** One row. */
    record Line(String procedure, String agency, String decision, LocalDate from, ProcessStep step) {

        String key() {
            return this.procedure + " " + this.agency;
        }

    }

    /** The steps of one procedure at one agency. */
    record Steps(String procedure, String agency, String decision, LocalDate from, List<ProcessStep> steps) {
    }

}
