package vn.motcua.dossier.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Http.Answer;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.EventStream;
import vn.motcua.models.ProcessModels;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dossiers of an older model, which could wait for papers without end, are moved to
 * today's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelUpgradeTest {

    private static final String UPGRADES = "/api/model-upgrades";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    private static UUID waiting;

    private static UUID asked;

    private static UUID handedOver;

    private static UUID checked;

    private static UUID nowhere;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
        String procedure = desk.offers("9.000901", SupplementPolicy.RESTART, 1, TimeLimit.workingDays(2));
        deploy(old());
        waiting = accepted(procedure);
        desk.completes(waiting, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản vẽ"));
        asked = accepted(procedure);
        handedOver = desk.accepts(procedure).id();
        checked = desk.submits(procedure).id();
        deploy(old().replace("user_TransferDossier", "user_HandOverByHand"));
        nowhere = desk.accepts(procedure).id();
        deploy(new String(ProcessModels.resource("dossier.bpmn"), StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(2)
    void an_opinion_that_was_forwarded_under_the_old_model_is_followed_up_under_the_new_one() {
        deploy("feedback.bpmn", read("feedback-without-follow-up.bpmn"));
        String opinion = http.post("feedback", "/api/feedback", """
                {"channel":"EMAIL","agency":"H19.101","name":"Điểu Thị Mai","address":"Thôn Đắk Côn",
                 "phone":"0912345678","content":"Chờ 40 phút ở quầy số 2."}""").body().path("id").asString();
        assertThat(http.post("feedback", "/api/feedback/" + opinion + "/complete", """
                {"decision":"FORWARD","topic":"REGULATION","handler":"Sở Tư pháp","expectedOn":"2026-11-25"}""")
            .status()).isEqualTo(200);
        server.database()
            .sql("UPDATE feedback SET told_at = received_at WHERE id = CAST(:id AS uuid)")
            .param("id", opinion)
            .update();
        deploy("feedback.bpmn", new String(ProcessModels.resource("feedback.bpmn"), StandardCharsets.UTF_8));
        UUID id = UUID.fromString(opinion);

        Map<String, Long> before = Rows.in(server.database());
        JsonNode line = StreamSupport.stream(http.get("admin", UPGRADES).body().get("processes").spliterator(), false)
            .filter((one) -> one.get("dossier").asString().equals(opinion))
            .findFirst()
            .orElseThrow();
        assertThat(line.at("/places/0/from").asString()).isEqualTo("user_FollowFeedback");
        assertThat(line.path("newTimers").toString()).contains("timer_FollowUpOverdue");
        assertThat(WebDesk.of(server, "admin").open("/quan-tri/mo-hinh").body())
            .contains("timer_FollowUpOverdue: đặt mới khi chuyển");
        assertThat(Rows.in(server.database())).isEqualTo(before);

        assertThat(http.post("admin", UPGRADES + "/" + opinion, "{}").status()).isEqualTo(200);
        assertThat(desk.processes(id, "feedback")).isEqualTo(1);
        desk.timePassesUntil("2026-11-26T00:01:00");
        assertThat(server.bean(EventLog.class).history(EventStream.FEEDBACK, opinion))
            .extracting((logged) -> logged.fact().getClass().getSimpleName())
            .containsExactly("Received", "Forwarded", "FollowUpOverdue");
        assertThat(http
            .post("feedback", "/api/feedback/" + opinion + "/complete",
                    "{\"decision\":\"FOLLOW\",\"text\":\"Sở trả lời muộn.\"}")
            .status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void a_dry_run_then_the_doing_and_the_wait_for_papers_ends() {
        Map<String, Long> before = Rows.in(server.database());
        JsonNode dryRun = http.get("admin", UPGRADES).body();
        assertThat(dryRun.get("total").asInt()).isEqualTo(5);
        assertThat(place(dryRun, waiting)).isEqualTo("catch_PapersForExamination > gateway_PapersForExamination");
        assertThat(place(dryRun, checked)).isEqualTo("user_CheckDossier > user_CheckDossier");
        assertThat(place(dryRun, nowhere)).isEqualTo("user_HandOverByHand > null");
        assertThat(http.post("admin", UPGRADES + "/" + nowhere, "{}").status()).isEqualTo(409);
        assertThat(http.post("supervisor", UPGRADES, "{}").status()).isEqualTo(403);
        assertThat(Rows.in(server.database())).isEqualTo(before);

        UUID held = desk.work(asked, WorkKind.STEP);
        assertThat(http.post("admin", UPGRADES + "/" + waiting, "{}").status()).isEqualTo(200);
        Answer done = http.post("admin", UPGRADES, "{}");
        assertThat(done.body().get("moved").asInt()).isEqualTo(3);
        assertThat(done.body().get("more").asBoolean()).isFalse();
        assertThat(StreamSupport.stream(done.body().get("refused").spliterator(), false)
            .map((one) -> one.get("dossier").asString())).containsExactly(nowhere.toString());
        assertThat(http.get("auditor", UPGRADES).body().get("total").asInt()).isEqualTo(1);
        assertThat(WebDesk.of(server, "admin").open("/quan-tri/mo-hinh").body())
            .contains("Mô hình mới không còn bước user_HandOverByHand");
        assertThat(http.post("admin", UPGRADES + "/" + waiting, "{}").status()).isEqualTo(404);
        assertThat(server.database()
            .sql("SELECT count(*) FROM model_upgrade WHERE moved_by = 'admin'")
            .query(Integer.class)
            .single()).isEqualTo(4);

        assertThat(desk.work(asked, WorkKind.STEP)).as("the officer keeps the work").isEqualTo(held);
        assertThat(http.get("officer", "/api/dossiers/" + asked + "/steps").body().path("usedBy").propertyNames())
            .as("the time in the step that was drawn by itself is not lost")
            .contains("CASE_OFFICER H19.101.03");
        desk.completes(asked, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản vẽ"));
        desk.timePassesUntil("2026-11-19T08:00:00");
        assertThat(desk.hasWork(waiting, WorkKind.SIGN_STOP)).as("the end of the wait is heard").isTrue();
        assertThat(desk.hasWork(asked, WorkKind.SIGN_STOP)).isTrue();
        desk.completes(checked, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        desk.resolves(handedOver);
        desk.returnsResult(handedOver);
        assertThat(desk.state(handedOver).handling().returnedAt()).isNotNull();
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + handedOver).statusCode()).isEqualTo(200);
        whatIsNoDossierMovesTooAndOneThatIsRefusedHoldsUpNoOther();
    }

    private static void whatIsNoDossierMovesTooAndOneThatIsRefusedHoldsUpNoOther() {
        UUID lost = opinion();
        UUID opinion = opinion();
        UUID review = created("catalogue", "/api/procedure-reviews",
                "{\"reviewKind\":\"PERIODIC\",\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"dueOn\":\"2026-12-01\"}");
        for (String model : List.of("feedback", "procedure-review", "remedy")) {
            deploy(model + ".bpmn", new String(ProcessModels.resource(model + ".bpmn"), StandardCharsets.UTF_8));
        }
        server.database()
            .sql("UPDATE engine.act_ru_execution SET business_key_ = :nobody WHERE business_key_ = :lost")
            .param("nobody", UUID.randomUUID().toString())
            .param("lost", lost.toString())
            .update();

        assertThat(WebDesk.of(server, "admin").open("/quan-tri/mo-hinh").body()).contains(opinion.toString(),
                review.toString());
        Answer done = http.post("admin", UPGRADES, "{}");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().get("moved").asInt()).isEqualTo(2);
        assertThat(done.body().get("reasons").valueStream().map(JsonNode::asString))
            .containsExactlyInAnyOrder("MODEL_PLACE_GONE", "NOT_FOUND");
        assertThat(server.database()
            .sql("SELECT process || ' ' || places FROM model_upgrade WHERE subject IN (:subjects)")
            .param("subjects", List.of(opinion, review))
            .query(String.class)
            .list())
            .containsExactlyInAnyOrder("feedback user_ClassifyFeedback", "procedure-review user_ReviewProcedure");

        assertThat(http
            .post("feedback", "/api/feedback/" + opinion + "/complete", "{\"decision\":\"HANDLE\",\"topic\":\"OTHER\"}")
            .status()).as("the work goes on under the new model").isEqualTo(200);
        assertThat(
                http.post("head", "/api/procedure-reviews/" + review + "/complete", "{\"decision\":\"KEEP\"}").status())
            .isEqualTo(200);
        WebDesk admin = WebDesk.of(server, "admin");
        assertThat(admin.send("/quan-tri/mo-hinh", "/quan-tri/mo-hinh", "sau", "").body())
            .contains("Đã chuyển 0 quy trình; 2 giữ nguyên mô hình cũ.");
    }

    private static UUID opinion() {
        return created("feedback", "/api/feedback", """
                {"channel":"EMAIL","agency":"H19.101","name":"Điểu Thị Mai","address":"Thôn Đắk Côn",
                 "phone":"0912345678","content":"Chờ 40 phút ở quầy số 2."}""");
    }

    private static UUID created(String account, String path, String body) {
        Answer answer = http.post(account, path, body);
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return UUID.fromString(answer.body().get("id").asString());
    }

    private static String place(JsonNode dryRun, UUID dossier) {
        return StreamSupport.stream(dryRun.get("processes").spliterator(), false)
            .filter((one) -> one.get("dossier").asString().equals(dossier.toString()))
            .map((one) -> one.at("/places/0/from").asString() + " > " + one.at("/places/0/to").asString("null"))
            .findFirst()
            .orElse("");
    }

    private static UUID accepted(String procedure) {
        UUID id = desk.accepts(procedure).id();
        desk.transfers(id);
        return id;
    }

    /** As it was before a wait for papers could end. */
    private static String old() {
        return read("dossier-without-end-of-wait.bpmn");
    }

    private static String read(String name) {
        try (InputStream model = ModelUpgradeTest.class.getResourceAsStream("/models/" + name)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void deploy(String model) {
        deploy("dossier.bpmn", model);
    }

    private static void deploy(String name, String model) {
        server.bean(ProcessEngine.class).getRepositoryService().createDeployment().addString(name, model).deploy();
    }

}
