package vn.motcua.models.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;

import vn.motcua.models.ProcessModels;

/** A real engine on a real PostgreSQL, started once for all walks. */
final class WalkEngine implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private final ProcessEngine engine;

    private final Coverage coverage = new Coverage();

    private final RecordingBeans beans = new RecordingBeans();

    private WalkEngine(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.engine = configuration().buildProcessEngine();
        DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
        ProcessModels.bpmn()
            .forEach((name) -> deployment.addInputStream(name, new ByteArrayInputStream(ProcessModels.resource(name))));
        deployment.deploy();
    }

    static WalkEngine of(ExtensionContext context) {
        return context.getRoot()
            .getStore(ExtensionContext.Namespace.create(WalkEngine.class))
            .computeIfAbsent(WalkEngine.class, (type) -> start(), WalkEngine.class);
    }

    private static WalkEngine start() {
        try {
            return new WalkEngine(EmbeddedPostgres.start());
        }
        catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL does not start.", broken);
        }
    }

    private ProcessEngineConfiguration configuration() {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(this.postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(this.coverage)));
        Map<Object, Object> called = new HashMap<>(this.beans.asMap());
        configuration.setBeans(called);
        return configuration;
    }

    ProcessEngine engine() {
        return this.engine;
    }

    Coverage coverage() {
        return this.coverage;
    }

    RecordingBeans beans() {
        return this.beans;
    }

    @Override
    public void close() throws IOException {
        this.engine.close();
        this.postgres.close();
    }

}
