package vn.motcua.dossier.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in one version of a model for a place of another. */
@Component
class ModelPlaces {

    /**
     * Places that were drawn otherwise before. The wait for papers was a message alone
     * until the wait could end, and now is the choice of what comes first. Examination
     * and review were drawn each by itself until the internal process drove the dossier.
     */
    private static final Map<String, String> BEFORE = Map.of("catch_PapersForCheck", "gateway_PapersForCheck",
            "catch_PapersForExamination", "gateway_PapersForExamination", "user_ExamineDossier", "user_DoStep",
            "user_ReviewDossier", "user_DoStep");

    private final RepositoryService repository;

    ModelPlaces(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /** The place of the definition that stands for one with another name or kind. */
    Optional<String> bridge(String place, String definition) {
        return Optional.ofNullable(BEFORE.get(place)).filter((to) -> element(definition, to) != null);
    }

    /** The timers that run while something stands at a place. */
    Set<String> timersAt(String definition, String place) {
        Set<String> timers = new TreeSet<>();
        for (BoundaryEvent event : this.repository.getBpmnModelInstance(definition)
            .getModelElementsByType(BoundaryEvent.class)) {
            if (place.equals(event.getAttachedTo().getId())
                    && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
                timers.add(event.getId());
            }
        }
        return timers;
    }

    /** Whether both are drawn as the same kind of element. */
    boolean isSameKind(String definition, String place, String other, String otherPlace) {
        ModelElementInstance one = element(definition, place);
        ModelElementInstance two = element(other, otherPlace);
        return one != null && two != null && one.getElementType().equals(two.getElementType());
    }

    private @Nullable ModelElementInstance element(String definition, String id) {
        return this.repository.getBpmnModelInstance(definition).getModelElementById(id);
    }

}
