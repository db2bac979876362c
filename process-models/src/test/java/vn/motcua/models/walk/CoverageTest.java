package vn.motcua.models.walk;

import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Apology;
import vn.motcua.models.ModelNames.Message;
import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lock that asks for every path has met a burglar too: somebody who walks only one.
 */
class CoverageTest {

    private static WalkEngine walked;

    @RegisterExtension
    static final BeforeAllCallback engine = (context) -> walked = WalkEngine.of(context);

    @Test
    void a_walk_that_takes_only_one_path_is_caught() {
        String model = new String(ProcessModels.resource("apology.bpmn"), StandardCharsets.UTF_8);
        walked.engine()
            .getRepositoryService()
            .createDeployment()
            .addString("burgled.bpmn", model.replace("\"apology\"", "\"burgled\""))
            .deploy();
        RuntimeService runtime = walked.engine().getRuntimeService();

        runtime.startProcessInstanceByKey("burgled", "burgled");
        runtime.createMessageCorrelation(Message.APOLOGY_CANCELLED).processInstanceBusinessKey("burgled").correlate();

        assertThat(walked.coverage().nodes("burgled").missed()).contains(Apology.USER_REVISE_APOLOGY)
            .doesNotContain(Apology.USER_SIGN_APOLOGY, Apology.END_APOLOGY_CANCELLED);
        assertThat(walked.coverage().flows("burgled").missed())
            .contains("flow_SendBack", "flow_LetterArrivedToLetterDelivered")
            .doesNotContain("flow_ApologyDraftedToBeforeSignature");
    }

}
