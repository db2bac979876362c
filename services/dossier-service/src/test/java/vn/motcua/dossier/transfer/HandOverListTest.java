package vn.motcua.dossier.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** One day of papers: down to the units by list, back with a signature, and the slip. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandOverListTest {

    private static final String LISTS = "/api/handover-lists";

    private static final String UNIT = "H19.101.03";

    private static final String OF_THE_UNIT = "9.000061";

    private static final String TO_UNIT = "{\"unit\":\"H19.101.03\",\"direction\":\"TO_UNIT\"}";

    private static final String TO_DESK = "{\"unit\":\"H19.101.03\",\"direction\":\"TO_DESK\"}";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    private static UUID first;

    private static UUID second;

    private static String list;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
        desk.offers(OF_THE_UNIT, SupplementPolicy.RESTART, 1);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void a_transfer_issues_the_control_slip_and_the_papers_wait_for_a_list() throws IOException {
        first = desk.accepts(OF_THE_UNIT).id();
        second = desk.accepts(OF_THE_UNIT).id();
        assertThat(http.get("desk", "/api/dossiers/" + first + "/control-slip.pdf").status()).as("not handed over yet")
            .isEqualTo(404);
        desk.timePassesUntil("2026-11-16T09:15");
        desk.transfers(first);
        desk.transfers(second);
        UUID online = desk
            .as(Role.DESK_OFFICER,
                    () -> server.bean(Intake.class)
                        .receive(new NewDossier(OF_THE_UNIT, null, "ONLINE", Desk.person("Điểu Thị Mai"), null, null,
                                null, 1, "DESK"), null, null, null, null))
            .id();
        desk.transfers(online);
        JsonNode waiting = http.get("desk", LISTS).body().path("waiting");
        assertThat(waiting.size()).isEqualTo(1);
        assertThat(waiting.path(0).path("count").asInt()).as("what was filed online has no papers").isEqualTo(2);
        assertThat(waiting.path(0).path("unit").asString()).isEqualTo(UNIT);
        assertThat(slip(first)).contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "Mẫu số 06",
                "09 giờ 15 phút, ngày 16 tháng 11 năm 2026", "Đúng hạn");
    }

    @Test
    @Order(2)
    void only_the_giver_makes_a_list_and_of_something() {
        Map<String, Long> before = Rows.in(server.database());
        for (String account : List.of("officer", "signatory", "supervisor", "auditor", "feedback")) {
            assertThat(http.post(account, LISTS, TO_UNIT).status()).as(account).isEqualTo(403);
        }
        refused(http.post("desk", LISTS, "{\"direction\":\"TO_UNIT\"}"), "unit", "Thiếu");
        refused(http.post("desk", LISTS, "{\"unit\":\"H19.101.03\"}"), "direction", "chiều bàn giao");
        refused(http.post("desk", LISTS, "{\"unit\":\"H19.101.03\",\"direction\":\"UP\"}"), "direction",
                "chiều bàn giao");
        refused(http.post("desk", LISTS, "{\"unit\":\"H19.101.05\",\"direction\":\"TO_UNIT\"}"), "unit",
                "đang chờ bàn giao");
        assertThat(http.post("desk", LISTS, "{\"unit\":\"H99\",\"direction\":\"TO_UNIT\"}").status()).isEqualTo(404);
        refused(http.post("officer", LISTS, TO_DESK), "unit", "đang chờ bàn giao");
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    @Order(3)
    void one_list_of_all_that_waits_is_made_once_by_however_many_hands() {
        List<Http.Answer> answers = IntStream.range(0, 4)
            .mapToObj((hand) -> CompletableFuture.supplyAsync(() -> http.post("desk", LISTS, TO_UNIT)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 422, 422, 422);
        JsonNode made = answers.stream().filter((one) -> one.status() == 201).findFirst().orElseThrow().body();
        list = made.path("id").asString();
        assertThat(made.path("number").asInt()).isEqualTo(1);
        assertThat(made.path("items").asInt()).isEqualTo(2);
        assertThat(made.path("confirmBy").asString()).startsWith("2026-11-17T07:");
        assertThat(http.get("desk", LISTS).body().path("waiting").size()).isZero();
    }

    @Test
    @Order(4)
    void the_list_is_printed_for_both_signatures() throws IOException {
        assertThat(http.get("officer3", LISTS + "/" + list).status()).as("another unit's").isEqualTo(404);
        assertThat(http.get("feedback", LISTS + "/" + list).status()).isEqualTo(403);
        byte[] pdf = desk.as(Role.DESK_OFFICER, () -> server.bean(HandOverPrint.class)
            .pdf(server.bean(HandOverLists.class).get(UUID.fromString(list))));
        assertThat(text(pdf)).contains("DANH SÁCH BÀN GIAO HỒ SƠ", "Số: 01/BGHS", code(first), code(second),
                "Điểu Thị Mai", "BÊN GIAO", "BÊN NHẬN", "Tổng số: 02 hồ sơ");
    }

    @Test
    @Order(5)
    void nobody_signed_by_the_next_morning_the_board_of_the_supervisor_says_so() {
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        assertThat(supervisor.open("/qua-han").body()).doesNotContain("danh sách bàn giao quá hạn");
        desk.timePassesUntil("2026-11-17T08:00");
        assertThat(supervisor.open("/qua-han").body()).contains("1 danh sách bàn giao quá hạn ký nhận");
        assertThat(supervisor.open("/ban-giao").body()).contains("Quá hạn ký nhận từ");
        assertThat(http.get("supervisor", LISTS).body().path("open").path(0).path("overdue").asBoolean()).isTrue();
    }

    @Test
    @Order(6)
    void the_unit_signs_once_and_says_what_is_not_there() {
        String path = LISTS + "/" + list + "/confirm";
        for (String account : List.of("desk", "officer3", "supervisor", "signatory", "auditor")) {
            assertThat(http.post(account, path, "{}").status()).as(account).isEqualTo(403);
        }
        Map<String, Long> before = Rows.in(server.database());
        refused(http.post("officer2", path, "{\"disputed\":[{\"dossier\":\"" + second + "\"}]}"), "disputed[0].reason",
                "lý do");
        refused(http.post("officer2", path,
                "{\"disputed\":[{\"dossier\":\"" + UUID.randomUUID() + "\",\"reason\":\"x\"}]}"), "disputed[0].dossier",
                "không có trong danh sách");
        refused(http.post("officer2", path, "{\"disputed\":[{\"reason\":\"x\"}]}"), "disputed[0].dossier", "Thiếu");
        assertThat(Rows.in(server.database())).isEqualTo(before);
        WebDesk officer = WebDesk.of(server, "officer2");
        assertThat(officer.open("/ban-giao/" + list).body()).contains("Ký nhận danh sách", code(first));
        assertThat(officer
            .send("/ban-giao/" + list, "/ban-giao/" + list + "/xac-nhan", "disputed", second.toString(),
                    "reason-" + first, "", "reason-" + second, "Thiếu bản chính tờ khai")
            .body()).contains("Đã ký nhận 1 hồ sơ; 1 mục chưa nhận");
        assertThat(desk.facts(first)).endsWith("PapersHandedOver");
        assertThat(desk.facts(second)).endsWith("HandOverDisputed");
        assertThat(server.database()
            .sql("SELECT string_agg(data, ' ') FROM event WHERE stream_id = :id")
            .param("id", second.toString())
            .query(String.class)
            .single()).doesNotContain("bản chính");
        assertThat(http.post("officer2", path, "{}").status()).as("a second signature").isEqualTo(409);
    }

    @Test
    @Order(7)
    void what_was_disputed_is_on_the_next_list_with_its_reason() {
        JsonNode waiting = http.get("desk", LISTS).body().path("waiting").path(0);
        assertThat(waiting.path("count").asInt()).isEqualTo(1);
        assertThat(waiting.path("disputed").asInt()).isEqualTo(1);
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/ban-giao").body()).contains("1 chưa nhận", "Đã ký nhận gần đây");
        assertThat(clerk.send("/ban-giao", "/ban-giao", "unit", UNIT, "direction", "TO_UNIT").body())
            .contains("Đã lập danh sách số 2, gồm 1 hồ sơ");
        String next = http.get("desk", LISTS).body().path("open").path(0).path("id").asString();
        assertThat(http.post("officer", LISTS + "/" + next + "/confirm", "{}").body().path("disputed").asInt())
            .isZero();
        assertThat(http.get("desk", LISTS).body().path("waiting").size()).isZero();
    }

    @Test
    @Order(8)
    void results_go_back_likewise_and_the_slip_tells_the_whole_way() throws IOException {
        desk.timePassesUntil("2026-11-17T14:00");
        desk.examines(first);
        desk.reviews(first);
        desk.timePassesUntil("2026-11-18T09:00");
        desk.signs(first);
        assertThat(http.post("desk", LISTS, TO_DESK).status()).as("the unit gives").isEqualTo(403);
        String back = http.post("officer2", LISTS, TO_DESK).body().path("id").asString();
        assertThat(http.post("officer2", LISTS + "/" + back + "/confirm", "{}").status()).as("the desk takes")
            .isEqualTo(403);
        assertThat(http.post("desk", LISTS + "/" + back + "/confirm", "{}").body().path("confirmedBy").asString())
            .isEqualTo("desk");
        JsonNode rows = http.get("officer", "/api/dossiers/" + first + "/control-slip").body();
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.path(0).path("kept").asString()).isEqualTo("ON_TIME");
        assertThat(rows.path(2).path("to").asString()).contains("Trung tâm");
        assertThat(rows.path(2).path("kept").asString()).as("due on the 19th").isEqualTo("EARLY");
        assertThat(slip(first)).contains("14 giờ 00 phút", "09 giờ 00 phút, ngày 18 tháng 11 năm 2026", "Trước hạn");
        assertThat(http.get("admin", "/api/dossiers/" + first + "/control-slip.pdf").status()).isEqualTo(403);
        assertThat(server.bean(PaperOffice.class).of(first).stream().map(IssuedPaper::form))
            .as("issued once, however often it is shown")
            .containsOnlyOnce(FormKey.CONTROL_SLIP);
    }

    @Test
    @Order(9)
    void a_wait_for_papers_stands_on_the_slip() {
        desk.completes(second, vn.motcua.dossier.worklist.WorkKind.STEP, Role.CASE_OFFICER,
                Desk.supplement("Giấy xác nhận"));
        String back = waits("TO_DESK", "officer2");
        assertThat(http.post("desk", LISTS + "/" + back + "/confirm", "{}").status()).as("with Mẫu 02 through the desk")
            .isEqualTo(200);
        desk.timePassesUntil("2026-11-19T10:00");
        desk.receivesPapers(second);
        String again = waits("TO_UNIT", "desk");
        assertThat(http.post("officer2", LISTS + "/" + again + "/confirm", "{}").status()).isEqualTo(200);
        assertThat(http.get("desk", LISTS).body().path("waiting").size()).isZero();
        JsonNode rows = http.get("officer", "/api/dossiers/" + second + "/control-slip").body();
        assertThat(rows.path(1).path("to").asString()).startsWith("Người nộp hồ sơ");
        assertThat(rows.path(2).path("from").asString()).startsWith("Người nộp hồ sơ");
        assertThat(rows.path(2).path("at").asString()).startsWith("2026-11-19T10:00");
    }

    @Test
    @Order(10)
    void a_unit_that_takes_longer_than_the_approved_process_gives_is_late_on_the_slip() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.timePassesUntil("2026-11-26T10:00");
        desk.examines(id);
        desk.reviews(id);
        JsonNode rows = http.get("officer", "/api/dossiers/" + id + "/control-slip").body();
        assertThat(rows.path(0).path("kept").asString())
            .as("half a day was given, and the day of reception is not counted")
            .isEqualTo("EARLY");
        assertThat(rows.path(1).path("kept").asString()).isEqualTo("LATE");
    }

    /** What waits of this dossier's unit in a direction is put on a list by its giver. */
    private static String waits(String direction, String giver) {
        JsonNode waiting = http.get("desk", LISTS).body().path("waiting");
        assertThat(waiting.valueStream().map((one) -> one.path("direction").asString())).containsExactly(direction);
        Http.Answer made = http.post(giver, LISTS, direction.equals("TO_DESK") ? TO_DESK : TO_UNIT);
        assertThat(made.body().path("items").asInt()).as(made.body().toString()).isEqualTo(1);
        return made.body().path("id").asString();
    }

    private static String slip(UUID id) throws IOException {
        return text(server.bean(ControlSlips.class).pdf(desk.state(id)));
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String code(UUID id) {
        return String.valueOf(desk.state(id).code());
    }

    private static void refused(Http.Answer answer, String field, String said) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body().path("errors").toString()).contains(said);
    }

}
