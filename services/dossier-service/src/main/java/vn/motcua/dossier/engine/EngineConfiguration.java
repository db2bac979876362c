package vn.motcua.dossier.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

import vn.motcua.dossier.time.LegalClock;

/**
 * The process engine as a library (design D1): our own data source and transaction
 * manager, tables by migration in their own schema, no history of its own, no web
 * applications.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(DataSource database,
            PlatformTransactionManager transactions, FlywayMigrationInitializer afterMigration, JobSettings jobs,
            ModelListener listener, ErrandListener errands, Map<String, JavaDelegate> steps, ModelTimes times)
            throws IOException {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("motcua");
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchema("engine");
        engine.setDatabaseTablePrefix("engine.");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        // the default takes blocks of numbers over a second connection, in the middle of
        // the user's
        // transaction: as many people at once as the pool has connections would wait for
        // each other
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setDefaultNumberOfRetries(5);
        engine.setDeploymentName("motcua");
        engine.setDeploymentTenantId(null);
        engine.setDeploymentResources(models());
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener, errands)));
        engine.setBeans(expressionBeans(steps, times));
        engine.setJobExecutor(jobExecutor(jobs));
        engine.setJobExecutorActivate(false);
        return engine;
    }

    /** Expressions of the models see these beans and no others. */
    private static Map<Object, Object> expressionBeans(Map<String, JavaDelegate> steps, ModelTimes times) {
        Map<Object, Object> beans = new HashMap<>(steps);
        beans.putAll(times.byName());
        return beans;
    }

    private static Resource[] models() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:vn/motcua/models/*.bpmn");
    }

    private static DefaultJobExecutor jobExecutor(JobSettings settings) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(settings.threads());
        executor.setMaxPoolSize(settings.threads());
        executor.setQueueSize(settings.queue());
        executor.setMaxJobsPerAcquisition(settings.acquired());
        executor.setWaitTimeInMillis(settings.waitMillis());
        executor.setMaxWait(settings.maxWaitMillis());
        executor.setBackoffTimeInMillis(25);
        executor.setMaxBackoff(200);
        return executor;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    /** The engine follows the legal clock. */
    @Bean
    EngineClock engineClock(LegalClock clock) {
        return new EngineClock(clock);
    }

}
