package vn.motcua.dossier.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.RunningModels;
import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.dossier.worklist.Worklist;

/**
 * Moves running processes to the newest version of their model by the engine's migration
 * plan: tasks keep their ids, so work items and their holders stay. A place that became
 * another kind of element is begun anew.
 */
@Component
class ModelMigration implements RunningModels {

    private final OutdatedProcesses outdated;

    private final RuntimeService processes;

    private final ModelPlaces models;

    private final Worklist worklist;

    private final StepLog steps;

    ModelMigration(OutdatedProcesses outdated, ProcessEngine engine, ModelPlaces models, Worklist worklist,
            StepLog steps) {
        this.outdated = outdated;
        this.processes = engine.getRuntimeService();
        this.models = models;
        this.worklist = worklist;
        this.steps = steps;
    }

    @Override
    public long countOutdated() {
        return this.outdated.count();
    }

    @Override
    public List<Outdated> outdated(String after, int most) {
        return this.outdated.after(after, most).stream().map(this::planned).toList();
    }

    @Override
    public List<Outdated> outdatedOf(UUID dossier) {
        return this.outdated.of(dossier).stream().map(this::planned).toList();
    }

    private Outdated planned(OutdatedProcesses.Row row) {
        Map<String, String> mapped = mapped(plan(row, Map.of()));
        List<Place> places = places(row.instance()).stream()
            .map((place) -> new Place(place,
                    mapped.containsKey(place) ? mapped.get(place)
                            : this.models.bridge(place, row.newestDefinition()).orElse(null)))
            .toList();
        return new Outdated(row.dossier(), row.process(), row.instance(), row.version(), row.newest(), places,
                this.outdated.timers(row.instance()), begun(row, places));
    }

    private List<String> begun(OutdatedProcesses.Row row, List<Place> places) {
        List<String> begun = new ArrayList<>();
        for (Place place : places) {
            if (place.to() != null) {
                Set<String> before = this.models.timersAt(row.definition(), place.from());
                this.models.timersAt(row.newestDefinition(), place.to())
                    .stream()
                    .filter((timer) -> !before.contains(timer))
                    .forEach(begun::add);
            }
        }
        return begun;
    }

    private MigrationPlan plan(OutdatedProcesses.Row row, Map<String, String> bridges) {
        MigrationInstructionsBuilder plan = this.processes.createMigrationPlan(row.definition(), row.newestDefinition())
            .mapEqualActivities()
            .updateEventTriggers();
        bridges.forEach(plan::mapActivities);
        return plan.build();
    }

    private static Map<String, String> mapped(MigrationPlan plan) {
        Map<String, String> mapped = new HashMap<>();
        for (MigrationInstruction one : plan.getInstructions()) {
            mapped.put(one.getSourceActivityId(), one.getTargetActivityId());
        }
        return mapped;
    }

    /** The elements in which the process stands or that it is about to enter. */
    private Set<String> places(String instance) {
        Set<String> found = new LinkedHashSet<>();
        collect(this.processes.getActivityInstance(instance), found);
        return found;
    }

    private static void collect(ActivityInstance at, Set<String> found) {
        for (TransitionInstance entering : at.getChildTransitionInstances()) {
            found.add(entering.getActivityId());
        }
        for (ActivityInstance child : at.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0) {
                found.add(child.getActivityId());
            }
            else {
                collect(child, found);
            }
        }
    }

    @Override
    public void move(Outdated process) {
        if (!process.isMovable()) {
            throw new IllegalStateException("The newest model has not every place of " + process.instance());
        }
        OutdatedProcesses.Row row = this.outdated.get(process.instance());
        try {
            move(process, row);
        }
        catch (OptimisticLockingException ex) {
            throw new OptimisticLockingFailureException("A timer moved the process at the same moment", ex);
        }
    }

    private void move(Outdated process, OutdatedProcesses.Row row) {
        Map<String, String> bridges = new HashMap<>();
        List<String> begunAnew = new ArrayList<>();
        for (Place place : process.places()) {
            String to = Objects.requireNonNull(place.to());
            if (this.models.isSameKind(row.definition(), place.from(), row.newestDefinition(), to)) {
                bridges.put(place.from(), to);
            }
            else {
                begunAnew.add(to);
            }
        }
        if (begunAnew.isEmpty()) {
            migrate(row, bridges);
        }
        else {
            beginAnew(row, begunAnew);
        }
    }

    private void migrate(OutdatedProcesses.Row row, Map<String, String> places) {
        Map<String, String> known = mapped(plan(row, Map.of()));
        Map<String, String> bridges = new HashMap<>(places);
        bridges.keySet().removeAll(known.keySet());
        this.processes.newMigration(plan(row, bridges)).processInstanceIds(row.instance()).execute();
        places.forEach((from, to) -> {
            this.steps.moved(row.dossier(), row.instance(), row.newest(), from, to);
            this.worklist.moved(row.dossier(), row.process(), from, to);
        });
    }

    /**
     * What waits without a task can be begun anew at the place that stands for the old
     * one: nothing of it is lost.
     */
    private void beginAnew(OutdatedProcesses.Row row, List<String> at) {
        this.processes.deleteProcessInstance(row.instance(), "moved to a newer model", false, true);
        var begin = this.processes.createProcessInstanceById(row.newestDefinition())
            .businessKey(row.dossier().toString());
        for (String place : at) {
            begin.startBeforeActivity(place);
        }
        begin.execute();
    }

}
