package vn.motcua.dossier.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier goes on under the model it began under, whatever was put in force since. */
class ModelVersionTest {

    @Test
    void an_old_dossier_keeps_its_model_and_its_picture_when_the_next_version_comes() throws IOException {
        try (DeskServer server = DeskServer.startingAt("2026-09-07T08:00:00+07:00")) {
            Desk desk = new Desk(server);
            deploy(server, drawnStepByStep());
            UUID old = desk.accepts(Desk.MARITAL_STATUS).id();
            desk.transfers(old);
            deploy(server, new String(ProcessModels.resource("dossier.bpmn"), StandardCharsets.UTF_8));
            UUID young = desk.accepts(Desk.MARITAL_STATUS).id();
            desk.transfers(young);
            WebDesk officer = WebDesk.of(server, "officer");
            assertThat(picture(officer, old, 2)).contains("user_ExamineDossier").doesNotContain("user_DoStep");
            assertThat(picture(officer, young, 3)).contains("user_DoStep").doesNotContain("user_ExamineDossier");
            assertThat(officer.open("/ho-so/" + old + "/mo-hinh/dossier.bpmn?phien-ban=3").statusCode()).isEqualTo(404);
            desk.examines(old);
            desk.completes(old, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("SEND_BACK", "Thiếu ý kiến"));
            desk.examines(old);
            desk.reviews(old);
            desk.completes(old, WorkKind.SIGN, Role.SIGNATORY, Completion.of("SEND_BACK", "Sai tên"));
            desk.examines(old);
            desk.reviews(old);
            desk.signs(old);
            desk.returnsResult(old);
            desk.resolves(accepted(desk));
            assertThat(desk.state(old).status().name()).isEqualTo("RETURNED");
            assertThat(desk.processes(old, "dossier")).isZero();
            desk.examines(young);
            assertThat(officer.open("/ho-so/" + old).body()).contains("Thẩm định hồ sơ: ");
            assertThat(officer.open("/ho-so/" + young).body()).contains("Thẩm định hồ sơ: ", "user_DoStep");
        }
    }

    @Test
    void an_open_watch_and_an_open_letter_of_the_models_without_alarms_go_on_under_them() throws IOException {
        try (DeskServer server = DeskServer.startingAt("2026-09-07T08:00:00+07:00")) {
            Desk desk = new Desk(server);
            for (String model : List.of("deadline-watch", "apology")) {
                deploy(server, model, resource("/models/" + model + "-without-alarms.bpmn"));
            }
            UUID watched = inProgress(desk);
            UUID letter = inProgress(desk);
            desk.apologises(letter, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-09-14"));
            for (String model : List.of("deadline-watch", "apology")) {
                deploy(server, model, new String(ProcessModels.resource(model + ".bpmn"), StandardCharsets.UTF_8));
            }
            desk.timePassesUntil("2026-09-09T15:05");
            assertThat(desk.facts(watched)).containsOnlyOnce("DeadlineEscalated").doesNotContain("Alarmed");
            desk.completes(letter, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
            desk.completes(letter, WorkKind.DELIVER_APOLOGY, Role.DESK_OFFICER, Completion.of("DELIVERED"));
            assertThat(desk.processes(letter, "apology")).isZero();
            desk.timePassesUntil("2026-09-15T08:00");
            assertThat(desk.facts(watched)).contains("BecameLate");
            assertThat(desk.hasWork(watched, WorkKind.LATENESS_QUESTION)).isTrue();
            assertThat(desk.facts(letter)).contains("ReappointmentBroken");
        }
    }

    private static UUID inProgress(Desk desk) {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        return id;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ModelVersionTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UUID accepted(Desk desk) {
        return desk.accepts(Desk.MARITAL_STATUS).id();
    }

    private static String picture(WebDesk reader, UUID dossier, int version) {
        String path = "/ho-so/" + dossier + "/mo-hinh/dossier.bpmn?phien-ban=" + version;
        assertThat(reader.open("/ho-so/" + dossier).body()).contains(path);
        return reader.open(path).body();
    }

    /** The model as it was when every step was an element of its own. */
    private static String drawnStepByStep() throws IOException {
        try (InputStream model = ModelVersionTest.class
            .getResourceAsStream("/models/dossier-examined-and-reviewed.bpmn")) {
            return new String(Objects.requireNonNull(model).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void deploy(DeskServer server, String model) {
        deploy(server, "dossier", model);
    }

    private static void deploy(DeskServer server, String name, String model) {
        server.bean(ProcessEngine.class)
            .getRepositoryService()
            .createDeployment()
            .addString(name + ".bpmn", model)
            .deploy();
    }

}
