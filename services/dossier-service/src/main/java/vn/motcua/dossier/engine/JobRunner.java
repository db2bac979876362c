package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the job executor after everything else and stops it after the web server and
 * before the engine.
 */
@Component
class JobRunner implements SmartLifecycle {

    private final ProcessEngineConfigurationImpl engine;

    private final JobSettings settings;

    private volatile boolean running;

    JobRunner(ProcessEngine engine, JobSettings settings) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.settings = settings;
    }

    @Override
    public void start() {
        if (this.settings.enabled()) {
            this.engine.getJobExecutor().start();
        }
        this.running = true;
    }

    @Override
    public void stop() {
        this.engine.getJobExecutor().shutdown();
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    @Override
    public int getPhase() {
        return 100;
    }

}
