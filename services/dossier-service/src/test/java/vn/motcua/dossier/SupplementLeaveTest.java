package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Papers in part, one more request by leave, and late entry: domain R1.4, D22, D11. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupplementLeaveTest {

    private static final String PAPERS = "{\"documents\":[{\"name\":\"Giấy khai sinh\"}],\"complete\":%s}";

    static DeskServer server;

    static Desk desk;

    static Http http;

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
    void some_of_the_papers_keep_it_waiting() {
        UUID id = asked();
        assertThat(http.post("desk", "/api/dossiers/" + id + "/supplement", "{\"documents\":[],\"complete\":false}")
            .status()).isEqualTo(422);
        for (String nothing : List.of("{}", "{\"documents\":[]}", "{\"documents\":[],\"complete\":true}")) {
            Http.Answer refused = http.post("desk", "/api/dossiers/" + id + "/supplement", nothing);
            assertThat(refused.status()).as(nothing).isEqualTo(422);
            assertThat(refused.body().toString()).contains("\"field\":\"documents\"", "field-missing");
        }
        assertThat(desk.state(id).deadline().dueAt()).as("no clock starts anew").isNull();
        assertThat(http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("false")).status())
            .isEqualTo(200);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(desk.state(id).deadline().dueAt()).isNull();
        assertThat(http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("true")).status())
            .isEqualTo(200);
        assertThat(desk.state(id).deadline().dueAt()).isNotNull();
        assertThat(desk.facts(id)).containsSubsequence("SupplementRequested", "SupplementReceivedInPart",
                "SupplementReceived");
    }

    @Test
    @Order(2)
    void a_further_request_needs_the_leave_of_a_supervisor() {
        UUID id = asked();
        http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("true"));
        assertRefused(RefusalReason.SUPPLEMENT_AGAIN, () -> ask(id));
        assertThat(leave("officer", id, "{\"reason\":\"Thiếu xác nhận\"}").status()).isEqualTo(403);
        assertThat(leave("supervisor", id, "{}").status()).isEqualTo(422);
        assertThat(leave("supervisor", id, "{\"reason\":\"Lỗi của người nộp\"}").status()).isEqualTo(204);
        assertThat(leave("supervisor", id, "{\"reason\":\"Lần nữa\"}").status()).as("one at a time").isEqualTo(409);
        ask(id);
        assertThat(desk.state(id).handling().supplementRounds()).isEqualTo(2);
        http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("true"));
        assertRefused(RefusalReason.SUPPLEMENT_AGAIN, () -> ask(id));
        assertThat(desk.facts(id)).containsSubsequence("SupplementRequested", "SupplementAllowed",
                "SupplementRequested");
    }

    @Test
    @Order(3)
    void the_page_offers_both() {
        UUID id = asked();
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).body()).contains("Giấy tờ đã đủ chưa?");
        http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("true"));
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .doesNotContain("Cho phép yêu cầu bổ sung thêm một lần");
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        assertThat(supervisor.open("/ho-so/" + id).body()).contains("Cho phép yêu cầu bổ sung thêm một lần");
        assertThat(supervisor
            .send("/ho-so/" + id, "/ho-so/" + id + "/cho-bo-sung", "reason", "Giấy tờ nộp lần trước bị mờ")
            .body()).contains("Đã cho phép yêu cầu bổ sung thêm một lần", "Cho phép yêu cầu bổ sung lần 2",
                    "Giấy tờ nộp lần trước bị mờ");
    }

    @Test
    @Order(4)
    void a_late_entry_says_why_and_shows_as_such() {
        desk.timePassesUntil("2026-11-17T08:00");
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        String check = desk.work(id, WorkKind.CHECK).toString();
        String yesterday = "\"receivedAt\":\"2026-11-16T16:00:00+07:00\"";
        assertThat(complete("desk", check, "{\"decision\":\"ACCEPT\"," + yesterday + "}").status())
            .as("needs the right")
            .isEqualTo(422);
        assertThat(desk.state(id).receivedAt()).isNull();
        assertRefused(RefusalReason.REASON_MISSING, () -> lateEntry(id, " "));
        assertThat(desk.state(id).receivedAt()).isNull();
        lateEntry(id, "Mất điện chiều 16/11");
        assertThat(desk.state(id).code()).startsWith("H19.101-261116-");
        String file = WebDesk.of(server, "supervisor").open("/ho-so/" + id).body();
        assertThat(file).contains("Nhập bù", "Mất điện chiều 16/11");
    }

    @Test
    @Order(5)
    void papers_that_nobody_published_need_the_unit_head_and_are_counted() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        Map<String, Long> before = Rows.in(server.database());
        assertRefused(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED, () -> askBare(id, "Tờ khai", "Sổ hộ khẩu"));
        assertThat(itemLeave("officer", id, "\"reason\":\"Cần đối chiếu\"").status()).isEqualTo(403);
        assertThat(itemLeave("head", id, "\"reason\":\" \"").status()).isEqualTo(422);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        assertThat(itemLeave("head", id, "\"reason\":\"Cần đối chiếu\"").status()).isEqualTo(204);
        assertThat(itemLeave("head", id, "\"reason\":\"Lần nữa\"").status()).as("allowed already").isEqualTo(409);
        assertRefused(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED, () -> askBare(id, "Giấy khám sức khỏe"));
        askBare(id, "Tờ khai", "sổ  hộ khẩu");
        assertThat(requested(id).unpublished()).isEqualTo(1);
        assertThat(requested(id).late()).isFalse();
        assertThat(desk.facts(id)).containsSubsequence("UnpublishedItemsAllowed", "SupplementRequested");
        assertThat(WebDesk.of(server, "head").open("/ho-so/" + id).body()).contains("Cần đối chiếu",
                "Lãnh đạo phòng đồng ý yêu cầu 1 giấy tờ");
    }

    @Test
    @Order(6)
    void a_component_or_a_cited_provision_needs_nobody() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertRefused(RefusalReason.SUPPLEMENT_ITEM_UNPUBLISHED,
                () -> desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplementWithout("Sổ hộ khẩu")));
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplementWithout("Tờ khai (thiếu chữ ký)",
                "Trích lục ly hôn theo Điều 22 Nghị định 123/2015/NĐ-CP", "Giấy tờ chứng minh nơi cư trú"));
        assertThat(requested(id).unpublished()).isZero();
    }

    @Test
    @Order(7)
    void the_unit_asks_within_three_working_days_or_a_supervisor_answers_for_it() {
        String code = desk.offers("9.000923", TimeLimit.workingDays(10));
        UUID id = desk.accepts(code).id();
        UUID early = desk.accepts(code).id();
        UUID excluded = desk.accepts(desk.offers("9.000924", TimeLimit.workingDays(10), SupplementPolicy.EXCLUDE)).id();
        UUID running = desk.accepts(desk.offers("9.000925", TimeLimit.workingDays(10), SupplementPolicy.RUN)).id();
        UUID permit = desk.accepts("1.013225").id();
        List.of(excluded, running, permit).forEach(desk::transfers);
        desk.transfers(id);
        desk.transfers(early);
        assertThat(lateLeave("supervisor", id).status()).as("not late yet").isEqualTo(409);
        desk.timePassesUntil("2026-11-20T16:58");
        ask(early);
        desk.timePassesUntil("2026-11-23T07:30");
        assertRefused(RefusalReason.SUPPLEMENT_TOO_LATE, () -> ask(id));
        assertRefused(RefusalReason.SUPPLEMENT_TOO_LATE, () -> ask(excluded));
        assertRefused(RefusalReason.SUPPLEMENT_TOO_LATE, () -> ask(running));
        ask(permit);
        assertThat(requested(permit).late()).as("its own text gives seven working days").isFalse();
        assertThat(lateLeave("supervisor", excluded).status()).isEqualTo(204);
        ask(excluded);
        assertThat(requested(excluded).late()).isTrue();
        assertThat(desk.state(id).handling().supplementRounds()).isZero();
        assertThat(lateLeave("head", id).status()).isEqualTo(403);
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        assertThat(supervisor.open("/ho-so/" + id).body()).contains("Cho phép yêu cầu bổ sung sau ba ngày làm việc");
        assertThat(supervisor.send("/ho-so/" + id, "/ho-so/" + id + "/cho-bo-sung-muon", "reason", "").body())
            .contains("lý do");
        assertThat(supervisor.send("/ho-so/" + id, "/ho-so/" + id + "/cho-bo-sung-muon", "reason", "Người nộp khai sai")
            .body()).contains("Đã cho phép", "Người nộp khai sai").doesNotContain("id=\"cho-bo-sung-muon");
        ask(id);
        assertThat(requested(id).late()).isTrue();
        assertThat(requested(early).late()).isFalse();
        assertThat(desk.facts(id)).containsSubsequence("LateSupplementAllowed", "SupplementRequested");
    }

    private static void askBare(UUID id, String... items) {
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplementWithout(items));
    }

    private static Http.Answer itemLeave(String account, UUID id, String reason) {
        return http.post(account, "/api/dossiers/" + id + "/unpublished-items-leave",
                "{\"items\":[\"Sổ hộ khẩu\",\"Tờ khai\"]," + reason + "}");
    }

    private static Http.Answer lateLeave(String account, UUID id) {
        return http.post(account, "/api/dossiers/" + id + "/late-supplement-leave", "{\"reason\":\"Khai sai\"}");
    }

    private static DossierFact.SupplementRequested requested(UUID id) {
        return server.bean(History.class)
            .of(id)
            .stream()
            .map((entry) -> entry.logged().fact())
            .filter(DossierFact.SupplementRequested.class::isInstance)
            .map(DossierFact.SupplementRequested.class::cast)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    }

    private static void lateEntry(UUID id, String reason) {
        desk.asBoth(Role.DESK_OFFICER, Role.SUPERVISOR, () -> {
            server.bean(vn.motcua.dossier.worklist.Worklist.class)
                .complete(desk.work(id, WorkKind.CHECK), new vn.motcua.dossier.worklist.Completion("ACCEPT", null,
                        reason, null, null, Desk.at("2026-11-16T16:00"), null, null, null, null));
            return true;
        });
    }

    private static Http.Answer complete(String account, String work, String body) {
        return http.post(account, "/api/work-items/" + work + "/complete", body);
    }

    private static UUID asked() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        ask(id);
        return id;
    }

    private static void ask(UUID id) {
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Giấy khai sinh"));
    }

    private static Http.Answer leave(String account, UUID id, String body) {
        return http.post(account, "/api/dossiers/" + id + "/supplement-leave", body);
    }

    private static void assertRefused(RefusalReason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
