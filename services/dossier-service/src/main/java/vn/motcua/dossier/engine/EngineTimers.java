package vn.motcua.dossier.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Timers;

/** The engine's timer jobs, run on the caller's thread while the training clock steps. */
@Component
class EngineTimers implements Timers {

    private static final int BATCH = 200;

    private final ManagementService jobs;

    EngineTimers(ManagementService jobs) {
        this.jobs = jobs;
    }

    @Override
    public @Nullable Instant nextAfter(Instant instant) {
        List<Job> next = this.jobs.createJobQuery()
            .duedateHigherThan(Date.from(instant))
            .withRetriesLeft()
            .orderByJobDuedate()
            .asc()
            .listPage(0, 1);
        return next.isEmpty() ? null : next.get(0).getDuedate().toInstant();
    }

    @Override
    public int runDue() {
        List<Job> due = this.jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, BATCH);
        due.forEach(this::run);
        return due.size();
    }

    /**
     * A job that the executor's own thread took meanwhile is gone or collides: its effect
     * is there either way.
     */
    private void run(Job job) {
        try {
            this.jobs.executeJob(job.getId());
        }
        catch (OptimisticLockingException | NullValueException ex) {
            Thread.onSpinWait();
        }
    }

}
