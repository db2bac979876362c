package vn.motcua.dossier;

import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "test", null, null, "", List.of(), false, "", false);
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
        assertRefused("illegal-transition", 409, "dossier", () -> http.post("desk",
                "/api/dossiers/" + id + "/supplement", "{\"documents\":[{\"name\":\"Tờ khai\",\"originals\":1}]}"));
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
    @Order(10)
    void a_page_beyond_all_pages() {
        for (String path : List.of("/api/dossiers?page=", "/api/work-items?page=", "/api/procedures?page=")) {
            assertThat(http.get("desk", path + Integer.MAX_VALUE).status()).as(path).isEqualTo(200);
            assertRefused("type", 400, "page", () -> http.get("desk", path + "2147483648"));
        }
        WebDesk people = WebDesk.of(server, "desk");
        for (String path : List.of("/ho-so?trang=", "/?trang=", "/hop-viec/danh-sach?trang=")) {
            assertThat(people.open(path + Integer.MAX_VALUE).statusCode()).as(path).isEqualTo(200);
            assertThat(people.open(path + "2147483648").statusCode()).as(path).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @Order(10)
    @ValueSource(strings = { "\\u0000", "LONG" })
    void a_text_that_no_field_takes(String mark) {
        String bad = mark.equals("LONG") ? "x".repeat(10_001) : mark;
        String code = mark.equals("LONG") ? "length" : "character";
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        UUID check = desk.work(id, WorkKind.CHECK);
        for (String field : List.of("name", "idNumber", "phone", "email", "address")) {
            assertRefused(code, 400, "submitter." + field,
                    () -> submit(Desk.MARITAL_STATUS, "{\"" + field + "\":\"a" + bad + "\"}"));
        }
        assertRefused(code, 400, "procedure", () -> submit("1.004873" + bad, SUBMITTER));
        assertRefused(code, 400, "reason",
                () -> complete("desk", check, "{\"decision\":\"REFUSE_RECEPTION\",\"reason\":\"a" + bad + "\"}"));
        assertRefused(code, 400, "items[1]", () -> complete("desk", check,
                "{\"decision\":\"SUPPLEMENT\",\"items\":[\"Giấy khai sinh\",\"a" + bad + "\"]}"));
        assertRefused(code, 400, "reason",
                () -> http.post("desk", "/api/dossiers/" + id + "/withdraw", "{\"reason\":\"a" + bad + "\"}"));
        assertRefused(code, 400, "assignee",
                () -> http.post("head", "/api/work-items/" + check + "/assign", "{\"assignee\":\"a" + bad + "\"}"));
        assertRefused(code, 400, "documents[0].name", () -> http.post("desk", "/api/dossiers/" + id + "/supplement",
                "{\"documents\":[{\"name\":\"a" + bad + "\"}]}"));
        assertRefused(code, 400, "agency", () -> http.post("desk", "/api/deadlines/preview",
                "{\"agency\":\"a" + bad + "\",\"receivedAt\":\"2026-09-07T08:00:00+07:00\"}"));
        assertThat(http.post("desk", "/api/session", "{\"account\":\"a" + bad + "\",\"password\":\"b\"}").status())
            .isEqualTo(400);
    }

    @Test
    @Order(10)
    void a_form_or_an_address_with_a_text_that_no_field_takes() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        WebDesk people = WebDesk.of(server, "desk");
        Map<String, Long> before = Rows.in(server.database());
        for (String bad : List.of("a\0b", "x".repeat(10_001))) {
            refusedForm(people.send("/ho-so/" + id, "/ho-so/" + id + "/rut", "reason", bad));
            refusedForm(people.send("/ho-so/" + id,
                    "/ho-so/" + id + "/viec/" + desk.work(id, WorkKind.CHECK) + "/REFUSE_RECEPTION", "reason", bad));
            refusedForm(
                    people.send("/tiep-nhan", "/tiep-nhan", "procedure", Desk.MARITAL_STATUS, "submitter.name", bad));
            refusedForm(people.send("/tai-khoan", "/tai-khoan/mat-khau", "oldPassword", bad, "newPassword", bad));
        }
        for (String path : List.of("/ho-so?tim=a%00b", "/ho-so?trang-thai=%00", "/tra-cuu?ma=%00", "/?don-vi=%00",
                "/tiep-nhan?tim=%00", "/tiep-nhan?thu-tuc=%00", "/api/dossiers?query=%00", "/api/dossiers?status=%00",
                "/api/work-items?unit=%00", "/api/procedures?query=%00", "/api/procedures?agency=%00",
                "/api/dossiers/a%00b", "/xac-thuc/a%00b")) {
            assertThat(people.open(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(http.get("a\0b", "b\0c", "/api/dossiers").status()).isEqualTo(401);
        WebDesk stranger = WebDesk.of(server, "a\0b", "b\0c");
        assertThat(stranger.open("/ho-so").body()).contains("<h1 id=\"sign-in-title\">");
        assertThat(WebDesk.withSession(server, "AAAA").open("/dang-nhap").statusCode()).isEqualTo(200);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    private static void refusedForm(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("ký tự không dùng được", "Mỗi ô nhận nhiều nhất 10.000 ký tự");
    }

    @Test
    @Order(10)
    void nothing_where_a_value_is_needed() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        UUID check = desk.work(id, WorkKind.CHECK);
        assertRefused("missing", 400, "items[0]",
                () -> complete("desk", check, "{\"decision\":\"SUPPLEMENT\",\"items\":[null]}"));
        assertRefused("missing", 400, "documents[1]", () -> http.post("desk", "/api/dossiers/" + id + "/supplement",
                "{\"documents\":[{\"name\":\"Giấy khai sinh\"},null]}"));
        assertRefused("missing", 400, "documents[0]", () -> http.post("desk", "/api/dossiers", "{\"procedure\":\""
                + Desk.MARITAL_STATUS + "\",\"submitter\":" + SUBMITTER + ",\"documents\":[null]}"));
        assertRefused("type", 400, "[0]", () -> http.post("desk", "/api/deadlines/preview", "[null]"));
        assertRefused("unreadable", 400, "body", () -> http.post("desk", "/api/dossiers", "null"));
        String question = "{\"receivedAt\":\"2026-09-07T08:00:00+07:00\",\"limit\":";
        assertRefused("missing", 400, "clock[0]", () -> http.post("desk", "/api/deadlines/preview",
                question + "{\"value\":3,\"unit\":\"WORKING_DAY\"},\"clock\":[null]}"));
        assertRefused("type", 400, "limit.value", () -> http.post("desk", "/api/deadlines/preview",
                question + "{\"value\":null,\"unit\":\"WORKING_DAY\"}}"));
        String sound = question + "{\"value\":3,\"unit\":\"WORKING_DAY\"}}";
        assertRefused("type", 400, "[2].limit.value", () -> http.post("desk", "/api/deadlines/preview",
                "[" + sound + "," + sound + "," + question + "{\"value\":\"ba\",\"unit\":\"WORKING_DAY\"}}]"));
        assertRefused("field-missing", 422, "[1].limit", () -> http.post("desk", "/api/deadlines/preview",
                "[" + sound + ",{\"receivedAt\":\"2026-09-07T08:00:00+07:00\"}]"));
        assertRefused("field-invalid", 400, "[1].limit", () -> http.post("desk", "/api/deadlines/preview",
                "[" + sound + "," + question + "{\"value\":0,\"unit\":\"WORKING_DAY\"}}]"));
        assertThat(http.post("desk", "/api/deadlines/preview", question + "{\"value\":3,\"unit\":null}}").status())
            .isEqualTo(400);
    }

    @Test
    @Order(11)
    void a_year_without_a_calendar() {
        desk.timePassesUntil("2027-12-24T08:00");
        UUID late = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(late);
        desk.timePassesUntil("2027-12-31T08:00");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + late).body())
            .contains("ngày hẹn rơi vào năm chưa có lịch làm việc");
        Http.Answer clock = http.get("officer", "/api/dossiers/" + late + "/clock");
        assertThat(clock.status()).isEqualTo(200);
        assertThat(clock.body().path("proposedNewDueAt").isNull()).isTrue();
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertRefused("calendar-missing", 422, "receivedAt",
                () -> complete("desk", desk.work(id, WorkKind.CHECK), "{\"decision\":\"ACCEPT\"}"));
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).statusCode()).isEqualTo(200);
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
