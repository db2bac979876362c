package vn.motcua.dossier.engine;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Signal;

/**
 * Hears what features say and moves the process, in the same transaction. The engine
 * keeps the dossier's id as business key; what a gateway reads travels as a transient
 * variable and is never stored.
 */
@Component
class ProcessMover {

    private final RuntimeService processes;

    private final TaskService tasks;

    ProcessMover(RuntimeService processes, TaskService tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(Signal signal) {
        try {
            move(signal);
        }
        catch (OptimisticLockingException ex) {
            throw new OptimisticLockingFailureException("A timer moved the process at the same moment", ex);
        }
        catch (ProcessEngineException ex) {
            throw collisionIn(ex);
        }
    }

    /**
     * The engine wraps what its listeners throw; a collision inside has to be seen, or
     * nobody tries again.
     */
    private static RuntimeException collisionIn(ProcessEngineException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException collision) {
                return collision;
            }
        }
        return thrown;
    }

    private void move(Signal signal) {
        if (signal instanceof Signal.DossierSubmitted submitted) {
            this.processes.startProcessInstanceByKey("dossier", key(submitted.dossier()));
        }
        else if (signal instanceof Signal.WorkCompleted completed) {
            this.tasks.complete(completed.engineTask(), passing(completed.answers()));
        }
        else if (signal instanceof Signal.PapersReceived received) {
            end("supplement-watch", received.dossier(), "the papers came in");
            correlate("papersReceived", received.dossier());
        }
        else if (signal instanceof Signal.SupplementExpired expired) {
            correlate("supplementExpired", expired.dossier());
        }
        else if (signal instanceof Signal.DossierWithdrawn withdrawn) {
            end("supplement-watch", withdrawn.dossier(), "the dossier was withdrawn");
            correlate("dossierWithdrawn", withdrawn.dossier());
        }
        else if (signal instanceof Signal.DuplicateClosed closed) {
            end("supplement-watch", closed.dossier(), "the dossier was a duplicate");
            leave("duplicateClosed", closed.dossier());
        }
        else if (signal instanceof Signal.DossierRerouted rerouted) {
            leave("dossierRerouted", rerouted.dossier());
            this.processes.createProcessInstanceByKey("dossier")
                .businessKey(key(rerouted.dossier()))
                .startBeforeActivity(rerouted.accepted() ? "user_TransferDossier" : "user_CheckDossier")
                .execute();
        }
        else {
            moveBeside(signal);
        }
    }

    /** The processes that run beside the main one: the watches and the apology. */
    private void moveBeside(Signal signal) {
        if (signal instanceof Signal.DeadlineSet set) {
            if (set.dueVersion() > 1) {
                endWatch(set.dossier());
            }
            this.processes.startProcessInstanceByKey("deadline-watch", key(set.dossier()),
                    passing(Map.of("askFirst", set.askFirst())));
        }
        else if (signal instanceof Signal.DeadlineCleared cleared) {
            endWatch(cleared.dossier());
        }
        else if (signal instanceof Signal.SupplementAwaited awaited) {
            this.processes.startProcessInstanceByKey("supplement-watch", key(awaited.dossier()));
        }
        else if (signal instanceof Signal.OpinionAsked asked) {
            this.processes.startProcessInstanceByKey("consultation", key(asked.dossier()),
                    Map.of(OpinionSteps.CONSULTATION, asked.consultation().toString(), "agency", asked.agency(), "unit",
                            asked.unit()));
        }
        else if (signal instanceof Signal.OpinionsNotNeeded settled) {
            end("consultation", settled.dossier(), "the dossier is settled");
        }
        else if (signal instanceof Signal.RouteFixed fixed) {
            this.processes.startProcessInstanceByKey("inter-agency", key(fixed.dossier()),
                    Map.of(AgencySteps.ROUTE, fixed.route().toString()));
        }
        else if (signal instanceof Signal.AgenciesNotNeeded settled) {
            end("inter-agency", settled.dossier(), "the agencies are not needed");
        }
        else if (signal instanceof Signal.ApologyDrafted drafted) {
            this.processes.startProcessInstanceByKey("apology", key(drafted.dossier()));
        }
        else if (signal instanceof Signal.ApologyCancelled cancelled) {
            correlate("apologyCancelled", cancelled.dossier());
        }
        else if (signal instanceof Signal.ApologyDelivered delivered) {
            correlate("apologyDelivered", delivered.dossier());
        }
        else if (signal instanceof Signal.ApologyNotDelivered failed) {
            correlate("apologyNotDelivered", failed.dossier());
        }
        else if (signal instanceof Signal.FeedbackReceived received) {
            this.processes.startProcessInstanceByKey("feedback", key(received.feedback()));
        }
        else if (signal instanceof Signal.RemedyNeeded needed) {
            this.processes.startProcessInstanceByKey("remedy", key(needed.remedy()));
        }
        else if (signal instanceof Signal.ReviewOpened opened) {
            this.processes.startProcessInstanceByKey("procedure-review", key(opened.review()),
                    passing(Map.of("periodic", opened.periodic())));
        }
    }

    private void endWatch(UUID dossier) {
        end("deadline-watch", dossier, "the due instant changed");
    }

    private void end(String process, UUID dossier, String because) {
        for (ProcessInstance watch : this.processes.createProcessInstanceQuery()
            .processInstanceBusinessKey(key(dossier), process)
            .list()) {
            this.processes.deleteProcessInstance(watch.getId(), because);
        }
    }

    /**
     * A dossier whose process began under a model that does not know the message leaves
     * it all the same.
     */
    private void leave(String message, UUID dossier) {
        this.processes.createMessageCorrelation(message).processInstanceBusinessKey(key(dossier)).correlateAll();
        end("dossier", dossier, message);
    }

    private void correlate(String message, UUID dossier) {
        this.processes.createMessageCorrelation(message).processInstanceBusinessKey(key(dossier)).correlate();
    }

    private static VariableMap passing(Map<String, Object> answers) {
        VariableMap variables = Variables.createVariables();
        answers.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        return variables;
    }

    private static String key(UUID dossier) {
        return dossier.toString();
    }

}
