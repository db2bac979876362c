package vn.motcua.models.lint;

import java.util.function.Consumer;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Somebody who breaks one rule of the lint in one of our models. */
record Burglar(Rule rule, String model, String trick, Consumer<BpmnModelInstance> deed) {

    @Override
    public String toString() {
        return rule + ": " + trick;
    }

}
