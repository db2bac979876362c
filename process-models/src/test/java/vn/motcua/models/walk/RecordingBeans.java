package vn.motcua.models.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import vn.motcua.models.ModelNames;

/**
 * The beans that the models call: they note that they were called, and answer from a
 * plan.
 */
final class RecordingBeans {

    private final List<String> calls = new ArrayList<>();

    private Map<String, Object> answers = Map.of();

    Map<String, Object> asMap() {
        return Map.of(ModelNames.Bean.DEADLINE_TIMES, new PlannedTimes(), ModelNames.Bean.ESCALATE_NO_ANSWER,
                delegate(ModelNames.Bean.ESCALATE_NO_ANSWER), ModelNames.Bean.MARK_LATE,
                delegate(ModelNames.Bean.MARK_LATE), ModelNames.Bean.MARK_REAPPOINTMENT_BROKEN,
                delegate(ModelNames.Bean.MARK_REAPPOINTMENT_BROKEN));
    }

    private JavaDelegate delegate(String name) {
        return (DelegateExecution execution) -> {
            this.calls.add(name + " for " + execution.getBusinessKey());
            if (ModelNames.Bean.MARK_LATE.equals(name)) {
                execution.setVariables(this.answers);
            }
        };
    }

    /** What {@code markLate} finds out and tells the process. */
    void markLateFinds(Map<String, Object> found) {
        this.answers = found;
    }

    List<String> calls() {
        return List.copyOf(this.calls);
    }

    void forget() {
        this.calls.clear();
        this.answers = Map.of();
    }

}
