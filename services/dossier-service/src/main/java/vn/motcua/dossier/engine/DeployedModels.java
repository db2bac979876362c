package vn.motcua.dossier.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.Models;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The models that the engine runs, each version as it was deployed. */
@Component
class DeployedModels implements Models {

    private final RepositoryService repository;

    DeployedModels(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    @Override
    public byte[] xml(String process, int version) {
        ProcessDefinition model = this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .processDefinitionVersion(version)
            .singleResult();
        if (model == null) {
            throw new Refusal(RefusalReason.NOT_FOUND, "model",
                    Map.of("id", process, "version", Integer.toString(version)));
        }
        try (InputStream xml = this.repository.getProcessModel(model.getId())) {
            return xml.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
