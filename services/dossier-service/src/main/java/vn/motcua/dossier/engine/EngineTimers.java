package vn.motcua.dossier.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Timers;
import vn.motcua.dossier.time.MachineClock;

/**
 * The engine's timer jobs, for the training clock. The job executor runs them, here or on
 * another node; running them on the caller's thread as well would only collide with it.
 */
@Component
class EngineTimers implements Timers {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofMillis(3);

    private final ManagementService jobs;

    private final JobExecutor executor;

    private final MachineClock machine;

    EngineTimers(ManagementService jobs, ProcessEngine engine, MachineClock machine) {
        this.jobs = jobs;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.machine = machine;
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
        long due = countDue();
        Instant giveUp = this.machine.instant().plus(PATIENCE);
        for (long left = due; left > 0; left = countDue()) {
            if (this.machine.instant().isAfter(giveUp)) {
                throw new IllegalStateException(left + " timers that are due do not run");
            }
            this.executor.jobWasAdded();
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Math.toIntExact(due);
    }

    private long countDue() {
        return this.jobs.createJobQuery().executable().count();
    }

}
