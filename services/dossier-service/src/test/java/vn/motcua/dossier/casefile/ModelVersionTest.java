package vn.motcua.dossier.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier is shown on the model it runs under, whatever was put in force since. */
class ModelVersionTest {

    @Test
    void an_old_dossier_keeps_its_picture_when_a_second_version_comes() {
        try (DeskServer server = DeskServer.startingAt("2026-09-07T08:00:00+07:00")) {
            Desk desk = new Desk(server);
            UUID old = desk.accepts(Desk.MARITAL_STATUS).id();
            desk.transfers(old);
            deploy(server, new String(ProcessModels.resource("dossier.bpmn"), StandardCharsets.UTF_8)
                .replace("Thẩm định hồ sơ", "Thẩm định theo quy trình mới"));
            UUID young = desk.accepts(Desk.MARITAL_STATUS).id();
            desk.transfers(young);
            WebDesk officer = WebDesk.of(server, "officer");
            assertThat(picture(officer, old, 1)).contains("Thẩm định hồ sơ").doesNotContain("quy trình mới");
            assertThat(picture(officer, young, 2)).contains("Thẩm định theo quy trình mới");
            assertThat(officer.open("/ho-so/" + old + "/mo-hinh/dossier.bpmn?phien-ban=2").statusCode()).isEqualTo(404);
            desk.examines(young);
            desk.examines(old);
            assertThat(officer.open("/ho-so/" + old).body()).contains("Thẩm định hồ sơ: ")
                .doesNotContain("quy trình mới");
            assertThat(officer.open("/ho-so/" + young).body()).contains("Thẩm định theo quy trình mới: ");
        }
    }

    private static String picture(WebDesk reader, UUID dossier, int version) {
        String path = "/ho-so/" + dossier + "/mo-hinh/dossier.bpmn?phien-ban=" + version;
        assertThat(reader.open("/ho-so/" + dossier).body()).contains(path);
        return reader.open(path).body();
    }

    private static void deploy(DeskServer server, String model) {
        server.bean(ProcessEngine.class)
            .getRepositoryService()
            .createDeployment()
            .addString("dossier.bpmn", model)
            .deploy();
    }

}
