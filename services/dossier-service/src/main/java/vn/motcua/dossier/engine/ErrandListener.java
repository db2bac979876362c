package vn.motcua.dossier.engine;

import java.util.Set;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.errand.ErrandKind;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.models.ModelNames;

/**
 * Listens to the models whose business key is no dossier: a user task opens an errand of
 * the kind and role that the model names.
 */
@Component
class ErrandListener extends AbstractBpmnParseListener {

    private static final Set<String> PROCESSES = Set.of(ModelNames.Feedback.PROCESS, ModelNames.Remedy.PROCESS,
            ModelNames.ProcedureReview.PROCESS);

    private final Errands errands;

    ErrandListener(@Lazy Errands errands) {
        this.errands = errands;
    }

    /** Whether the element belongs to such a model. */
    static boolean hears(ScopeImpl scope) {
        return PROCESSES.contains(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey());
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!hears(activity)) {
            return;
        }
        ErrandKind kind = ErrandKind.valueOf(ModelListener.property(element, ModelNames.Property.KIND));
        Role role = Role.valueOf(ModelListener.property(element, ModelNames.Property.ROLE));
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
                (created) -> this.errands.open(ModelListener.process((TaskEntity) created), kind, role,
                        ModelListener.dossierOf(created.getExecution()), created.getId()));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, (deleted) -> this.errands.cancel(deleted.getId()));
    }

}
