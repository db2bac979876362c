package vn.motcua.dossier.engine;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

import vn.motcua.models.ModelNames.Table;
import vn.motcua.models.ProcessModels;
import vn.motcua.rules.absence.WhoSigns;
import vn.motcua.rules.apology.EscalationLevel;
import vn.motcua.rules.apology.EscalationLevels;
import vn.motcua.rules.dossier.FurtherSupplement;

/**
 * Answers by the decision tables, the one place where these rules stand.
 */
@Component
class DecisionTables implements FurtherSupplement, WhoSigns, EscalationLevels {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, DmnDecision> decisions = new HashMap<>();

    DecisionTables() {
        for (String name : ProcessModels.decisions()) {
            this.engine.parseDecisions(new ByteArrayInputStream(ProcessModels.resource(name)))
                .forEach((decision) -> this.decisions.put(decision.getKey(), decision));
        }
    }

    @Override
    public FurtherSupplement.Answer next(int roundsSoFar, int maxRounds, int leaves) {
        return FurtherSupplement.Answer.valueOf(answer(Table.FURTHER_SUPPLEMENT,
                Map.of("roundsSoFar", roundsSoFar, "maxRounds", maxRounds, "leaves", leaves)));
    }

    @Override
    public Right of(Position position, SignedPaper paper) {
        return Right.valueOf(answer(Table.WHO_SIGNS, Map.of("position", position.name(), "paper", paper.name())));
    }

    @Override
    public EscalationLevel of(LateMatter matter, int daysLate) {
        return EscalationLevel
            .valueOf(answer(Table.ESCALATION_LEVEL, Map.of("matter", matter.name(), "daysLate", daysLate)));
    }

    /** The lint of the tables has seen that every case has exactly one answer. */
    private String answer(String decision, Map<String, Object> facts) {
        DmnDecisionResult result = this.engine.evaluateDecision(this.decisions.get(decision), facts);
        return result.getSingleResult().getSingleEntry();
    }

}
