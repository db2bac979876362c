package vn.motcua.models.decisions;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

import vn.motcua.models.ProcessModels;

/** The tables on the real engine, which says which rules answered. */
final class Tables {

    private final List<DmnDecisionTableEvaluationEvent> seen = new ArrayList<>();

    private final DmnEngine engine;

    Tables() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(this.seen::add)));
        this.engine = configuration.buildEngine();
    }

    /** The decisions of all our files, by id. */
    Map<String, DmnDecision> ours() {
        Map<String, DmnDecision> decisions = new HashMap<>();
        ProcessModels.decisions().forEach((name) -> decisions.putAll(in(ProcessModels.resource(name))));
        return decisions;
    }

    /** The decisions of one file, by id. */
    Map<String, DmnDecision> in(byte[] xml) {
        Map<String, DmnDecision> decisions = new HashMap<>();
        this.engine.parseDecisions(new ByteArrayInputStream(xml))
            .forEach((decision) -> decisions.put(decision.getKey(), decision));
        return decisions;
    }

    /** What a table answers; null where no rule speaks. */
    Object answer(DmnDecision decision, Map<String, Object> facts) {
        DmnDecisionResult result = this.engine.evaluateDecision(decision, facts);
        return result.isEmpty() ? null : result.getSingleResult().getSingleEntry();
    }

    /** The rules that speak for these facts. */
    List<String> rulesFor(DmnDecision decision, Map<String, Object> facts) {
        this.seen.clear();
        this.engine.evaluateDecision(decision, facts);
        return this.seen.get(0).getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
    }

}
