package vn.motcua.dossier.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.steps.ProcessStep;

/**
 * The tasks of the dossier's process model that take legal time, and whose work each is:
 * an approved step names one of them.
 */
final class StepElements {

    private static final Map<String, Role> ROLES = Map.of("user_SettleAtDesk", Role.DESK_OFFICER,
            "user_TransferDossier", Role.DESK_OFFICER, "user_ExamineDossier", Role.CASE_OFFICER, "user_ReviewDossier",
            Role.UNIT_HEAD, "user_SignResult", Role.SIGNATORY);

    private static final List<String> AT_DESK = List.of("user_SettleAtDesk");

    private static final List<String> BY_UNIT = List.of("user_TransferDossier", "user_ExamineDossier",
            "user_ReviewDossier", "user_SignResult");

    private StepElements() {
    }

    /**
     * The tasks in order: one where the desk settles at once, the way through a unit
     * else.
     */
    static List<String> of(boolean settledAtDesk) {
        return settledAtDesk ? AT_DESK : BY_UNIT;
    }

    /** Whose work a task is. */
    static Role role(String element) {
        Role role = ROLES.get(element);
        if (role == null) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "steps.element", "value", element);
        }
        return role;
    }

    /**
     * Who has a dossier that stands in an element: the desk, the unit that examines it,
     * the head of that unit, the signatory; nobody in an element without a person.
     */
    static Optional<String> holder(String element, String unit) {
        Role role = ROLES.get(element);
        return (role == null) ? Optional.empty()
                : Optional.of((role == Role.CASE_OFFICER) ? role.name() + " " + unit : role.name());
    }

    static void require(ProcessStep step) {
        if (!role(step.key()).name().equals(step.role())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "steps.role", "value", step.role());
        }
    }

}
