package vn.motcua.dossier.steps;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;
import vn.motcua.rules.steps.StepUnit;

/**
 * The form of an internal process: one row for each task of the model that takes legal
 * time, as it was entered.
 *
 * @param from first day, as browsers write days
 */
public record StepsForm(List<Row> rows, String decision, String from) {

    static StepsForm empty(Procedure procedure, LocalDate today) {
        List<Row> rows = StepElements.of(procedure.settledAtDesk())
            .stream()
            .map((element) -> new Row(element, "", isOfUnit(element) ? procedure.unit() : "", "",
                    unit(procedure).name()))
            .toList();
        return new StepsForm(rows, "", today.plusDays(1).toString());
    }

    static StepsForm of(Procedure procedure, List<ProcessStep> steps, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (Row row : empty(procedure, today).rows) {
            rows.add(steps.stream()
                .filter((step) -> step.key().equals(row.element))
                .findFirst()
                .map((step) -> new Row(step.key(), step.name(), step.unit(),
                        step.time().amount().toPlainString().replace('.', ','), step.time().unit().name()))
                .orElse(row));
        }
        return new StepsForm(rows, "", today.plusDays(1).toString());
    }

    static StepsForm entered(Procedure procedure, MultiValueMap<String, String> form) {
        List<Row> rows = StepElements.of(procedure.settledAtDesk())
            .stream()
            .map((element) -> new Row(element, text(form, "name-" + element), text(form, "unit-" + element),
                    text(form, "time-" + element), text(form, "timeUnit-" + element)))
            .toList();
        return new StepsForm(rows, text(form, "decision"), text(form, "from"));
    }

    /**
     * What was entered, as steps; rows without a time are steps that the office does not
     * take.
     */
    List<ProcessStep> steps() {
        return this.rows.stream().filter((row) -> !row.time.isEmpty()).map(Row::step).toList();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(this.from);
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", this.from);
        }
    }

    private static boolean isOfUnit(String element) {
        Role role = StepElements.role(element);
        return role == Role.CASE_OFFICER || role == Role.UNIT_HEAD;
    }

    private static StepUnit unit(Procedure procedure) {
        LimitUnit unit = procedure.limit().unit();
        return switch (unit) {
            case DAY, MONTH -> StepUnit.DAY;
            case WORKING_DAY -> StepUnit.WORKING_DAY;
            case SAME_DAY, WORKING_HOUR, HOUR -> StepUnit.WORKING_HOUR;
        };
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return (value == null) ? "" : value.strip();
    }

    /**
     * One row.
     *
     * @param time with a comma, as people write fractions
     */
    public record Row(String element, String name, String unit, String time, String timeUnit) {

        /** Whose work it is. */
        public String role() {
            return StepElements.role(this.element).name();
        }

        /** Whether a unit of the agency does it. */
        public boolean ofUnit() {
            return isOfUnit(this.element);
        }

        ProcessStep step() {
            return new ProcessStep(this.element, this.name, this.unit, role(), new StepTime(amount(), stepUnit()));
        }

        private BigDecimal amount() {
            try {
                return new BigDecimal(this.time.replace(',', '.'));
            }
            catch (NumberFormatException ex) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "time", "value", this.time);
            }
        }

        private StepUnit stepUnit() {
            for (StepUnit known : StepUnit.values()) {
                if (known.name().equals(this.timeUnit)) {
                    return known;
                }
            }
            throw new Refusal(RefusalReason.FIELD_INVALID, "timeUnit", "value", this.timeUnit);
        }

    }

}
