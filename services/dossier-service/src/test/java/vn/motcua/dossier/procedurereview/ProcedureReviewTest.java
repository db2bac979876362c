package vn.motcua.dossier.procedurereview;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.EventStream;
import vn.motcua.events.ReviewFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.interagency.AgencyLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Procedures that are published, withdrawn and reviewed, from the work to the figure. */
class ProcedureReviewTest {

    private static final String REVIEWS = "/api/procedure-reviews";

    private static final String AGENCY = "H19.101";

    private static final String NEIGHBOUR = "H19.102";

    /** Keeps the catalogue where procedures are announced; the password is the same. */
    private static final String PROVINCE = "catalogue-cap-tinh";

    private static DeskServer server;

    private static Http http;

    private static Desk desk;

    @BeforeAll
    static void opens() {
        server = DeskServer.startingAt("2026-09-07T08:00:00+07:00");
        http = new Http(server);
        desk = new Desk(server);
        Agency own = server.bean(Directory.class).agency(AGENCY);
        server.bean(Commands.class).act(() -> {
            describe(own, "H19.000", "UBND thành phố Đồng Nai", AgencyLevel.PROVINCE);
            describe(own, NEIGHBOUR, "UBND xã Đăk Ơ", AgencyLevel.COMMUNE);
        });
        server.bean(Accounts.class)
            .create(PROVINCE, "Người kiểm soát thủ tục", PROVINCE, Set.of(Role.CATALOGUE_ADMIN), "H19.000", Set.of());
    }

    private static void describe(Agency own, String code, String name, AgencyLevel level) {
        Agency other = new Agency(code, name, own.superiorName(), own.deskName(), own.place(), own.signerAuthority(),
                own.signerTitle(), own.hotline(), own.localities(), level);
        server.bean(Directory.class).describe(code, List.of(new AgencyNames(other, LocalDate.of(2025, 7, 1), null)));
        server.bean(Directory.class).describe(new Unit(code + ".01", "Văn phòng", code));
    }

    @AfterAll
    static void closes() {
        server.close();
    }

    @Test
    void a_new_procedure_is_checked_posted_in_both_places_and_counted_once_it_is() {
        JsonNode before = figures();
        String code = unpublished();
        String id = opened("{\"reviewKind\":\"NEW\",\"procedure\":\"" + code + "\"}");
        assertThat(refused("catalogue", REVIEWS, "{\"reviewKind\":\"AMENDED\",\"procedure\":\"" + code + "\"}"))
            .isEqualTo("409 procedure");
        assertThat(refused(id, "{\"decision\":\"AT_DESK\"}")).isEqualTo("422 decision");
        assertThat(refused(id, "{\"decision\":\"APPROVE\"}")).isEqualTo("422 decisionNumber decisionOn issuer");
        assertThat(refused(id, "{\"decision\":\"SEND_BACK\"}")).isEqualTo("422 text");

        approves(id);
        JsonNode time = http.get("auditor", REVIEWS + "/" + id).body().at("/review/publication/time");
        assertThat(time.path("publishBy").asString()).isGreaterThan(today().toString());
        assertThat(refused(id, posted("AT_DESK", today().plusDays(1)))).isEqualTo("422 publishedOn");
        postsAtTheDesk(id);
        assertThat(refused(id, posted("AT_DESK", today()))).isEqualTo("409 decision");
        assertThat(figures().path("inBothPlaces").asInt()).isEqualTo(before.path("inBothPlaces").asInt());
        completes("catalogue", id, posted("ON_WEBSITE", today()));
        desk.timePassesUntil(today().plusDays(1) + "T09:00");

        assertThat(facts(id)).containsExactly("Opened", "Approved", "Published", "Published", "TookEffect");
        assertThat(last(id).review().deskOn()).isEqualTo(last(id).review().websiteOn());
        assertThat(last(id).review().state()).isEqualTo("IN_EFFECT");
        assertThat(desk.processes(UUID.fromString(id), "procedure-review")).isZero();
        assertThat(figures().path("inBothPlaces").asInt()).isEqualTo(before.path("inBothPlaces").asInt() + 1);
        assertThat(figures().path("inTime").asInt()).isEqualTo(before.path("inTime").asInt() + 1);
        assertThat(WebDesk.of(server, "supervisor").open("/ra-soat-thu-tuc/chua-cong-khai").body())
            .doesNotContain(">" + code + "<");
        assertThat(refused(id, posted("AT_DESK", today()))).isEqualTo("409 workItem");

        String withdrawn = opened(PROVINCE, withdrawal(code, today().plusDays(40)));
        approves(PROVINCE, withdrawn);
        String withdrawal = withdrawalAt(AGENCY, code);
        assertThat(withdrawal).isNotEqualTo(withdrawn);
        assertThat(figures().path("inBothPlaces").asInt()).as("public until it ends")
            .isEqualTo(before.path("inBothPlaces").asInt() + 1);
        approves(withdrawal);
        assertThat(last(withdrawal).review().version()).as("the version with the last day").isEqualTo(2);
        assertThat(figures().path("inBothPlaces").asInt()).as("also while its end is being posted")
            .isEqualTo(before.path("inBothPlaces").asInt() + 1);
    }

    private static void postsAtTheDesk(String id) {
        String path = "/ra-soat-thu-tuc/" + id;
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        HttpResponse<String> without = catalogue.send(path, path, "decision", "AT_DESK", "publishedOn", "", "text",
                "Bảng số 2");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("ngày công khai", "Bảng số 2");
        HttpResponse<String> done = catalogue.send(path, path, "decision", "AT_DESK", "publishedOn", today().toString(),
                "text", "Bảng số 2");
        assertThat(done.body()).contains("Đã ghi.", "Vũ Ngọc Ánh", "đúng hạn", "Bảng số 2");
    }

    @Test
    void what_one_decision_publishes_is_written_down_together_or_not_at_all() {
        JsonNode before = figures();
        List<String> codes = before.path("missing")
            .valueStream()
            .filter((one) -> one.path("review").isNull())
            .map((one) -> one.path("procedure").asString())
            .limit(3)
            .toList();
        String path = REVIEWS + "/publications";
        assertThat(refused("desk", path, "{}")).isEqualTo("403 role");
        assertThat(refused("catalogue", path, "{}")).isEqualTo("422 procedures");
        assertThat(refused("catalogue", path, many(codes.get(0) + "\",\"9.9", today()))).isEqualTo("422 procedure");
        assertThat(refused("catalogue", path, many(codes.get(0), today().plusDays(1)))).isEqualTo("422 websiteOn");

        Http.Answer published = http.post("catalogue", path, many(codes.get(0) + "\",\"" + codes.get(1), today()));
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.body()).hasSize(2).allMatch((one) -> one.path("state").asString().equals("AWAITS_EFFECT"));
        publishesOnThePage(codes.get(2));

        JsonNode after = figures();
        assertThat(after.path("inBothPlaces").asInt()).isEqualTo(before.path("inBothPlaces").asInt() + 2);
        assertThat(after.path("atDesk").asInt()).isEqualTo(before.path("atDesk").asInt() + 3);
        assertThat(facts(published.body().at("/0/id").asString())).startsWith("Opened", "Approved", "Published",
                "Published");
    }

    private static void publishesOnThePage(String code) {
        String path = "/ra-soat-thu-tuc/chua-cong-khai";
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        assertThat(catalogue.open(path + "?chon=tat-ca").body()).contains("value=\"" + code + "\" checked");
        HttpResponse<String> none = catalogue.send(path, path, "decisionNumber", "12/QĐ-UBND", "decisionOn", "",
                "issuer", "PROVINCE", "deskOn", "", "websiteOn", "");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("các thủ tục", "12/QĐ-UBND");
        HttpResponse<String> done = catalogue.send(path, path, "procedures", code, "decisionNumber", "12/QĐ-UBND",
                "decisionOn", today().toString(), "issuer", "PROVINCE", "deskOn", today().toString(), "websiteOn", "");
        assertThat(done.body()).contains("Đã ghi cho 1 thủ tục.", "đã công khai");
    }

    private static String many(String codes, LocalDate websiteOn) {
        return "{\"procedures\":[\"" + codes + "\"],\"decisionNumber\":\"1875/QĐ-UBND\",\"decisionOn\":\"" + today()
                + "\",\"issuer\":\"PROVINCE\",\"deskOn\":\"" + today() + "\",\"websiteOn\":\"" + websiteOn + "\"}";
    }

    @Test
    void what_is_not_as_decided_is_sent_back_and_can_be_opened_again() {
        String code = unpublished();
        String id = opened("{\"reviewKind\":\"AMENDED\",\"procedure\":\"" + code + "\"}");

        completes("catalogue", id, "{\"decision\":\"SEND_BACK\",\"text\":\"Sai thời hạn.\"}");

        assertThat(facts(id)).containsExactly("Opened", "SentBack");
        assertThat(desk.processes(UUID.fromString(id), "procedure-review")).isZero();
        assertThat(http.get("desk", "/api/procedures/" + code + "/versions").body().at("/0/wrong").asBoolean())
            .isTrue();
        assertThat(WebDesk.of(server, "desk").open("/thu-tuc/" + code + "/phien-ban").body())
            .contains("sai quyết định công bố");
        assertThat(WebDesk.of(server, "desk").open("/tiep-nhan/thu-tuc/" + code).body())
            .contains("không đúng quyết định công bố");
        String again = opened("{\"reviewKind\":\"AMENDED\",\"procedure\":\"" + code + "\"}");
        assertThat(again).isNotEqualTo(id);
        approves(again);
        assertThat(http.get("desk", "/api/procedures/" + code + "/versions").body().at("/0/wrong").asBoolean())
            .as("approved since")
            .isFalse();
    }

    @Test
    void who_stands_in_for_the_absent_head_sees_what_the_unit_reviews() {
        server.bean(Accounts.class)
            .create("deputy-review", "Trương Văn Dũng", "deputy-review", Set.of(Role.UNIT_HEAD), AGENCY, Set.of());
        String code = unpublished();
        String id = opened("{\"reviewKind\":\"PERIODIC\",\"procedure\":\"" + code
                + "\",\"unit\":\"H19.101.03\",\"dueOn\":\"" + today().plusDays(20) + "\"}");
        assertThat(http.get("deputy-review", REVIEWS + "/" + id).status()).isEqualTo(403);
        Http.Answer away = http.post("head", "/api/absences",
                "{\"substitute\":\"deputy-review\",\"to\":\"" + today().plusDays(1) + "\"}");
        assertThat(away.status()).isEqualTo(201);
        assertThat(http.get("deputy-review", REVIEWS + "?filter=planned").body().toString()).contains(id);
        assertThat(http.get("deputy-review", REVIEWS + "/" + id).status()).isEqualTo(200);
        http.post("head", "/api/absences/" + away.body().path("id").asString() + "/end", "");
        assertThat(http.get("deputy-review", REVIEWS + "/" + id).status()).isEqualTo(403);
    }

    @Test
    void a_procedure_that_nobody_receives_is_put_to_use_on_its_day_and_has_to_be_published() {
        String code = "9.000777";
        Procedure known = server.bean(Catalogue.class).newest(Desk.MARITAL_STATUS).orElseThrow().procedure();
        server.bean(Commands.class)
            .act(() -> server.bean(Catalogue.class)
                .publish(new PublishedProcedure(
                        new Procedure(code, 0, "Thủ tục vừa nhập", known.field(), "", known.limit(),
                                known.supplementPolicy(), known.maxSupplementRounds(), false, "UNKNOWN", null, "",
                                known.documents(), "Kết quả", "thử", null, null, "", List.of(), false, "", false),
                        today(), null)));
        String path = "/api/procedures/" + code + "/receptions";
        String body = "{\"unit\":\"H19.101.03\",\"from\":\"%s\"}";
        assertThat(refused("desk", path, body.formatted(today()))).isEqualTo("403 role");
        assertThat(refused("catalogue", path, "{}")).isEqualTo("422 unit from");
        assertThat(refused("catalogue", path, body.formatted(today().minusDays(1)))).isEqualTo("422 from");
        assertThat(refused("catalogue", path, body.formatted(today()).replace("H19.101", "H19.102")))
            .isEqualTo("422 unit");
        assertThat(refused("catalogue", "/api/procedures/9.9/receptions", body.formatted(today())))
            .isEqualTo("422 procedure");
        String dossier = "{\"procedure\":\"" + code
                + "\",\"submitter\":{\"name\":\"Điểu Thị Mai\",\"idKind\":\"CITIZEN_ID\",\"idNumber\":\"070190001234\"}}";
        assertThat(refused("desk", "/api/dossiers", dossier)).isEqualTo("422 procedure");

        LocalDate from = today().plusDays(2);
        assertThat(http.post("catalogue", path, body.formatted(from)).status()).isEqualTo(201);
        assertThat(refused("desk", "/api/dossiers", dossier)).as("its day has not come").isEqualTo("422 procedure");
        desk.timePassesUntil(from + "T07:30");
        assertThat(http.post("desk", "/api/dossiers", dossier).status()).isEqualTo(201);
        assertThat(server.database()
            .sql("SELECT kind || ' ' || state FROM procedure_review WHERE procedure = :code AND agency = :agency")
            .param("code", code)
            .param("agency", AGENCY)
            .query(String.class)
            .list()).containsExactly("NEW TO_CHECK");
        assertThat(refused("catalogue", path, body.formatted(today()))).isEqualTo("409 procedure");
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        String page = "/thu-tuc/" + code + "/tiep-nhan";
        assertThat(catalogue.send(page, page, "unit", "", "from", "").statusCode()).isEqualTo(422);
        assertThat(catalogue.send(page, page, "unit", "H19.101.04", "from", today().toString()).body())
            .contains("Đã ghi việc tiếp nhận thủ tục.", "H19.101.04");
        assertThat(server.bean(Catalogue.class).settlingUnit(code, AGENCY)).contains("H19.101.04");
    }

    @Test
    void a_withdrawal_that_is_late_is_flagged_and_ends_the_procedure_on_its_day() {
        String code = unpublished();
        LocalDate end = today().plusDays(21);
        server.bean(Commands.class).act(() -> server.bean(Catalogue.class).offer(code, NEIGHBOUR, NEIGHBOUR + ".01"));
        assertThat(refused("catalogue", REVIEWS, withdrawal(code, end))).as("not the desk's to withdraw")
            .isEqualTo("422 reviewKind");
        assertThat(refused(PROVINCE, REVIEWS, withdrawal(code, today()))).isEqualTo("422 effectOn");
        assertThat(refused(PROVINCE, REVIEWS, withdrawal(code, null))).isEqualTo("422 effectOn");
        String theirs = opened(PROVINCE, withdrawal(code, end));

        desk.timePassesUntil(today().plusDays(7) + "T09:00");
        assertThat(facts(theirs)).containsExactly("Opened", "BecameOverdue");
        assertThat(WebDesk.of(server, PROVINCE).open("/ra-soat-thu-tuc?loc=late").body()).contains(code, "Quá hạn");
        approves(PROVINCE, theirs);
        assertThat(last(theirs).review().overdue()).isFalse();
        assertThat(withdrawalAt(NEIGHBOUR, code)).as("whoever receives it has to post it").isNotEmpty();
        String id = withdrawalAt(AGENCY, code);
        approves("catalogue", id);
        JsonNode versions = http.get("catalogue", "/api/procedures/" + code + "/versions").body();
        assertThat(versions.at("/0/validTo").asString()).isEqualTo(end.minusDays(1).toString());
        completes("catalogue", id, posted("ON_WEBSITE", today()));
        desk.timePassesUntil(end.minusDays(6) + "T09:00");
        assertThat(facts(id)).endsWith("Published", "BecameOverdue");
        completes("catalogue", id, posted("AT_DESK", today()));
        assertThat(last(id).review().deskOn()).isAfter(last(id).review().publishBy());
        Catalogue catalogue = server.bean(Catalogue.class);
        assertThat(catalogue.inForce(code, AGENCY, today()).code()).isEqualTo(code);
        desk.timePassesUntil(end + "T09:00");

        assertThat(last(id)).isInstanceOf(ReviewFact.TookEffect.class);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> catalogue.inForce(code, AGENCY, today()))
            .matches((no) -> no.reason() == RefusalReason.PROCEDURE_NOT_IN_FORCE);
    }

    @Test
    void a_unit_reviews_by_the_plan_and_its_proposal_is_handled() {
        String code = unpublished();
        assertThat(refused("catalogue", REVIEWS, "{\"reviewKind\":\"PERIODIC\",\"procedure\":\"" + code + "\"}"))
            .isEqualTo("422 dueOn");
        String id = opened("{\"reviewKind\":\"PERIODIC\",\"procedure\":\"" + code + "\",\"dueOn\":\""
                + today().plusDays(7) + "\"}");
        assertThat(last(id).review().unit()).startsWith(AGENCY);
        assertThat(refused("catalogue", complete(id), "{\"decision\":\"KEEP\"}")).isEqualTo("403 role");
        assertThat(refused("head", complete(id), "{\"decision\":\"PROPOSE\"}")).isEqualTo("422 finding text");
        desk.timePassesUntil(today().plusDays(8) + "T09:00");
        assertThat(WebDesk.of(server, "head").open("/ra-soat-thu-tuc?loc=planned").body()).contains(code);

        completes("head", id, "{\"decision\":\"PROPOSE\",\"finding\":\"SIMPLIFY\",\"text\":\"Bỏ bản sao.\"}");
        assertThat(refused("head", complete(id), "{\"decision\":\"HANDLE\"}")).isEqualTo("403 role");
        completes("catalogue", id, "{\"decision\":\"HANDLE\",\"handling\":\"SUBMITTED\",\"text\":\"Tờ trình 12.\"}");

        assertThat(facts(id)).containsExactly("Opened", "BecameOverdue", "Reviewed", "FindingHandled");
        assertThat(last(id).review().reviewedOn()).isAfter(last(id).review().reviewBy());
        assertThat(last(id).review().handling()).isEqualTo("SUBMITTED");
        assertThat(WebDesk.of(server, "auditor").open("/ra-soat-thu-tuc/" + id).body()).contains("Tờ trình 12.",
                "Phạm Thị Thu", "Đã trình cấp có thẩm quyền");
        assertThat(desk.processes(UUID.fromString(id), "procedure-review")).isZero();
    }

    @Test
    void a_review_that_proposes_nothing_is_over() {
        String id = opened("{\"reviewKind\":\"PERIODIC\",\"procedure\":\"" + unpublished() + "\",\"dueOn\":\""
                + today().plusDays(7) + "\",\"unit\":\"H19.101.03\"}");

        completes("head", id, "{\"decision\":\"KEEP\",\"text\":\"Hợp lý.\"}");

        assertThat(facts(id)).containsExactly("Opened", "Reviewed");
        assertThat(last(id).review().state()).isEqualTo("UNCHANGED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "{} | 422 reviewKind", "{\"reviewKind\":\"OTHER\"} | 422 reviewKind",
            "{\"reviewKind\":\"NEW\"} | 422 procedure",
            "{\"reviewKind\":\"NEW\",\"procedure\":\"9.9\"} | 422 procedure",
            "{\"reviewKind\":\"NEW\",\"procedure\":\"1.004873\",\"version\":99} | 422 version",
            "{\"reviewKind\":\"WITHDRAWN\",\"procedure\":\"1.004873\"} | 422 reviewKind",
            "{\"reviewKind\":\"PERIODIC\",\"procedure\":\"1.004873\",\"dueOn\":\"2031-01-05\"} | 422 dueOn",
            "{\"reviewKind\":\"PERIODIC\",\"procedure\":\"1.004873\",\"dueOn\":\"2026-12-18\",\"planYear\":2020} | 422 planYear",
            "{\"reviewKind\":\"PERIODIC\",\"procedure\":\"1.004873\",\"dueOn\":\"2026-12-18\",\"unit\":\"X\"} | 404 unit" })
    void what_is_wrong_is_named_and_changes_nothing(String said, String wrong) {
        assertThat(refused("catalogue", REVIEWS, said)).isEqualTo(wrong);
    }

    @ParameterizedTest(name = "{0} does not open one")
    @CsvSource({ "desk", "officer", "head", "supervisor", "auditor", "admin" })
    void only_who_keeps_the_catalogue_opens_one(String account) {
        assertThat(refused(account, REVIEWS, "{\"reviewKind\":\"NEW\",\"procedure\":\"1.004873\"}"))
            .isEqualTo("403 role");
        assertThat(http.get("desk", REVIEWS).status()).isEqualTo(403);
        assertThat(http.get("auditor", REVIEWS + "?filter=wrong").status()).isEqualTo(422);
        assertThat(http.get("auditor", REVIEWS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void the_form_says_what_is_wrong_and_leads_to_what_was_opened() {
        String code = unpublished();
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        String form = "/ra-soat-thu-tuc/moi?thu-tuc=" + code;

        HttpResponse<String> refused = catalogue.send(form, "/ra-soat-thu-tuc", "reviewKind", "PERIODIC", "procedure",
                code, "dueOn", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("hạn rà soát", code);
        HttpResponse<String> opened = catalogue.send(form, "/ra-soat-thu-tuc", "reviewKind", "NEW", "procedure", code,
                "effectOn", "", "planYear", "", "unit", "", "dueOn", "");
        assertThat(opened.body()).contains("Đã mở việc.", "Đối chiếu với quyết định công bố");
        assertThat(WebDesk.of(server, "head").open(opened.uri().getPath()).statusCode()).isEqualTo(403);
    }

    private static String withdrawal(String code, LocalDate on) {
        return "{\"reviewKind\":\"WITHDRAWN\",\"procedure\":\"" + code + "\""
                + ((on == null) ? "}" : ",\"effectOn\":\"" + on + "\"}");
    }

    private static String withdrawalAt(String agency, String code) {
        return server.database()
            .sql("SELECT id::text FROM procedure_review WHERE agency = :agency AND procedure = :code"
                    + " AND kind = 'WITHDRAWN'")
            .param("agency", agency)
            .param("code", code)
            .query(String.class)
            .single();
    }

    @Test
    void a_desk_stops_receiving_a_procedure_what_it_has_goes_on_and_others_go_on_receiving_it() {
        String code = desk.offers("T-STOP", TimeLimit.workingDays(5));
        server.bean(Commands.class).act(() -> server.bean(Catalogue.class).offer(code, NEIGHBOUR, NEIGHBOUR + ".01"));
        UUID running = desk.accepts(code).id();
        String stop = "/api/procedures/" + code + "/stop";
        LocalDate from = today().plusDays(1);
        assertThat(refused("desk", stop, stopping(from, "Quá tải"))).isEqualTo("403 role");
        assertThat(refused("catalogue", stop, "{}")).isEqualTo("422 from");
        assertThat(refused("catalogue", stop, stopping(today().minusDays(1), "Quá tải"))).isEqualTo("422 from");
        assertThat(refused("catalogue", stop, stopping(from, " "))).isEqualTo("422 reason");
        assertThat(refused("catalogue", "/api/procedures/9.9/stop", stopping(from, "Quá tải")))
            .isEqualTo("422 procedure");
        String page = "/thu-tuc/" + code + "/phien-ban";
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        assertThat(catalogue
            .send(page, "/thu-tuc/" + code + "/ngung-tiep-nhan", "from", from.toString(), "reason",
                    "Theo phân công của UBND tỉnh")
            .body()).contains("Đã ghi việc ngừng tiếp nhận.", "Theo phân công của UBND tỉnh", "Nhận lại");
        assertThat(refused("catalogue", stop, stopping(from, "Lần nữa"))).isEqualTo("422 procedure");
        UUID lastDay = desk.submits(code).id();

        desk.timePassesUntil(from + "T09:00");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.submits(code))
            .matches((no) -> no.reason() == RefusalReason.PROCEDURE_STOPPED_HERE && no.field().equals("procedure"));
        assertThat(http.get("desk", "/api/procedures?query=T-STOP").body().toString()).doesNotContain("T-STOP");
        Catalogue everywhere = server.bean(Catalogue.class);
        assertThat(everywhere.agenciesOf(code)).containsExactly(NEIGHBOUR);
        assertThat(everywhere.inForce(code, NEIGHBOUR, today()).code()).isEqualTo(code);
        desk.completes(lastDay, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        desk.resolves(running);
        assertThat(desk.state(running).handling().resolvedAt()).isNotNull();

        assertThat(http.post("catalogue", "/api/procedures/" + code + "/receive-again", "{}").status()).isEqualTo(204);
        assertThat(desk.submits(code).subject().procedure()).isEqualTo(code);
        assertThat(refused("catalogue", "/api/procedures/" + code + "/receive-again", "{}")).isEqualTo("404 procedure");
    }

    private static String stopping(LocalDate from, String reason) {
        return "{\"from\":\"" + from + "\",\"reason\":\"" + reason + "\"}";
    }

    private static String posted(String place, LocalDate on) {
        return "{\"decision\":\"" + place + "\",\"publishedOn\":\"" + on + "\"}";
    }

    private static void approves(String id) {
        approves("catalogue", id);
    }

    private static void approves(String account, String id) {
        completes(account, id, "{\"decision\":\"APPROVE\",\"decisionNumber\":\"1875/QĐ-UBND\",\"decisionOn\":\""
                + today() + "\",\"issuer\":\"PROVINCE\"}");
    }

    /**
     * A procedure that the agency receives and nobody works on, another one each time.
     */
    private static String unpublished() {
        List<String> taken = server.database().sql("SELECT procedure FROM procedure_review").query(String.class).list();
        return figures().path("missing")
            .valueStream()
            .map((one) -> one.path("procedure").asString())
            .filter((code) -> !taken.contains(code) && !code.equals(Desk.MARITAL_STATUS))
            .findFirst()
            .orElseThrow();
    }

    private static JsonNode figures() {
        JsonNode figures = http.get("supervisor", REVIEWS + "/figures").body();
        assertThat(figures.path("missing").size())
            .isEqualTo(figures.path("received").asInt() - figures.path("inBothPlaces").asInt());
        return figures;
    }

    private static String opened(String said) {
        return opened("catalogue", said);
    }

    private static String opened(String account, String said) {
        Http.Answer answer = http.post(account, REVIEWS, said);
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().path("id").asString();
    }

    private static String complete(String id) {
        return REVIEWS + "/" + id + "/complete";
    }

    private static void completes(String account, String id, String said) {
        assertThat(http.post(account, complete(id), said).status()).isEqualTo(200);
    }

    private static String refused(String id, String said) {
        return refused("catalogue", complete(id), said);
    }

    /** The status and the fields that are refused. */
    private static String refused(String account, String path, String said) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = http.post(account, path, said);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        StringBuilder fields = new StringBuilder(Integer.toString(answer.status()));
        answer.body().path("errors").forEach((one) -> fields.append(' ').append(one.path("field").asString()));
        return fields.toString();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(server.bean(LegalClock.class).instant(), Clocks.ZONE);
    }

    private static List<String> facts(String id) {
        return server.bean(EventLog.class)
            .history(EventStream.REVIEW, id)
            .stream()
            .map((logged) -> logged.fact().getClass().getSimpleName())
            .toList();
    }

    private static ReviewFact last(String id) {
        var all = server.bean(EventLog.class).history(EventStream.REVIEW, id);
        return (ReviewFact) all.get(all.size() - 1).fact();
    }

}
