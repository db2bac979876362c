package vn.motcua.dossier.steps;

import java.math.BigDecimal;

import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;
import vn.motcua.rules.steps.StepUnit;

/**
 * A row of the form of an internal process, as it was entered.
 *
 * @param place number that orders the steps; rows without one come last
 * @param key of a step that there is already; empty in a new one
 * @param time with a comma, as people write fractions
 */
public record StepsFormRow(String place, String key, String name, String role, String unit, String time,
        String timeUnit) {

    /** Whether a unit of the agency does it. */
    private boolean ofUnit() {
        return this.role.equals(Role.CASE_OFFICER.name()) || this.role.equals(Role.UNIT_HEAD.name());
    }

    int order() {
        try {
            return this.place.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(this.place);
        }
        catch (NumberFormatException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "place", "value", this.place);
        }
    }

    ProcessStep step(String named) {
        return new ProcessStep(named, this.name, ofUnit() ? this.unit : "", this.role,
                new StepTime(amount(), stepUnit()));
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
