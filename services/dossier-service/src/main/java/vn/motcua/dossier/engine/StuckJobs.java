package vn.motcua.dossier.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * A timer that has failed as often as it may would never run again, and a letter would be
 * forgotten: it is counted, told in the log, and given another try.
 */
@Component
class StuckJobs {

    private static final Logger log = LoggerFactory.getLogger(StuckJobs.class);

    private static final int MOST = 200;

    private final ManagementService jobs;

    private final AtomicLong stuck = new AtomicLong();

    StuckJobs(ManagementService jobs, MeterRegistry meters) {
        this.jobs = jobs;
        Gauge.builder("motcua.engine.jobs.stuck", this.stuck, AtomicLong::get)
            .description("Timers that have failed as often as they may")
            .register(meters);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tryAgain() {
        List<Job> failed = this.jobs.createJobQuery().noRetriesLeft().listPage(0, MOST);
        this.stuck.set(failed.size());
        for (Job job : failed) {
            log.warn("Timer {} of process {} had failed for good and is tried again", job.getId(),
                    job.getProcessDefinitionKey());
            this.jobs.setJobRetries(job.getId(), 1);
        }
    }

}
