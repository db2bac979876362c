package vn.motcua.dossier.engine;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.interagency.RoutePart;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;

/**
 * Listens to every model: a user task opens a work item of the kind and role that the
 * model names; each place where a dossier waits or ends is entered in the step log.
 */
@Component
class ModelListener extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri());

    /** The role of a user task that is done by whom the dossier's current step names. */
    private static final String OF_STEP = "OF_STEP";

    private final Worklist worklist;

    private final StepLog steps;

    private final Register register;

    private final Routes routes;

    private final Takings takings;

    private final LegalClock clock;

    ModelListener(@Lazy Worklist worklist, StepLog steps, Register register, @Lazy Routes routes, Takings takings,
            LegalClock clock) {
        this.worklist = worklist;
        this.steps = steps;
        this.register = register;
        this.routes = routes;
        this.takings = takings;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (ErrandListener.hears(activity)) {
            return;
        }
        WorkKind kind = WorkKind.valueOf(property(element, "kind"));
        String named = property(element, "role");
        Role role = OF_STEP.equals(named) ? null : Role.valueOf(named);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
                (created) -> this.worklist.open(new Worklist.NewWork(kind, process((TaskEntity) created),
                        created.getTaskDefinitionKey(), dossierOf(created.getExecution()), role, created.getId(),
                        elsewhere(kind, created.getExecution()))));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, (deleted) -> {
            lockDossierInJob(deleted.getExecution());
            this.worklist.cancel(deleted.getId());
        });
        watch(activity, role == null);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element definition, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element definition, ActivityImpl activity) {
        watch(activity);
    }

    /** Where it is not known yet what will happen first, the gateway is the place. */
    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    private void watch(ActivityImpl activity) {
        watch(activity, false);
    }

    private void watch(ActivityImpl activity, boolean ofStep) {
        if (ErrandListener.hears(activity)) {
            return;
        }
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
                (ExecutionListener) (execution) -> this.steps.entered(visit(execution, ofStep), this.clock.instant()));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) (execution) -> {
            lockDossierInJob(execution);
            this.steps.left(visit(execution, ofStep), this.clock.instant());
        });
    }

    /**
     * A timer locks its dossier before any row that hangs on it, as every command of a
     * user does.
     */
    private void lockDossierInJob(DelegateExecution execution) {
        if (Context.getJobExecutorContext() != null) {
            this.register.lock(dossierOf(execution));
        }
    }

    private static StepLog.Visit visit(DelegateExecution execution, boolean ofStep) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        return new StepLog.Visit(dossierOf(execution), entity.getProcessDefinition().getKey(),
                entity.getProcessDefinition().getVersion(), execution.getProcessInstanceId(),
                execution.getCurrentActivityId(), execution.getActivityInstanceId(), ofStep);
    }

    /** The office whose work it is, where it need not be the dossier's. */
    private Worklist.@Nullable Elsewhere elsewhere(WorkKind kind, DelegateExecution execution) {
        return switch (kind) {
            case CONSULT -> asked(execution);
            case AGENCY_PART -> {
                RoutePart part = this.routes.part(AgencySteps.partOf(execution));
                yield new Worklist.Elsewhere(part.id(), part.agency(), part.unit());
            }
            case RETURN -> returning(dossierOf(execution));
            default -> null;
        };
    }

    /**
     * The desk that took it in for another agency gives the result, where that is wanted.
     */
    private Worklist.@Nullable Elsewhere returning(UUID id) {
        Dossier dossier = this.register.get(id);
        String desk = this.takings.returnAgency(dossier);
        return desk.equals(dossier.subject().agency()) ? null
                : new Worklist.Elsewhere(id, desk, dossier.subject().unit());
    }

    /** The office that a consultation asks, which need not be the dossier's. */
    private static Worklist.Elsewhere asked(DelegateExecution execution) {
        return new Worklist.Elsewhere(UUID.fromString((String) execution.getVariable(OpinionSteps.CONSULTATION)),
                (String) execution.getVariable("agency"), (String) execution.getVariable("unit"));
    }

    static String process(TaskEntity task) {
        return task.getExecution().getProcessDefinition().getKey();
    }

    static UUID dossierOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static String property(Element userTask, String name) {
        Element extensions = userTask.element("extensionElements");
        Element properties = (extensions == null) ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties != null) {
            for (Element property : properties.elementsNS(CAMUNDA, "property")) {
                if (name.equals(property.attribute("name"))) {
                    return property.attribute("value");
                }
            }
        }
        throw new IllegalStateException("User task " + userTask.attribute("id") + " names no " + name);
    }

}
