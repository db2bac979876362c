package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Reads every deployed model before anybody is served. The engine reads a model when it
 * is first asked for, and its cache hands the model to a second thread while the first
 * one still prepares its timers: on a node that had just started, one of many receptions
 * at once failed for want of a timer's definition (seen).
 */
@Component
class ReadyModels implements InitializingBean {

    private final RepositoryServiceImpl repository;

    ReadyModels(ProcessEngine engine) {
        this.repository = (RepositoryServiceImpl) engine.getRepositoryService();
    }

    @Override
    public void afterPropertiesSet() {
        this.repository.createProcessDefinitionQuery()
            .list()
            .forEach((model) -> this.repository.getDeployedProcessDefinition(model.getId()));
    }

}
