package vn.motcua.dossier.steps;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepUnit;

/**
 * The form of an internal process: a row for each step and a few empty ones, as it was
 * entered.
 *
 * @param from first day, as browsers write days
 */
public record StepsForm(List<StepsFormRow> rows, String decision, String from) {

    private static final int EMPTY_ROWS = 3;

    private static final List<Role> BY_UNIT = List.of(Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD,
            Role.SIGNATORY);

    /** The usual rows of a procedure without a process. */
    static StepsForm empty(Procedure procedure, LocalDate today) {
        List<Role> roles = procedure.settledAtDesk() ? List.of(Role.DESK_OFFICER) : BY_UNIT;
        List<StepsFormRow> rows = new ArrayList<>();
        for (Role role : roles) {
            rows.add(new StepsFormRow(Integer.toString(rows.size() + 1), "", "", role.name(),
                    role.isOfUnit() ? procedure.unit() : "", "", unit(procedure).name()));
        }
        return new StepsForm(withEmptyRows(rows, procedure), "", today.plusDays(1).toString());
    }

    static StepsForm of(Procedure procedure, List<ProcessStep> steps, LocalDate today) {
        List<StepsFormRow> rows = new ArrayList<>();
        for (ProcessStep step : steps) {
            rows.add(new StepsFormRow(Integer.toString(rows.size() + 1), step.key(), step.name(), step.role(),
                    step.unit(), step.time().amount().toPlainString().replace('.', ','), step.time().unit().name()));
        }
        return new StepsForm(withEmptyRows(rows, procedure), "", today.plusDays(1).toString());
    }

    static StepsForm entered(MultiValueMap<String, String> form) {
        List<StepsFormRow> rows = new ArrayList<>();
        for (int i = 0; i < form.getOrDefault("time", List.of()).size(); i++) {
            rows.add(new StepsFormRow(text(form, "place", i), text(form, "key", i), text(form, "name", i),
                    text(form, "role", i), text(form, "unit", i), text(form, "time", i), text(form, "timeUnit", i)));
        }
        return new StepsForm(rows, text(form, "decision", 0), text(form, "from", 0));
    }

    private static List<StepsFormRow> withEmptyRows(List<StepsFormRow> rows, Procedure procedure) {
        Stream<StepsFormRow> more = procedure.settledAtDesk() ? Stream.of()
                : Stream
                    .generate(() -> new StepsFormRow("", "", "", Role.CASE_OFFICER.name(), procedure.unit(), "",
                            unit(procedure).name()))
                    .limit(EMPTY_ROWS);
        return Stream.concat(rows.stream(), more).toList();
    }

    /**
     * What was entered, as steps in the order of their numbers; rows without a time are
     * steps that the office does not take. A new step gets a key of its own.
     */
    List<ProcessStep> steps() {
        List<StepsFormRow> taken = this.rows.stream()
            .filter((row) -> !row.time().isEmpty())
            .sorted(Comparator.comparingInt(StepsFormRow::order))
            .toList();
        Set<String> keys = new HashSet<>();
        taken.forEach((row) -> keys.add(row.key()));
        List<ProcessStep> steps = new ArrayList<>();
        for (StepsFormRow row : taken) {
            steps.add(row.step(row.key().isEmpty() ? free(keys) : row.key()));
        }
        return steps;
    }

    private static String free(Set<String> keys) {
        int number = 1;
        while (!keys.add("buoc-" + number)) {
            number++;
        }
        return "buoc-" + number;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(this.from);
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", this.from);
        }
    }

    private static StepUnit unit(Procedure procedure) {
        LimitUnit unit = procedure.limit().unit();
        return switch (unit) {
            case DAY, MONTH -> StepUnit.DAY;
            case WORKING_DAY -> StepUnit.WORKING_DAY;
            case SAME_DAY, WORKING_HOUR, HOUR -> StepUnit.WORKING_HOUR;
        };
    }

    private static String text(MultiValueMap<String, String> form, String name, int row) {
        List<String> values = form.getOrDefault(name, List.of());
        return (row < values.size()) ? values.get(row).strip() : "";
    }

}
