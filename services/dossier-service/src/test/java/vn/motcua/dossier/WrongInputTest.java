package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wrong input over HTTP: a clear Vietnamese sentence that names the field, and nothing is
 * half-saved.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongInputTest {

    private static final String SUBMITTER = """
            {"name":"Điểu Thị Mai","idKind":"CITIZEN_ID","idNumber":"070190001234"}""";

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-09-07T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void an_unknown_procedure() {
        assertRefused("procedure-unknown", 422, "procedure", () -> submit("9.999999", SUBMITTER));
    }

    @Test
    @Order(2)
    void a_procedure_that_is_not_handled_at_that_agency() {
        Catalogue catalogue = server.bean(Catalogue.class);
        Procedure elsewhere = new Procedure("7.000001", 1, "Thủ tục của cơ quan khác", "Hộ tịch", "H19.101.04",
                TimeLimit.workingDays(3), SupplementPolicy.RESTART, 1, false, "UNKNOWN", null, "", List.of(), "Kết quả",
                "test", null);
        server.bean(Commands.class)
            .act(() -> catalogue.publish(new PublishedProcedure(elsewhere, LocalDate.of(2026, 1, 1), null)));
        assertRefused("procedure-not-at-agency", 422, "procedure", () -> submit("7.000001", SUBMITTER));
    }

    @Test
    @Order(3)
    void a_missing_name_and_a_wrong_number_are_told_together() {
        assertRefused("name-missing", 422, "submitter.name", () -> submit(Desk.MARITAL_STATUS, "{}"));
        Http.Answer both = submit(Desk.MARITAL_STATUS,
                "{\"name\":\" \",\"idKind\":\"CITIZEN_ID\",\"idNumber\":\"12\"}");
        assertThat(both.body().path("errors").size()).isEqualTo(2);
        assertThat(both.body().toString()).contains("submitter.name", "submitter.idNumber").doesNotContain("\"12\"");
    }

    @Test
    @Order(4)
    void a_reception_in_the_future() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertRefused("received-in-future", 422, "receivedAt", () -> complete("desk", desk.work(id, WorkKind.CHECK),
                "{\"decision\":\"ACCEPT\",\"receivedAt\":\"2026-09-08T08:00:00+07:00\"}"));
    }

    @Test
    @Order(5)
    void a_second_receipt_for_the_same_dossier() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        UUID check = desk.work(id, WorkKind.CHECK);
        assertThat(complete("desk", check, "{\"decision\":\"ACCEPT\"}").status()).isEqualTo(204);
        assertRefused("work-item-done", 409, "workItem", () -> complete("desk", check, "{\"decision\":\"ACCEPT\"}"));
    }

    @Test
    @Order(6)
    void a_step_by_someone_without_the_right() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        UUID step = desk.work(id, WorkKind.STEP);
        assertRefused("not-allowed", 403, "role", () -> complete("desk", step, "{\"decision\":\"FORWARD\"}"));
        assertRefused("not-allowed", 403, "role", () -> complete("signatory", step, "{\"decision\":\"FORWARD\"}"));
        assertRefused("decision-unknown", 422, "decision", () -> complete("officer", step, "{\"decision\":\"SIGN\"}"));
        assertRefused("field-missing", 422, "decision", () -> complete("officer", step, "{}"));
    }

    @Test
    @Order(7)
    void an_illegal_transition() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        assertRefused("illegal-transition", 409, "dossier",
                () -> http.post("desk", "/api/dossiers/" + id + "/supplement", "{\"documents\":[]}"));
    }

    @Test
    @Order(8)
    void a_reappointment_to_the_past_and_a_second_one() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        String path = "/api/dossiers/" + id + "/apology";
        assertRefused("reappoint-in-past", 422, "newDueDate",
                () -> http.post("officer", path, "{\"reasonCode\":\"VERIFICATION\",\"newDueDate\":\"2026-09-01\"}"));
        assertRefused("reappoint-on-closed-day", 422, "newDueDate",
                () -> http.post("officer", path, "{\"reasonCode\":\"VERIFICATION\",\"newDueDate\":\"2026-09-13\"}"));
        assertRefused("reason-missing", 422, "reason",
                () -> http.post("officer", path, "{\"newDueDate\":\"2026-09-14\"}"));
        assertThat(
                http.post("officer", path, "{\"reasonCode\":\"VERIFICATION\",\"newDueDate\":\"2026-09-14\"}").status())
            .isEqualTo(204);
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertRefused("reappoint-twice", 422, "newDueDate",
                () -> http.post("officer", path, "{\"reasonCode\":\"VERIFICATION\",\"newDueDate\":\"2026-09-21\"}"));
    }

    @Test
    @Order(9)
    void an_owner_or_a_representative_without_a_name_is_not_dropped() {
        for (String role : java.util.List.of("owner", "representative")) {
            for (String given : java.util.List.of("\"phone\":\"0912345678\"", "\"address\":\"Thôn 1\"",
                    "\"email\":\"mai@example.vn\"")) {
                assertRefused("name-missing", 422, role + ".name",
                        () -> http.post("desk", "/api/dossiers", "{\"procedure\":\"" + Desk.MARITAL_STATUS
                                + "\",\"submitter\":" + SUBMITTER + ",\"" + role + "\":{" + given + "}}"));
            }
        }
    }

    @Test
    @Order(10)
    void an_unreadable_body_an_unknown_dossier_and_a_stranger() {
        assertThat(http.post("desk", "/api/dossiers", "{\"procedure\":").status()).isEqualTo(400);
        assertRefused("not-found", 404, "dossier", () -> http.get("desk", "/api/dossiers/H19.101-990101-0001"));
        assertThat(http.get("nobody", "/api/dossiers").status()).isEqualTo(401);
    }

    @Test
    @Order(11)
    void a_year_without_a_calendar() {
        desk.timePassesUntil("2027-12-30T08:00");
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertRefused("calendar-missing", 422, "receivedAt",
                () -> complete("desk", desk.work(id, WorkKind.CHECK), "{\"decision\":\"ACCEPT\"}"));
    }

    private static void assertRefused(String code, int status, String field, Supplier<Http.Answer> act) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = act.get();
        assertThat(answer.body().path("errors").toString()).contains("\"" + code + "\"").contains("\"" + field + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asString()).matches("(?s).*[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ].*");
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    private static Http.Answer submit(String procedure, String submitter) {
        return http.post("desk", "/api/dossiers",
                "{\"procedure\":\"" + procedure + "\",\"channel\":\"DESK\",\"submitter\":" + submitter + "}");
    }

    private static Http.Answer complete(String account, UUID work, String body) {
        return http.post(account, "/api/work-items/" + work + "/complete", body);
    }

}
