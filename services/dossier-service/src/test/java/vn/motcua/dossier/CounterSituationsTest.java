package vn.motcua.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.fee.Fees;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.move.Forwardings;
import vn.motcua.dossier.move.Moves;
import vn.motcua.dossier.notice.DuplicateNotices;
import vn.motcua.dossier.notice.MoveNotices;
import vn.motcua.dossier.obligation.Obligation;
import vn.motcua.dossier.obligation.Obligations;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.EventStream;
import vn.motcua.events.GuidanceFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.CrossTerritory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What happens around the counter: domain D32, D15, D14, D26. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CounterSituationsTest {

    private static final String PERSON = """
            "person":{"name":"Điểu Thị Mai","idNumber":"070190001234","phone":"0912345678"}""";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T09:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void guidance_leaves_a_trace_and_a_form_but_no_dossier() throws IOException {
        long dossiers = Rows.in(server.database()).get("dossier.dossier");
        Http.Answer given = guides("\"procedure\":\"" + Desk.MARITAL_STATUS
                + "\",\"items\":[\"Tờ khai cấp Giấy xác nhận tình trạng hôn nhân\"]," + PERSON);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        assertThat(given.body().path("number").asString()).isEqualTo("01/HDHS");
        assertThat(given.body().path("contacts").asInt()).isEqualTo(1);
        assertThat(Rows.in(server.database()).get("dossier.dossier")).isEqualTo(dossiers);
        assertThat(form(given.body())).contains("Điểu Thị Mai", "Cấp Giấy xác nhận tình trạng hôn nhân",
                "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "01/HDHS");
        GuidanceFact.Given fact = fact(given.body());
        assertThat(fact.items()).isEqualTo(1);
        assertThat(fact.elsewhere()).isFalse();
        assertThat(fact.person()).hasSize(43);
        assertThat(fact.toString()).doesNotContain("070190001234", "Mai", "Tờ khai");
    }

    @Test
    @Order(2)
    void contacts_of_the_same_person_and_procedure_can_be_counted_without_knowing_the_person() {
        String again = "\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"items\":[\"Giấy tờ chứng minh nơi cư trú\"],";
        JsonNode second = guides(again + PERSON).body();
        assertThat(second.path("contacts").asInt()).isEqualTo(2);
        JsonNode first = http.get("desk", "/api/guidances").body().get(1);
        String person = fact(first).person();
        assertThat(fact(second).person()).isEqualTo(person);
        JsonNode nobody = guides(again + "\"person\":{\"phone\":\"0912345678\"}").body();
        assertThat(fact(nobody).person()).isNull();
        assertThat(nobody.path("contacts").asInt()).isZero();
        JsonNode other = guides("\"procedure\":\"" + Desk.CERTIFIED_COPY + "\",\"items\":[\"Bản chính\"]," + PERSON)
            .body();
        assertThat(fact(other).person()).as("cannot be followed from procedure to procedure").isNotEqualTo(person);
        UUID dossier = desk.submits(Desk.MARITAL_STATUS).id();
        assertThat(((DossierFact.Submitted) server.bean(History.class).of(dossier).get(0).logged().fact()).person())
            .as("the dossier that followed counts with them")
            .isEqualTo(person);
        desk.as(Role.DESK_OFFICER,
                () -> server.bean(vn.motcua.dossier.resolution.Resolutions.class).withdraw(dossier, null));
    }

    @Test
    @Order(3)
    void who_belongs_elsewhere_is_guided_there_and_not_refused() throws IOException {
        JsonNode known = guides("\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"competentAgency\":\"UBND xã Đắk Ơ\"")
            .body();
        assertThat(form(known)).contains("Nộp hồ sơ tại UBND xã Đắk Ơ");
        assertThat(fact(known).elsewhere()).isTrue();
        assertThat(known.path("items")).isEmpty();
        JsonNode unknown = guides(
                "\"matter\":\"Cấp hộ chiếu phổ thông\",\"competentAgency\":\"Công an thành phố Đồng Nai\","
                        + "\"items\":[\"Ảnh chân dung\"]")
            .body();
        assertThat(form(unknown)).contains("Cấp hộ chiếu phổ thông", "Ảnh chân dung",
                "thuộc thẩm quyền giải quyết của Công an thành phố Đồng Nai");
        assertThat(fact(unknown).procedure()).isNull();
        assertThat(server.database()
            .sql("SELECT count(*) FROM event WHERE type LIKE '%reception-refused%'")
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    @Order(4)
    void wrong_guidance_is_refused_at_its_field_and_leaves_nothing() {
        Map<String, Long> before = Rows.in(server.database());
        refused(guides("\"procedure\":\"" + Desk.MARITAL_STATUS + "\""), 422, "items");
        refused(guides("\"procedure\":\"9.999999\",\"items\":[\"Tờ khai\"]"), 422, "procedure");
        refused(guides("\"items\":[\"Tờ khai\"]"), 422, "procedure");
        refused(guides("\"competentAgency\":\"Sở Tư pháp\""), 422, "matter");
        refused(guides("\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"competentAgency\":\"H19.101\""), 422,
                "competentAgency");
        refused(guides("\"procedure\":\"" + Desk.MARITAL_STATUS
                + "\",\"items\":[\"Tờ khai\"],\"person\":{\"idNumber\":\"12\"}"), 422, "submitter.idNumber");
        refused(guides("\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"items\":[\"Giấy giới thiệu của trưởng thôn\"]"),
                422, "items");
        assertThat(http.post("officer", "/api/guidances", "{}").status()).isEqualTo(403);
        assertThat(http.get("catalogue", "/api/guidances").status()).isEqualTo(403);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    @Order(5)
    void the_counter_guides_in_one_click_and_keeps_a_form_that_came_twice_once() {
        WebDesk officer = WebDesk.of(server, "desk");
        String token = UUID.randomUUID().toString();
        String[] fields = { "token", token, "procedure", Desk.MARITAL_STATUS, "act", "GUIDE", "documents[0].name",
                "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "submitter.idNumber", "070190001234" };
        HttpResponse<String> page = officer.send("/tiep-nhan", "/tiep-nhan", fields);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Đã hướng dẫn, chưa tiếp nhận", "Đây là lần thứ 3 trong 60 ngày",
                "/api/guidances/" + token + ".pdf");
        Map<String, Long> once = Rows.in(server.database());
        assertThat(officer.send("/tiep-nhan", "/tiep-nhan", fields).statusCode()).isEqualTo(200);
        assertThat(Rows.in(server.database())).isEqualTo(once);
        assertThat(officer.open("/tiep-nhan/huong-dan").body()).contains("7 lần hướng dẫn trong ngày 16/11/2026",
                "lần 3 trong 60 ngày", "Công an thành phố Đồng Nai");
        assertThat(officer.open("/tiep-nhan/huong-dan?ngay=2026-11-15").body()).contains("Không có lần hướng dẫn nào");
        HttpResponse<String> wrong = officer.send("/tiep-nhan", "/tiep-nhan", "token", UUID.randomUUID().toString(),
                "procedure", "", "act", "GUIDE", "competentAgency", "Sở Tư pháp");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#matter\"", "value=\"Sở Tư pháp\"");
    }

    @Test
    @Order(7)
    void what_arrives_twice_at_the_same_moment_is_kept_once() {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"procedure\":\"" + Desk.MARITAL_STATUS
                + "\",\"items\":[\"Ảnh theo Điều 5 Thông tư 04/2020/TT-BTP\"]}";
        long before = Rows.in(server.database()).get("dossier.paper");
        List<String> numbers = Stream.generate(() -> body)
            .limit(4)
            .map((sent) -> CompletableFuture.supplyAsync(() -> http.post("desk", "/api/guidances", sent)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .peek((answer) -> assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201))
            .map((answer) -> answer.body().path("number").asString())
            .distinct()
            .toList();
        assertThat(numbers).hasSize(1);
        assertThat(Rows.in(server.database()).get("dossier.paper")).as("no number is burnt").isEqualTo(before + 1);
    }

    @Test
    @Order(6)
    void the_form_has_its_page_of_proof() {
        UUID paper = server.database().sql("SELECT paper FROM guidance LIMIT 1").query(UUID.class).single();
        UUID token = server.bean(PaperOffice.class).get(paper).proofToken();
        assertThat(WebDesk.of(server, "desk").open("/xac-thuc/" + token).body())
            .contains("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "UBND xã Bù Gia Mập");
    }

    @Test
    @Order(10)
    void the_same_matter_online_and_at_the_desk_is_warned_of_and_the_first_accepted_stays() {
        UUID first = desk.accepts(Desk.MARITAL_STATUS).id();
        Http.Answer online = http.post("desk", "/api/dossiers", """
                {"procedure":"%s","channel":"ONLINE","submitter":{"name":"Mai Thị Điểu","idNumber":"070190001234"}}"""
            .formatted(Desk.MARITAL_STATUS));
        assertThat(online.status()).isEqualTo(201);
        assertThat(online.body().path("duplicates").get(0).path("id").asString()).isEqualTo(first.toString());
        UUID second = UUID.fromString(online.body().path("id").asString());
        JsonNode seen = http.get("desk", "/api/dossiers/" + second + "/duplicates").body();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).path("mayStay").asBoolean()).isTrue();
        assertThat(http.get("desk", "/api/dossiers/" + first + "/duplicates").body().get(0).path("mayStay").asBoolean())
            .as("not accepted yet")
            .isFalse();
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + second).body()).contains(
                "Người này đang có 1 hồ sơ khác", "Đóng hồ sơ này vì trùng hồ sơ",
                String.valueOf(desk.state(first).code()));

        refused(close("desk", first, second.toString()), 422, "stays");
        refused(close("desk", second, ""), 422, "stays");
        refused(close("desk", second, second.toString()), 422, "stays");
        assertThat(close("desk", second, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(close("officer", second, first.toString()).status()).isEqualTo(403);

        HttpResponse<String> closed = WebDesk.of(server, "desk")
            .send("/ho-so/" + second, "/ho-so/" + second + "/trung", "stays", first.toString());
        assertThat(closed.body()).contains("Đã đóng hồ sơ này là trùng hồ sơ", "Hồ sơ được giữ:",
                "Đóng là trùng hồ sơ");
        assertThat(desk.state(second).status()).isEqualTo(DossierStatus.DUPLICATE);
        assertThat(desk.state(second).handling().outcome()).as("it was never received").isNull();
        assertThat(desk.facts(second)).containsExactly("Submitted", "ClosedAsDuplicate");
        assertThat(desk.processes(second, "dossier")).isZero();
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + first).body()).contains("Hồ sơ trùng với hồ sơ này")
            .doesNotContain("Người này đang có");
        assertThat(close("desk", second, first.toString()).status()).as("once").isEqualTo(409);
        toldWhichStays(second, String.valueOf(desk.state(first).code()));
    }

    private static void toldWhichStays(UUID closed, String stays) {
        DuplicateNotices notices = server.bean(DuplicateNotices.class);
        DuplicateNotices.ToTell waiting = notices.toCall("H19.101", 9)
            .stream()
            .filter((one) -> one.dossier().equals(closed))
            .findFirst()
            .orElseThrow();
        assertThat(waiting.stays()).isEqualTo(stays);
        WebDesk page = WebDesk.of(server, "desk");
        String list = page.open("/giao-phieu").body();
        assertThat(list).contains("Cần báo hồ sơ đã đóng vì trùng", stays, "Mai Thị Điểu");
        assertThat(page.send("/giao-phieu", "/giao-phieu/trung/" + waiting.notice()).body())
            .contains("Đã ghi nhận việc báo hồ sơ được giữ.");
        assertThat(notices.toCall("H19.101", 9)).extracting(DuplicateNotices.ToTell::dossier).doesNotContain(closed);
    }

    @Test
    @Order(11)
    void an_accepted_duplicate_stops_its_clock_and_is_neither_refused_nor_withdrawn() {
        Dossier stays = desk.accepts(Desk.MARITAL_STATUS);
        desk.timePassesUntil("2026-11-16T10:00");
        UUID second = desk.accepts(Desk.MARITAL_STATUS).id();
        refused(close("supervisor", stays.id(), second.toString()), 422, "stays");
        desk.transfers(second);
        desk.completes(second, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Giấy xác nhận cư trú"));
        assertThat(close("supervisor", second, String.valueOf(stays.code())).status()).isEqualTo(204);
        Dossier closed = desk.state(second);
        assertThat(closed.handling().outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(closed.handling().resolvedAt()).isNotNull();
        assertThat(desk.processes(second, "dossier")).isZero();
        assertThat(desk.processes(second, "deadline-watch")).isZero();
        assertThat(desk.facts(second)).endsWith("ClosedAsDuplicate").doesNotContain("Withdrawn", "Resolved");
        assertThat(WebDesk.of(server, "desk").open("/tra-cuu?ma=" + closed.code()).body())
            .contains("trùng với một hồ sơ khác");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + second).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(12)
    void the_counter_warns_as_soon_as_the_number_is_typed_and_after_acceptance() {
        WebDesk officer = WebDesk.of(server, "desk");
        assertThat(officer
            .send("/tiep-nhan", "/tiep-nhan/trung", "procedure", Desk.MARITAL_STATUS, "submitter.idNumber",
                    "070190001234")
            .body()).contains("Người này đang có", "UBND xã Bù Gia Mập").doesNotContain("Mai");
        assertThat(officer
            .send("/tiep-nhan", "/tiep-nhan/trung", "procedure", Desk.MARITAL_STATUS, "submitter.idNumber", "0701")
            .body()).doesNotContain("Người này đang có");
        assertThat(officer
            .send("/tiep-nhan", "/tiep-nhan/trung", "procedure", Desk.MARITAL_STATUS, "submitter.idNumber",
                    "070190001234", "owner.idNumber", "070190009999")
            .body()).as("somebody else's matter").doesNotContain("Người này đang có");
        assertThat(server.database()
            .sql("SELECT count(*) FILTER (WHERE dossier IS NOT NULL) > 0 AND count(*) FILTER (WHERE dossier IS NULL) = 1"
                    + " AND bool_and(reason NOT LIKE '%070190001234%' AND account = 'desk')"
                    + " FROM access_audit WHERE what = 'SAME_MATTER'")
            .query(Boolean.class)
            .single()).as("each look at people of all agencies is written down, the number covered").isTrue();
    }

    @Test
    @Order(60)
    void what_ends_after_its_due_ends_late_whether_withdrawn_or_doubled() {
        desk.timePassesUntil("2026-12-07T08:00");
        UUID withdrawn = desk.accepts(Desk.MARITAL_STATUS).id();
        Dossier stays = desk.accepts(Desk.MARITAL_STATUS);
        UUID doubled = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.timePassesUntil("2026-12-11T08:00");
        Dossier gone = beforeTheSweep(withdrawn,
                () -> server.bean(vn.motcua.dossier.resolution.Resolutions.class).withdraw(withdrawn, null));
        assertThat(gone.lateness().lateAt()).isEqualTo(Desk.at("2026-12-10T17:00"));
        assertThat(desk.facts(withdrawn)).endsWith("BecameLate", "Withdrawn");
        Dossier closed = beforeTheSweep(doubled,
                () -> server.bean(Duplicates.class).close(doubled, stays.id().toString()));
        assertThat(closed.lateness().lateAt()).isEqualTo(Desk.at("2026-12-10T17:00"));
        assertThat(desk.facts(doubled)).endsWith("BecameLate", "ClosedAsDuplicate");
    }

    /** In one transaction, so that nobody who watches comes between. */
    private static Dossier beforeTheSweep(UUID id, Supplier<Dossier> act) {
        return desk.as(Role.DESK_OFFICER, () -> server.bean(Commands.class).run(() -> {
            server.database().sql("UPDATE dossier SET late_at = NULL WHERE id = :id").param("id", id).update();
            return act.get();
        }));
    }

    @Test
    @Order(20)
    void a_wrong_procedure_is_mended_at_the_desk_under_the_same_code_from_the_first_reception() {
        String right = desk.offers("9.000141", TimeLimit.workingDays(10));
        Dossier accepted = desk.accepts(Desk.MARITAL_STATUS);
        UUID id = accepted.id();
        desk.timePassesUntil("2026-11-17T08:30");
        refused(mend("desk", id, "", "Chọn nhầm"), 422, "procedure");
        refused(mend("desk", id, Desk.MARITAL_STATUS, "Chọn nhầm"), 422, "procedure");
        refused(mend("desk", id, right, " "), 422, "reason");
        refused(mend("desk", id, "9.777777", "Chọn nhầm"), 422, "procedure");
        assertThat(mend("officer", id, right, "Chọn nhầm").status()).as("it is still at the desk").isEqualTo(403);
        assertThat(desk.state(id)).isEqualTo(accepted);

        assertThat(mend("desk", id, right, "Chọn nhầm").body().path("remedy").asString()).isEqualTo("CHANGE");
        Dossier mended = desk.state(id);
        assertThat(mended.code()).isEqualTo(accepted.code());
        assertThat(mended.receivedAt()).isEqualTo(accepted.receivedAt());
        assertThat(mended.subject().procedure()).isEqualTo(right);
        assertThat(mended.deadline().dueAt())
            .as("ten working days from the first reception, without the 24th, a holiday")
            .isEqualTo(Desk.at("2026-12-01T17:00"));
        assertThat(mended.deadline().promisedAt()).isEqualTo(mended.deadline().dueAt());
        JsonNode papers = http.get("desk", "/api/dossiers/" + id + "/papers").body();
        assertThat(papers).hasSize(2);
        assertThat(papers.get(0).path("replaced").asBoolean()).isTrue();
        assertThat(papers.get(1).path("replaced").asBoolean()).isFalse();
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Alarmed", "ProcedureChanged");
        assertThat(desk.processes(id, "dossier")).isEqualTo(1);
        assertThat(desk.processes(id, "deadline-watch")).isEqualTo(1);
        desk.resolves(id);
        desk.returnsResult(id);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    @Order(21)
    void a_promise_on_the_new_receipt_may_be_earlier_and_a_desk_matter_may_become_one_of_a_unit() {
        Dossier long10 = desk.accepts("9.000141");
        WebDesk officer = WebDesk.of(server, "desk");
        assertThat(officer.open("/ho-so/" + long10.id()).body()).contains("Chọn sai thủ tục: sửa lại");
        assertThat(officer
            .send("/ho-so/" + long10.id(), "/ho-so/" + long10.id() + "/sai-thu-tuc", "procedure", Desk.MARITAL_STATUS,
                    "reason", "Chọn nhầm dòng")
            .body()).contains("Đã sửa thủ tục", "Chọn nhầm dòng", "Sửa thủ tục chọn sai");
        assertThat(desk.state(long10.id()).deadline().promisedAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
        UUID copy = desk.accepts(Desk.CERTIFIED_COPY).id();
        assertThat(desk.hasWork(copy, WorkKind.SETTLE)).isTrue();
        assertThat(mend("desk", copy, Desk.MARITAL_STATUS, "Chọn nhầm").status()).isEqualTo(200);
        assertThat(desk.hasWork(copy, WorkKind.SETTLE)).isFalse();
        assertThat(http.get("desk", "/api/dossiers/" + copy + "/papers").body()).as("now a day is promised")
            .singleElement()
            .satisfies((paper) -> assertThat(paper.path("form").asString()).isEqualTo("RECEIPT"));
        desk.resolves(copy);
    }

    @Test
    @Order(23)
    void an_immediate_result_has_no_receipt_unless_asked_for_and_no_number_is_burnt() {
        UUID copy = desk.accepts(Desk.CERTIFIED_COPY).id();
        assertThat(desk.state(copy).code()).isNotNull();
        assertThat(desk.facts(copy)).as("recorded and counted").containsExactly("Submitted", "Accepted");
        assertThat(http.get("desk", "/api/dossiers/" + copy + "/papers").body()).isEmpty();
        UUID before = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.accepts(Desk.CERTIFIED_COPY);
        assertThat(asksForReceipt("officer", copy).status()).isEqualTo(403);
        Http.Answer given = asksForReceipt("desk", copy);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        assertThat(serial(given.body().path("number").asString())).isEqualTo(serial(receiptOf(before)) + 1);
        refused(asksForReceipt("desk", copy), 422, "dossier");
        refused(asksForReceipt("desk", before), 422, "dossier");
        assertThat(asksForReceipt("desk", desk.submits(Desk.CERTIFIED_COPY).id()).status()).isEqualTo(409);
        UUID other = desk.accepts(Desk.CERTIFIED_COPY).id();
        String page = "/ho-so/" + other;
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open(page).body()).contains("Cấp giấy tiếp nhận theo yêu cầu");
        assertThat(clerk.send(page, page + "/giay-tiep-nhan").body()).contains("Đã cấp giấy tiếp nhận số")
            .doesNotContain("Cấp giấy tiếp nhận theo yêu cầu");
    }

    @Test
    @Order(24)
    void who_has_to_come_back_another_day_or_asks_at_the_check_gets_a_receipt() {
        UUID asked = desk.submits(Desk.CERTIFIED_COPY).id();
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + asked).body()).contains("name=\"receipt\"");
        assertThat(http
            .post("desk", "/api/work-items/" + desk.work(asked, WorkKind.CHECK) + "/complete",
                    "{\"decision\":\"ACCEPT\",\"receipt\":true}")
            .status()).isEqualTo(204);
        assertThat(receiptOf(asked)).isNotBlank();
        String served = "{\"dossier\":{\"procedure\":\"" + Desk.CERTIFIED_COPY
                + "\",\"submitter\":{\"name\":\"Điểu Thị Mai\",\"idNumber\":\"070190001234\"}},"
                + "\"collector\":\"Điểu Thị Mai\"";
        assertThat(papersOf(http.post("desk", "/api/dossiers/at-once", served + "}"))).isEmpty();
        assertThat(papersOf(http.post("desk", "/api/dossiers/at-once", served + ",\"receipt\":true}"))).hasSize(1);
        desk.timePassesUntil("2026-11-17T15:30");
        UUID evening = desk.accepts(Desk.CERTIFIED_COPY).id();
        assertThat(desk.state(evening).deadline().dueAt()).isEqualTo(Desk.at("2026-11-18T17:00"));
        assertThat(receiptOf(evening)).isNotBlank();
    }

    @Test
    @Order(25)
    void a_misspelt_applicant_is_put_right_with_what_stood_there_kept_and_a_new_receipt() {
        Dossier accepted = desk.accepts(Desk.MARITAL_STATUS);
        UUID id = accepted.id();
        String right = "{\"name\":\"Điểu Thị Mái\",\"reason\":\"Gõ sai dấu\"}";
        Map<String, Long> before = Rows.in(server.database());
        assertThat(corrects("officer", id, "submitter", right).status()).isEqualTo(403);
        refused(corrects("desk", id, "submitter", "{\"name\":\"Điểu Thị Mái\"}"), 422, "reason");
        refused(corrects("desk", id, "submitter", "{\"name\":\" \",\"reason\":\"Gõ sai\"}"), 422, "submitter.name");
        refused(corrects("desk", id, "submitter", "{\"reason\":\"Gõ sai\"}"), 422, "submitter");
        refused(corrects("desk", id, "submitter", "{\"phone\":\"1\",\"reason\":\"Gõ sai\"}"), 422, "submitter.phone");
        assertThat(corrects("desk", id, "clerk", right).status()).isEqualTo(404);
        assertThat(Rows.in(server.database())).isEqualTo(before);

        JsonNode done = corrects("desk", id, "submitter", right).body();
        assertThat(done.path("kind").asString()).isEqualTo("SPELLING");
        assertThat(done.path("receiptReplaced").asBoolean()).isTrue();
        JsonNode papers = http.get("desk", "/api/dossiers/" + id + "/papers").body();
        assertThat(papers).hasSize(2);
        assertThat(papers.get(0).path("replaced").asBoolean()).isTrue();
        assertThat(corrected(id).person()).isEqualTo(submitted(id).person());
        assertThat(desk.state(id).deadline()).as("no clock is touched").isEqualTo(accepted.deadline());
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).body()).contains("Sửa thông tin Người nộp hồ sơ",
                "họ tên: Điểu Thị Mai → Điểu Thị Mái", "Lý do: Gõ sai dấu");
        assertThat(corrected(id).toString()).doesNotContain("Mái", "Gõ sai");
    }

    @Test
    @Order(26)
    void another_identity_needs_a_paper_is_looked_for_anew_and_away_from_the_desk_the_supervisor() {
        UUID other = UUID.fromString(http
            .post("desk", "/api/dossiers",
                    """
                            {"procedure":"%s","submitter":{"name":"Điểu Krang","idNumber":"070165004399"}}"""
                        .formatted(Desk.MARITAL_STATUS))
            .body()
            .path("id")
            .asString());
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        String krang = "{\"idNumber\":\"070165004399\",\"reason\":\"Ghi nhầm căn cước người đi cùng\"";
        refused(corrects("desk", id, "submitter", krang + "}"), 422, "proof");
        String proven = krang + ",\"proof\":\"Căn cước đã xem tại bàn\"}";
        JsonNode done = corrects("desk", id, "submitter", proven).body();
        assertThat(done.path("kind").asString()).isEqualTo("IDENTITY");
        assertThat(done.path("duplicates").get(0).path("id").asString()).isEqualTo(other.toString());
        assertThat(corrected(id).person()).isNotEqualTo(submitted(id).person());
        assertThat(server.database()
            .sql("SELECT id_number FROM party_correction WHERE dossier = :id")
            .param("id", id)
            .query(String.class)
            .single()).isEqualTo("070190001234");
        String page = "/ho-so/" + id;
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open(page).body()).contains("•••••••••234 → •••••••••399", page + "/nguoi/OWNER")
            .doesNotContain("070190001234", "070165004399");
        desk.transfers(id);
        String form = page + "/nguoi/SUBMITTER";
        assertThat(clerk.open(form).body()).contains("Để trống là giữ số cũ").doesNotContain("070165004399");
        assertThat(clerk
            .send(form, form, "kind", "PERSON", "name", "Điểu Thị Mai", "idKind", "CITIZEN_ID", "idNumber",
                    "070190001234", "phone", "12", "reason", "Ghi nhầm", "proof", "Căn cước")
            .body()).contains("id=\"phone-error\"", "value=\"Căn cước\"");
        assertThat(clerk
            .send(form, form, "kind", "PERSON", "name", "Điểu Thị Mai", "idKind", "CITIZEN_ID", "idNumber",
                    "070190001234", "phone", "0912345678", "reason", "Ghi nhầm", "proof", "Căn cước")
            .body()).contains("do người giám sát thực hiện");
        assertThat(WebDesk.of(server, "supervisor")
            .send(form, form, "kind", "PERSON", "name", "Điểu Thị Mai", "idKind", "CITIZEN_ID", "idNumber",
                    "070190001234", "phone", "0912345678", "reason", "Ghi nhầm", "proof", "Căn cước")
            .body()).contains("Đã sửa thông tin. Giấy tiếp nhận mới");
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        desk.returnsResult(id);
        assertThat(corrects("supervisor", id, "submitter", proven).status()).as("it is over").isEqualTo(409);
        assertThat(clerk.open(page).body()).doesNotContain("/nguoi/");
        desk.as(Role.DESK_OFFICER,
                () -> server.bean(vn.motcua.dossier.resolution.Resolutions.class).withdraw(other, null));
    }

    private static Http.Answer corrects(String account, UUID id, String role, String body) {
        return http.put(account, "/api/dossiers/" + id + "/parties/" + role, body);
    }

    private static DossierFact.ApplicantCorrected corrected(UUID id) {
        return (DossierFact.ApplicantCorrected) server.bean(History.class)
            .of(id)
            .stream()
            .map((entry) -> entry.logged().fact())
            .filter(DossierFact.ApplicantCorrected.class::isInstance)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    }

    private static DossierFact.Submitted submitted(UUID id) {
        return (DossierFact.Submitted) server.bean(History.class).of(id).get(0).logged().fact();
    }

    private static JsonNode papersOf(Http.Answer served) {
        assertThat(served.status()).as(served.body().toString()).isEqualTo(201);
        return http.get("desk", "/api/dossiers/" + served.body().path("id").asString() + "/papers").body();
    }

    private static Http.Answer asksForReceipt(String account, UUID id) {
        return http.post(account, "/api/dossiers/" + id + "/receipt", "{}");
    }

    private static String receiptOf(UUID id) {
        return http.get("desk", "/api/dossiers/" + id + "/papers").body().get(0).path("number").asString();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll("/.*", ""));
    }

    @Test
    @Order(27)
    void the_fee_follows_the_right_procedure_and_nobody_pays_twice() {
        UUID unpaid = desk.accepts(Desk.CERTIFIED_COPY).id();
        assertThat(fee(unpaid).path("owed").asLong()).isEqualTo(2_000);
        assertThat(mend("desk", unpaid, "2.000635", "Chọn nhầm").status()).isEqualTo(200);
        assertThat(fee(unpaid).path("owed").asLong()).isEqualTo(8_000);
        assertThat(desk.facts(unpaid)).endsWith("ProcedureChanged", "FeeAssessed");

        UUID paid = desk.accepts("2.000635").id();
        assertThat(pays(paid, "BL-D14-10").status()).isEqualTo(200);
        assertThat(mend("desk", paid, Desk.CERTIFIED_COPY, "Chọn nhầm").status()).isEqualTo(200);
        JsonNode less = fee(paid);
        assertThat(less.path("owed").asLong()).isZero();
        assertThat(less.path("paid").asLong()).isEqualTo(8_000);
        assertThat(less.path("reason").asString()).contains("Đã nộp 8.000 đồng", "nộp thừa 6.000 đồng");
        assertThat(http
            .post("desk", "/api/dossiers/" + paid + "/fee/refunds",
                    "{\"amount\":6000,\"reason\":\"Nộp thừa\",\"receiptNumber\":\"PC-D14-10\"}")
            .body()
            .path("state")
            .asString()).isEqualTo("PAID");

        UUID more = desk.accepts(Desk.CERTIFIED_COPY).id();
        assertThat(pays(more, "BL-D14-11").status()).isEqualTo(200);
        assertThat(mend("desk", more, "2.000635", "Chọn nhầm").status()).isEqualTo(200);
        assertThat(fee(more).path("owed").asLong()).as("no second fee").isZero();
        assertThat(fee(more).path("reason").asString()).contains("chênh lệch 6.000 đồng không thu thêm");
        assertThat(pays(more, "BL-D14-12").status()).isEqualTo(422);
    }

    private static JsonNode fee(UUID id) {
        return http.get("desk", "/api/dossiers/" + id + "/fee").body();
    }

    private static Http.Answer pays(UUID id, String receiptNumber) {
        return http.post("desk", "/api/dossiers/" + id + "/fee/payments",
                "{\"way\":\"CASH\",\"receiptNumber\":\"" + receiptNumber + "\"}");
    }

    @Test
    @Order(22)
    void in_the_unit_a_wrong_procedure_is_stopped_by_signature_and_a_linked_dossier_begins_without_a_second_fee() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        http.put("desk", "/api/dossiers/" + id + "/fee", "{\"amount\":15000}");
        assertThat(http
            .post("desk", "/api/dossiers/" + id + "/fee/payments", "{\"way\":\"CASH\",\"receiptNumber\":\"BL-D14-01\"}")
            .status()).isEqualTo(200);
        desk.transfers(id);
        assertThat(mend("desk", id, "9.000141", "Chọn nhầm").status()).as("it is no longer there").isEqualTo(403);
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains("Chọn sai thủ tục: sửa lại");
        assertThat(mend("officer", id, "9.000141", "Chọn nhầm").body().path("remedy").asString())
            .isEqualTo("STOP_AND_BEGIN_ANEW");
        assertThat(desk.state(id).handling().resolvedAt()).as("nothing before the signature").isNull();
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(desk.facts(id)).contains("Resolved", "SucceededByNew").doesNotContain("Withdrawn");
        UUID successor = server.database()
            .sql("SELECT other FROM dossier_link WHERE dossier = :id AND kind = 'SUCCEEDED_BY'")
            .param("id", id)
            .query(UUID.class)
            .single();
        assertThat(desk.state(successor).subject().procedure()).isEqualTo("9.000141");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + successor).body()).contains("Điểu Thị Mai",
                "thay cho hồ sơ đã chọn sai thủ tục");
        desk.completes(successor, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        JsonNode fee = http.get("desk", "/api/dossiers/" + successor + "/fee").body();
        assertThat(fee.path("state").asString()).as(fee.toString()).isEqualTo("EXEMPT");
    }

    @Test
    @Order(23)
    void another_proposal_makes_the_wrong_procedure_void() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        mend("officer", id, "9.000141", "Chọn nhầm");
        desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("SEND_BACK", "Đúng thủ tục rồi"));
        assertThat(http
            .post("officer", "/api/work-items/" + desk.work(id, WorkKind.STEP) + "/complete",
                    "{\"decision\":\"STOP\",\"reason\":\"Người nộp đã mất\"}")
            .status()).isEqualTo(204);
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.facts(id)).doesNotContain("SucceededByNew");
        assertThat(mend("officer", id, "9.000141", "Chọn nhầm").status()).as("it is over").isEqualTo(409);
    }

    @Test
    @Order(30)
    void a_dossier_moves_to_the_competent_agency_under_its_code_and_each_agency_answers_for_its_time()
            throws IOException {
        opensNeighbour();
        Dossier accepted = desk.accepts(Desk.MARITAL_STATUS);
        UUID id = accepted.id();
        http.put("desk", "/api/dossiers/" + id + "/fee", "{\"amount\":15000}");
        assertThat(pays(id, "BL-D26-01").status()).isEqualTo(200);
        desk.transfers(id);
        refused(moves("desk", id, "", "Thường trú ở xã khác"), 422, "agency");
        refused(moves("desk", id, "H19.101", "Thường trú ở xã khác"), 422, "agency");
        refused(moves("desk", id, "H19.999", "Thường trú ở xã khác"), 422, "agency");
        refused(moves("desk", id, "H19.102", " "), 422, "reason");
        assertThat(moves("officer", id, "H19.102", "Thường trú ở xã khác").status()).isEqualTo(403);
        WebDesk page = WebDesk.of(server, "desk");
        assertThat(page.open("/ho-so/" + id).body()).contains("Không thuộc thẩm quyền: chuyển cơ quan khác",
                "UBND xã Đắk Ơ");
        assertThat(page
            .send("/ho-so/" + id, "/ho-so/" + id + "/chuyen-co-quan", "agency", "H19.102", "reason",
                    "Thường trú ở xã khác")
            .body()).contains("Đã chuyển hồ sơ " + accepted.code());

        Dossier moved = desk.state(id);
        assertThat(moved.code()).isEqualTo(accepted.code());
        assertThat(moved.subject().agency()).isEqualTo("H19.102");
        assertThat(moved.subject().unit()).isEqualTo("H19.102.03");
        assertThat(moved.deadline().dueAt()).as("the clock runs on").isEqualTo(accepted.deadline().dueAt());
        assertThat(desk.processes(id, "dossier")).isEqualTo(1);
        assertThat(desk.processes(id, "deadline-watch")).isEqualTo(1);
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "FeeAssessed", "FeePaid", "Transferred",
                "MovedToAgency");
        UUID slip = server.database()
            .sql("SELECT paper FROM dossier_move WHERE dossier = :id")
            .param("id", id)
            .query(UUID.class)
            .single();
        assertThat(printed(slip)).contains("UBND xã Đắk Ơ", String.valueOf(accepted.code()), "Thường trú ở xã khác",
                "Điểu Thị Mai");
        assertThat(http.get("desk", "/api/dossiers/" + id).status()).as("no longer ours").isEqualTo(403);
        assertThat(page.open("/ho-so-lien-quan").body()).contains("/ho-so-lien-quan/" + id, "đã giải quyết trước khi");
        assertThat(page.open("/ho-so-lien-quan/" + id).body())
            .contains("Chuyển đến cơ quan có thẩm quyền", "Điểu Thị Mai", "Cơ quan mình đã dùng")
            .doesNotContain("/xem-giay-to");
        assertThat(page.open("/api/shared-dossiers/" + id + "/papers/" + slip + ".pdf").statusCode()).isEqualTo(200);
        assertThat(server.bean(MoveNotices.class).toCall("H19.102", 9)).extracting(MoveNotices.ToTell::dossier)
            .containsExactly(id);
    }

    @Test
    @Order(31)
    void the_competent_agency_goes_on_from_its_desk_to_the_result() {
        UUID id = server.database().sql("SELECT dossier FROM dossier_move").query(UUID.class).single();
        desk.timePassesUntil("2026-11-18T09:00");
        there(id, WorkKind.TRANSFER, Role.DESK_OFFICER, Completion.of("FORWARD"));
        assertThat(moves("desk", id, "H19.101", "Trả lại").status()).as("not ours to move").isEqualTo(403);
        there(id, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("FORWARD"));
        there(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("FORWARD"));
        there(id, WorkKind.SIGN, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RESOLVED);
        sawOnlyWhatItHandled(id);
        theMoneyIsGivenBackByWhoTookIt(id);
        Map<String, Duration> used = neighbour(Role.DESK_OFFICER, () -> server.bean(Moves.class).used(desk.state(id)));
        assertThat(used).containsOnlyKeys("H19.101", "H19.102");
        assertThat(used.get("H19.102")).isPositive();
        refused(neighbourMoves(id), RefusalReason.ILLEGAL_TRANSITION);
    }

    /** It answers for its days, not for those of who has it now. */
    private static void sawOnlyWhatItHandled(UUID id) {
        String seen = WebDesk.of(server, "desk").open("/ho-so-lien-quan/" + id).body();
        assertThat(seen).contains("Chuyển đến cơ quan có thẩm quyền").doesNotContain("Ký kết quả", "Người xã bên");
        UUID later = paperOfTheNeighbour(id);
        assertThat(http.get("desk", "/api/shared-dossiers/" + id).body().path("papers").toString())
            .contains("TRANSFER_SLIP", "RECEIPT")
            .doesNotContain(later.toString());
        assertThat(http.get("desk", "/api/shared-dossiers/" + id + "/papers/" + later + ".pdf").status())
            .isEqualTo(404);
        assertThat(http.get("officer", "/api/shared-dossiers/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    /** The dossier is the neighbour's, the cash book is ours. */
    private static void theMoneyIsGivenBackByWhoTookIt(UUID id) {
        Completion.Fee back = new Completion.Fee(BigDecimal.valueOf(5_000), null, "Nộp thừa", null, "PC-D26-01", null);
        Refusal theirs = catchThrowableOfType(Refusal.class, () -> neighbour(Role.CASHIER, () -> {
            server.bean(Fees.class).refund(id, back);
            return true;
        }));
        refused(theirs, RefusalReason.FEE_TAKEN_ELSEWHERE);
        String page = "/ho-so/" + id + "/le-phi";
        WebDesk cashier = WebDesk.of(server, "desk");
        assertThat(cashier.open("/ho-so-lien-quan/" + id).body()).contains(page);
        assertThat(cashier
            .send(page, page + "/hoan", "amount", "5.000", "reason", "Nộp thừa", "receiptNumber", "PC-D26-01")
            .body()).contains("Đã ghi hoàn trả", "Hoàn trả 5.000 đồng");
        assertThat(fee(id).path("refundable").asLong()).isEqualTo(10_000);
        assertThat(http.get("officer", "/api/dossiers/" + id + "/fee").status()).isEqualTo(403);
        assertThat(server.database()
            .sql("SELECT agency FROM fee_entry WHERE dossier = :id AND kind = 'REFUNDED'")
            .param("id", id)
            .query(String.class)
            .single()).isEqualTo("H19.101");
        assertThat(server.bean(History.class).of(id))
            .filteredOn((entry) -> entry.logged().fact() instanceof DossierFact.FeeRefunded)
            .singleElement()
            .satisfies((entry) -> {
                DossierFact.FeeRefunded told = (DossierFact.FeeRefunded) entry.logged().fact();
                assertThat(told.agency()).as("who took it").isEqualTo("H19.101");
                assertThat(told.dossier().agency()).as("who has the dossier").isEqualTo("H19.102");
            });
    }

    private static UUID paperOfTheNeighbour(UUID id) {
        return server.database().sql("""
                INSERT INTO paper (id, dossier, agency, form, number, signed_at, signed_by, data, proof_token)
                SELECT gen_random_uuid(), dossier, 'H19.102', form, number || '-1', signed_at + interval '1 day',
                       signed_by, data, gen_random_uuid()
                  FROM paper WHERE dossier = :id AND form = 'TRANSFER_SLIP' RETURNING id
                """).param("id", id).query(UUID.class).single();
    }

    private static void opensNeighbour() {
        server.bean(Commands.class).act(() -> {
            Directory directory = server.bean(Directory.class);
            directory.describe("H19.102",
                    List.of(new AgencyNames(
                            new Agency("H19.102", "UBND xã Đắk Ơ", "UBND thành phố Đồng Nai",
                                    "Trung tâm Phục vụ hành chính công xã Đắk Ơ", "Đắk Ơ", "TM. ỦY BAN NHÂN DÂN",
                                    "CHỦ TỊCH", "0251.000.0001 (số mẫu)", Set.of(), AgencyLevel.COMMUNE),
                            LocalDate.of(2025, 7, 1), null)));
            directory.describe(new Unit("H19.102.03", "Phòng Văn hóa - Xã hội", "H19.102"));
            server.bean(Catalogue.class).offer(Desk.MARITAL_STATUS, "H19.102", "H19.102.03");
        });
    }

    private static void there(UUID id, WorkKind kind, Role role, Completion completion) {
        neighbour(role, () -> {
            server.bean(Worklist.class).complete(desk.work(id, kind), completion);
            return true;
        });
    }

    private static Refusal neighbourMoves(UUID id) {
        return catchThrowableOfType(Refusal.class,
                () -> neighbour(Role.DESK_OFFICER, () -> server.bean(Moves.class).move(id, "H19.101", "Trả lại")));
    }

    private static void refused(Refusal refusal, RefusalReason reason) {
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    private static <T> T neighbour(Role role, Supplier<T> work) {
        return server.bean(Access.class)
            .as(new Actor("t-there", "Người xã bên", Set.of(role), "H19.102", Set.of("H19.102.03")), work);
    }

    @Test
    @Order(36)
    void a_notice_signed_and_not_handed_over_goes_with_the_dossier_to_the_agency_that_now_answers() {
        LocalDate monday = LocalDate.parse("2026-11-23");
        desk.timePassesUntil(monday + "T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID told = desk.accepts(Desk.MARITAL_STATUS).id();
        for (UUID late : List.of(id, told)) {
            desk.transfers(late);
            desk.apologises(late, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", monday.plusDays(7).toString()));
            desk.completes(late, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        }
        desk.timePassesUntil(monday.plusDays(8) + "T08:00");
        for (UUID late : List.of(id, told)) {
            desk.completes(late, WorkKind.SIGN_LATE_NOTICE, Role.SIGNATORY, Completion.of("SIGN", "Chưa có xác minh"));
        }
        desk.completes(told, WorkKind.DELIVER_LATE_NOTICE, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        for (UUID late : List.of(id, told)) {
            assertThat(moves("desk", late, "H19.102", "Thường trú ở xã khác").status()).isEqualTo(204);
        }
        desk.timePassesUntil(monday.plusDays(8) + "T08:10");
        assertThat(desk.hasWork(told, WorkKind.SIGN_LATE_NOTICE)).as("told before").isFalse();
        assertThat(desk.hasWork(told, WorkKind.DELIVER_LATE_NOTICE)).isFalse();
        assertThat(desk.hasWork(id, WorkKind.SIGN_LATE_NOTICE)).as("signed before").isFalse();
        assertThat(desk.facts(id)).doesNotContain("LateNoticeRecalled", "LateNoticeDelivered");
        assertThat(server.bean(Worklist.class).openOf(id, WorkKind.DELIVER_LATE_NOTICE))
            .hasValueSatisfying((item) -> assertThat(item.agency()).isEqualTo("H19.102"));
        there(id, WorkKind.DELIVER_LATE_NOTICE, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        assertThat(desk.facts(id)).containsOnlyOnce("LateNoticeSigned", "LateNoticeDelivered");
    }

    @Test
    @Order(40)
    void what_is_handed_in_at_the_wrong_agency_goes_on_to_the_right_one_and_is_no_refusal() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        refused(forwards("desk", id, "H19.999", "Thường trú ở xã khác"), 422, "agency");
        refused(forwards("desk", id, "H19.101", "Thường trú ở xã khác"), 422, "agency");
        refused(forwards("desk", id, "H19.102", " "), 422, "reason");
        assertThat(forwards("officer", id, "H19.102", "Thường trú ở xã khác").status()).isEqualTo(403);
        WebDesk page = WebDesk.of(server, "desk");
        assertThat(page.open("/ho-so/" + id).body()).contains("Không thuộc thẩm quyền: chuyển đúng nơi")
            .doesNotContain("/nhan-ho");
        assertThat(page
            .send("/ho-so/" + id, "/ho-so/" + id + "/chuyen-dung-noi", "agency", "H19.102", "reason",
                    "Thường trú ở xã khác")
            .body()).contains("Không tính là từ chối tiếp nhận");
        Dossier there = desk.state(id);
        assertThat(there.status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(there.code()).isNull();
        assertThat(there.subject().agency()).isEqualTo("H19.102");
        assertThat(desk.facts(id)).containsExactly("Submitted", "ForwardedToAgency");
        assertThat(desk.processes(id, "dossier")).isEqualTo(1);
        assertThat(page.open("/ho-so-lien-quan/" + id).body()).contains("chưa có mã", "Chưa tiếp nhận, chuyển đến");
        assertThat(server.bean(MoveNotices.class).toCall("H19.102", 99)).filteredOn((told) -> told.dossier().equals(id))
            .extracting(MoveNotices.ToTell::code)
            .containsExactly("Cấp Giấy xác nhận tình trạng hôn nhân");
        Http.Answer counted = http.get("desk", "/api/forwarded-dossiers?from=2026-12-01&to=2026-12-01");
        assertThat(counted.body().path("count").asInt()).isEqualTo(1);
        assertThat(counted.body().path("dossiers").get(0).path("to").asString()).isEqualTo("H19.102");
        there(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        assertThat(desk.state(id).code()).startsWith("H19.102-");
        refused(catchThrowableOfType(Refusal.class,
                () -> neighbour(Role.DESK_OFFICER,
                        () -> server.bean(Forwardings.class).forward(id, "H19.101", "Nhầm"))),
                RefusalReason.ILLEGAL_TRANSITION);
    }

    @Test
    @Order(41)
    void a_desk_takes_in_for_the_competent_agency_whose_clock_starts_when_it_has_the_data() throws IOException {
        offersAnywhere();
        UUID no = desk.submits(Desk.MARITAL_STATUS).id();
        refused(takes("desk", no, "{\"agency\":\"H19.102\"}"), 422, "procedure");
        UUID id = desk.submits(ANYWHERE).id();
        refused(takes("desk", id, "{\"agency\":\"H19.101\"}"), 422, "agency");
        refused(takes("desk", id, "{\"agency\":\"H19.999\"}"), 422, "agency");
        refused(takes("desk", id, "{}"), 422, "agency");
        refused(takes("desk", id, "{\"agency\":\"H19.102\",\"carriage\":\"DRONE\"}"), 422, "carriage");
        assertThat(takes("officer", id, "{\"agency\":\"H19.102\"}").status()).isEqualTo(403);
        WebDesk page = WebDesk.of(server, "desk");
        assertThat(page.open("/ho-so/" + id).body()).contains("Tiếp nhận phi địa giới hành chính", "UBND xã Đắk Ơ");
        String done = page
            .send("/ho-so/" + id, "/ho-so/" + id + "/nhan-ho", "agency", "H19.102", "carriage", "ELECTRONIC",
                    "returnAt", "HERE")
            .body();
        Dossier there = desk.state(id);
        assertThat(there.status()).isEqualTo(DossierStatus.ACCEPTED);
        assertThat(there.code()).startsWith("H19.102-");
        assertThat(done).contains(String.valueOf(there.code()), "giấy tiếp nhận ghi tên cả hai cơ quan");
        assertThat(there.snapshot().takenBy()).isEqualTo("H19.101");
        assertThat(there.snapshot().agency()).isEqualTo("H19.102");
        assertThat(there.receivedAt()).isBetween(there.submittedAt(), there.submittedAt().plusSeconds(60));
        assertThat(there.deadline().dueAt()).isEqualTo(Desk.at("2026-12-04T17:00"));
        assertThat(desk.facts(id)).startsWith("Submitted", "TakenForAgency", "Accepted");
        assertThat(desk.processes(id, "deadline-watch")).isEqualTo(1);
        IssuedPaper receipt = server.bean(PaperOffice.class).of(id).get(0);
        assertThat(receipt.agency()).isEqualTo("H19.101");
        assertThat(printed(receipt.id())).contains("Cơ quan giải quyết: UBND xã Đắk Ơ", "phụ thuộc vào địa giới",
                String.valueOf(there.code()));
        there(id, WorkKind.TRANSFER, Role.DESK_OFFICER, Completion.of("FORWARD"));
        there(id, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("FORWARD"));
        there(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("FORWARD"));
        there(id, WorkKind.SIGN, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(catchThrowableOfType(Refusal.class,
                () -> there(id, WorkKind.RETURN, Role.DESK_OFFICER, Completion.handedOver("Điểu Thị Mai", null)))
            .reason()).as("fetched where it was handed in").isEqualTo(RefusalReason.WRONG_AGENCY);
        assertThat(page.open("/ho-so-lien-quan/" + id).body()).contains("Trả kết quả cho người dân", "Đắk Ơ");
        assertThat(page
            .send("/ho-so-lien-quan/" + id, "/ho-so-lien-quan/" + id + "/tra-ket-qua", "collector", "Điểu Thị Mai",
                    "handover.capacity", "SUBMITTER", "handover.way", "DESK", "handover.acknowledged", "SIGNATURE",
                    "handover.lostReceipt", "false")
            .body()).doesNotContain("Trả kết quả cho người dân");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    @Order(42)
    void on_paper_the_clock_starts_when_the_competent_desk_says_that_it_has_it() throws IOException {
        UUID id = desk.submits(ANYWHERE).id();
        String asked = "{\"agency\":\"H19.102\",\"carriage\":\"PAPER\",\"returnAt\":\"THERE\"}";
        JsonNode taken = takes("desk", id, asked).body();
        assertThat(taken.path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(taken.path("dueAt").isNull()).isTrue();
        assertThat(taken.path("code").isNull()).isTrue();
        UUID receipt = server.bean(PaperOffice.class).of(id).get(0).id();
        assertThat(printed(receipt)).contains("Cơ quan giải quyết: UBND xã Đắk Ơ", "tính từ khi cơ quan giải quyết",
                "cấp khi nhận được");
        IssuedPaper slip = server.bean(PaperOffice.class).of(id).get(1);
        assertThat(slip.agency()).isEqualTo("H19.101");
        assertThat(printed(slip.id())).contains("PHIẾU CHUYỂN HỒ SƠ", "UBND xã Đắk Ơ",
                "thời hạn tính từ khi Quý cơ quan nhận được hồ sơ", "Trung tâm Phục vụ hành chính công xã Đắk Ơ");
        assertThat(takes("desk", id, asked).status()).as("no longer ours").isEqualTo(403);
        JsonNode line = http.get("desk", "/api/dossiers/" + id + "/taking").body();
        assertThat(line.path("arrivedAt").isNull()).isTrue();
        JsonNode figures = http.get("desk", "/api/taken-dossiers?from=2026-12-01&to=2026-12-01").body();
        assertThat(figures.path("count").asInt()).isEqualTo(2);
        assertThat(figures.path("byCompetent").path("H19.102").asInt()).isEqualTo(2);
        assertThat(figures.path("dossiers").get(0).path("dossier").asString()).isEqualTo(id.toString());
        desk.timePassesUntil("2026-12-02T09:00");
        refused(catchThrowableOfType(Refusal.class,
                () -> CrossTerritory.requireArrival(Desk.at("2026-12-01T08:10"), Desk.at("2026-12-01T08:09"))),
                RefusalReason.CROSS_TERRITORY_STARTS_THERE);
        there(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        Dossier there = desk.state(id);
        assertThat(there.receivedAt()).isBetween(Desk.at("2026-12-02T09:00"), Desk.at("2026-12-02T09:05"));
        assertThat(there.deadline().dueAt()).isEqualTo(Desk.at("2026-12-07T17:00"));
        assertThat(server.bean(PaperOffice.class).of(id).get(2).agency()).isEqualTo("H19.102");
        there(id, WorkKind.TRANSFER, Role.DESK_OFFICER, Completion.of("FORWARD"));
        there(id, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("FORWARD"));
        there(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("FORWARD"));
        there(id, WorkKind.SIGN, Role.SIGNATORY, Completion.of("SIGN"));
        there(id, WorkKind.RETURN, Role.DESK_OFFICER, Completion.handedOver("Điểu Thị Mai", null));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
    }

    @Test
    @Order(Integer.MAX_VALUE - 10)
    void the_head_of_the_desk_puts_a_slip_in_the_time_of_reception_right_and_never_to_hide_lateness() {
        desk.timePassesUntil("2026-12-14T10:00");
        Dossier typed = desk.accepts(Desk.MARITAL_STATUS);
        UUID id = typed.id();
        assertThat(typed.deadline().dueAt()).isEqualTo(Desk.at("2026-12-17T17:00"));
        String right = "2026-12-11T16:30:00+07:00";
        assertThat(received("desk", id, right, "Gõ nhầm ngày").status()).isEqualTo(403);
        refused(received("supervisor", id, right, " "), 422, "reason");
        refused(received("supervisor", id, "2026-12-14T11:00:00+07:00", "Gõ nhầm"), 422, "receivedAt");
        refused(received("supervisor", id, "2026-12-10T16:30:00+07:00", "Gõ nhầm"), 422, "receivedAt");
        assertThat(desk.state(id).receivedAt()).isEqualTo(typed.receivedAt());
        WebDesk page = WebDesk.of(server, "supervisor");
        assertThat(page.open("/ho-so/" + id).body()).contains("Sửa thời điểm tiếp nhận ghi nhầm");
        assertThat(page
            .send("/ho-so/" + id, "/ho-so/" + id + "/sua-gio-tiep-nhan", "receivedAt", "2026-12-11T16:30", "reason",
                    "Gõ nhầm ngày")
            .body()).contains("Đã sửa thời điểm tiếp nhận", "Gõ nhầm ngày");
        Dossier mended = desk.state(id);
        assertThat(mended.receivedAt()).isEqualTo(Desk.at("2026-12-11T16:30"));
        assertThat(mended.code()).isEqualTo(typed.code());
        assertThat(mended.deadline().dueAt()).isEqualTo(Desk.at("2026-12-16T17:00"));
        assertThat(mended.deadline().promisedAt()).isEqualTo(Desk.at("2026-12-16T17:00"));
        assertThat(desk.processes(id, "deadline-watch")).isEqualTo(1);
        assertThat(desk.facts(id)).endsWith("ReceptionCorrected");
        assertThat(server.bean(PaperOffice.class).of(id)).extracting(IssuedPaper::replaced)
            .containsExactly(true, false);
        desk.timePassesUntil("2026-12-17T08:00");
        assertThat(desk.state(id).lateness().lateAt()).isNotNull();
        refused(received("supervisor", id, "2026-12-14T09:00:00+07:00", "Gõ nhầm"), 422, "receivedAt");
        assertThat(page.open("/ho-so/" + id).body()).doesNotContain("/sua-gio-tiep-nhan");
    }

    @Test
    @Order(Integer.MAX_VALUE - 9)
    void what_stood_there_before_a_correction_is_shown_for_a_reason_and_each_look_is_kept() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(http
            .put("desk", "/api/dossiers/" + id + "/parties/submitter",
                    "{\"name\":\"Điểu Thị Mài\",\"reason\":\"Gõ sai dấu\"}")
            .status()).isEqualTo(200);
        String before = "/api/dossiers/" + id + "/parties/before";
        assertThat(http.post("desk", before, "{\"reason\":\"Đối chiếu\"}").status()).isEqualTo(403);
        refused(http.post("supervisor", before, "{}"), 422, "reason");
        assertThat(looks(id)).isZero();
        JsonNode line = http.post("supervisor", before, "{\"reason\":\"Đối chiếu đơn khiếu nại\"}").body().get(0);
        assertThat(line.path("name").asString()).isEqualTo("Điểu Thị Mai");
        assertThat(line.path("idNumber").asString()).isEqualTo("070190001234");
        assertThat(looks(id)).isEqualTo(1);
        WebDesk auditor = WebDesk.of(server, "auditor");
        assertThat(auditor.open("/ho-so/" + id).body()).contains("Thông tin người trong hồ sơ trước khi sửa");
        assertThat(auditor.send("/ho-so/" + id, "/ho-so/" + id + "/nguoi-truoc-khi-sua", "reason", "Kiểm tra").body())
            .contains("Điểu Thị Mai", "070190001234", "Gõ sai dấu");
        assertThat(looks(id)).isEqualTo(2);
    }

    @Test
    @Order(Integer.MAX_VALUE - 8)
    void who_has_a_moved_dossier_goes_on_with_its_financial_obligation() {
        String code = desk.offersWithObligation("9.000079", "Không tính thời gian thực hiện nghĩa vụ tài chính");
        server.bean(Commands.class).act(() -> server.bean(Catalogue.class).offer(code, "H19.102", "H19.102.03"));
        UUID id = desk.accepts(code).id();
        desk.transfers(id);
        assertThat(http
            .post("officer", "/api/dossiers/" + id + "/obligations", "{\"notice\":\"TB 9\",\"proof\":\"Thuế gửi\"}")
            .status()).isEqualTo(204);
        assertThat(desk.state(id).deadline().dueAt()).isNull();
        assertThat(moves("desk", id, "H19.102", "Đất ở xã khác").status()).isEqualTo(204);
        assertThat(desk.state(id).deadline().dueAt()).as("the clock goes on standing still").isNull();
        assertThat(http.post("officer", "/api/dossiers/" + id + "/obligations/met", "{\"proof\":\"BL 1\"}").status())
            .as("no longer ours")
            .isEqualTo(403);
        there(id, WorkKind.TRANSFER, Role.DESK_OFFICER, Completion.of("FORWARD"));
        neighbour(Role.CASE_OFFICER, () -> {
            assertThat(server.bean(Obligations.class).of(id)).singleElement().matches(Obligation::isOpen);
            server.bean(Obligations.class).end(id, "BL 1");
            return true;
        });
        assertThat(desk.state(id).deadline().dueAt()).isNotNull();
        assertThat(desk.processes(id, "deadline-watch")).isEqualTo(1);
        assertThat(desk.facts(id)).endsWith("ObligationBegun", "MovedToAgency", "Transferred", "ObligationMet");
    }

    @Test
    @Order(Integer.MAX_VALUE - 5)
    void in_a_list_each_dossier_has_the_word_of_its_own_regime_for_the_letter() {
        UUID old = desk.accepts(Desk.MARITAL_STATUS).id();
        for (UUID id : List.of(old, desk.accepts(Desk.MARITAL_STATUS).id())) {
            desk.transfers(id);
            desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-12-25"));
        }
        String regime = String.valueOf(desk.state(old).subject().regime());
        WebDesk signatory = WebDesk.of(server, "signatory");
        assertThat(signatory.open("/").body()).contains("Ký văn bản xin lỗi").doesNotContain("Ký phiếu xin lỗi");
        underRegime(old, "61/2018");
        assertThat(signatory.open("/").body()).contains("Ký văn bản xin lỗi", "Ký phiếu xin lỗi");
        assertThat(WebDesk.of(server, "signatory").open("/van-thu").body()).contains("In phiếu xin lỗi của hồ sơ",
                "In văn bản xin lỗi của hồ sơ");
        underRegime(old, regime);
    }

    private static void underRegime(UUID id, String regime) {
        server.database()
            .sql("UPDATE dossier SET regime = :regime WHERE id = :id")
            .param("regime", regime)
            .param("id", id)
            .update();
    }

    private static long looks(UUID id) {
        return server.database()
            .sql("SELECT count(*) FROM access_audit WHERE what = 'PARTY_BEFORE' AND dossier = :id")
            .param("id", id)
            .query(Long.class)
            .single();
    }

    private static Http.Answer received(String account, UUID id, String at, String reason) {
        return http.put(account, "/api/dossiers/" + id + "/received-at",
                "{\"receivedAt\":\"" + at + "\",\"reason\":\"" + reason + "\"}");
    }

    private static final String ANYWHERE = "1.999141";

    private static void offersAnywhere() {
        Catalogue catalogue = server.bean(Catalogue.class);
        server.bean(Commands.class).act(() -> {
            catalogue.publish(new PublishedProcedure(new Procedure(ANYWHERE, 1, "Thủ tục nhận ở mọi nơi", "Hộ tịch", "",
                    TimeLimit.workingDays(3), SupplementPolicy.RESTART, 1, false, "UNKNOWN", null, "", List.of(),
                    "Kết quả", "test", null, null, "", List.of(), false, "", true), LocalDate.of(2026, 1, 1), null));
            catalogue.offer(ANYWHERE, "H19.101", "H19.101.03");
            catalogue.offer(ANYWHERE, "H19.102", "H19.102.03");
        });
    }

    private static Http.Answer forwards(String account, UUID id, String agency, String reason) {
        return http.post(account, "/api/dossiers/" + id + "/forward",
                "{\"agency\":\"" + agency + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Http.Answer takes(String account, UUID id, String body) {
        return http.post(account, "/api/dossiers/" + id + "/take-in", body);
    }

    private static Http.Answer moves(String account, UUID id, String agency, String reason) {
        return http.post(account, "/api/dossiers/" + id + "/move",
                "{\"agency\":\"" + agency + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Http.Answer mend(String account, UUID id, String procedure, String reason) {
        return http.post(account, "/api/dossiers/" + id + "/procedure",
                "{\"procedure\":\"" + procedure + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Http.Answer close(String account, UUID closing, String stays) {
        return http.post(account, "/api/dossiers/" + closing + "/duplicate", "{\"stays\":\"" + stays + "\"}");
    }

    private static Http.Answer guides(String fields) {
        return http.post("desk", "/api/guidances", "{" + fields + "}");
    }

    private static GuidanceFact.Given fact(JsonNode given) {
        return (GuidanceFact.Given) server.bean(EventLog.class)
            .history(EventStream.GUIDANCE, given.path("id").asString())
            .get(0)
            .fact();
    }

    private static String form(JsonNode given) throws IOException {
        UUID paper = server.database()
            .sql("SELECT paper FROM guidance WHERE id = :id")
            .param("id", UUID.fromString(given.path("id").asString()))
            .query(UUID.class)
            .single();
        return printed(paper);
    }

    private static String printed(UUID paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(server.bean(PaperOffice.class).pdf(paper))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void refused(Http.Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().toString()).contains("\"field\":\"" + field + "\"");
    }

}
