package vn.motcua.rules.steps;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * One step of an internal process.
 *
 * @param key names the step within its process
 * @param name as people read it
 * @param unit id of the unit that does it; empty where the desk itself does
 * @param role the role that does it
 * @param time how long it may take
 */
public record ProcessStep(String key, String name, String unit, String role, StepTime time) {

    public ProcessStep {
        require(key, "key");
        require(name, "name");
        require(role, "role");
    }

    private static void require(String value, String field) {
        if (value.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
    }

}
