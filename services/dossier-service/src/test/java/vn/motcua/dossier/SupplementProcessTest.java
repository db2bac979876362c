package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Papers asked for and brought, once or as often as the law of the procedure allows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupplementProcessTest {

    private static final String PAPERS = "{\"documents\":[{\"name\":\"Tờ khai\"}],\"complete\":%s}";

    static GreenMail mail;

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server = DeskServer.start("commune-2026", "2026-09-07T08:00:00+07:00",
                Map.of("motcua.notice.smtp-host", "127.0.0.1", "spring.mail.port", mail.getSmtp().getPort()));
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
        mail.stop();
    }

    @Test
    @Order(1)
    void two_lawful_requests_stand_side_by_side_and_each_paper_knows_its_round() {
        String procedure = desk.offers("7.000003", SupplementPolicy.EXCLUDE, 2);
        UUID id = desk.accepts(procedure).id();
        desk.transfers(id);
        asksAndGets(id, "Bản vẽ", 1);
        asksAndGets(id, "Ảnh thẻ", 2);
        assertThat(server.bean(Documents.class).of(id)).extracting(Documents.Document::name, Documents.Document::round)
            .containsSubsequence(org.assertj.core.groups.Tuple.tuple("Bản vẽ", 1),
                    org.assertj.core.groups.Tuple.tuple("Ảnh thẻ", 2));
        List<IssuedPaper> requests = server.bean(PaperOffice.class)
            .of(id)
            .stream()
            .filter((paper) -> paper.form() == FormKey.SUPPLEMENT)
            .toList();
        assertThat(requests).hasSize(2).noneMatch(IssuedPaper::replaced);
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains("hồ sơ (lần 1)",
                "hồ sơ (lần 2)");
    }

    /**
     * The law counts anew after the papers, the national index takes the wait off: one
     * dossier, two clocks (domain §4.3), each with its own answer.
     */
    @Test
    @Order(9)
    void the_second_clock_takes_the_wait_off_where_the_law_counts_anew() {
        desk.timePassesUntil("2026-10-05T09:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        JsonNode running = clock(id);
        assertThat(Duration.parse(running.path("left").asString())).isBetween(Duration.ofHours(29),
                Duration.ofHours(31));
        assertThat(said(running)).isEqualTo("2026-10-08T17:00:00+07:00 true 0");
        desk.timePassesUntil("2026-10-06T09:00");
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Tờ khai"));
        desk.timePassesUntil("2026-10-07T09:00");
        assertThat(clock(id).path("left").isNull()).isTrue();
        assertThat(clock(id).path("index").path("endAt").asString()).startsWith("2026-10-06T09:00");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .contains("tính đến ngày yêu cầu bổ sung, 09:00 06/10/2026");
        desk.receivesPapers(id, new Documents.Document("Tờ khai", 1, 0, 1));
        assertThat(clock(id).path("originalDueAt").asString()).isEqualTo("2026-10-12T17:00:00+07:00");
        assertThat(said(clock(id))).isEqualTo("2026-10-09T17:00:00+07:00 true 1");
        desk.timePassesUntil("2026-10-12T15:00");
        assertThat(Duration.parse(clock(id).path("left").asString())).as("still in time by the law")
            .isBetween(Duration.ofMinutes(115), Duration.ofHours(2));
        assertThat(said(clock(id))).isEqualTo("2026-10-09T17:00:00+07:00 false 1");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .contains("Theo cách tính của Quyết định 766", "hạn 17:00 09/10/2026", "còn 1 giờ", "index-late");
    }

    private static JsonNode clock(UUID id) {
        return http.get("officer", "/api/dossiers/" + id + "/clock").body();
    }

    private static String said(JsonNode clock) {
        JsonNode index = clock.path("index");
        return index.path("dueAt").asString() + " " + index.path("onTime") + " " + index.path("requests");
    }

    private static void asksAndGets(UUID id, String paper, int round) {
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement(paper));
        assertThat(desk.state(id).handling().supplementRounds()).isEqualTo(round);
        Http.Answer answer = http.post("desk", "/api/dossiers/" + id + "/supplement",
                "{\"documents\":[{\"name\":\"" + paper + "\",\"originals\":0,\"copies\":2}]}");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void papers_of_which_no_sheet_came_are_refused_by_name() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Tờ khai"));
        for (String wrong : List.of("\"originals\":-1", "\"originals\":0", "\"originals\":0,\"copies\":0")) {
            Http.Answer answer = http.post("desk", "/api/dossiers/" + id + "/supplement",
                    "{\"documents\":[{\"name\":\"Tờ khai\"," + wrong + "}]}");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().path("errors").toString()).contains("documents[0].originals");
        }
        assertThat(http
            .post("desk", "/api/dossiers/" + id + "/supplement",
                    "{\"documents\":[{\"name\":\"Tờ khai\",\"copies\":-2}]}")
            .body()
            .path("errors")
            .toString()).contains("documents[0].copies");
        assertThat(desk.facts(id)).endsWith("SupplementRequested");
    }

    @Test
    @Order(3)
    void the_ledger_cites_the_regime_of_the_reception() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Tờ khai"));
        desk.receivesPapers(id);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-09-21"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(server.database()
            .sql("SELECT type || ': ' || coalesce(legal_basis, '-') FROM clock_entry WHERE dossier = :id ORDER BY seq")
            .param("id", id)
            .query(String.class)
            .list()).hasSize(4)
            .allMatch((line) -> line.matches("(START|PAUSE|RESTART|REAPPOINT): Nghị định 118/2025/NĐ-CP, sửa đổi.*"));
    }

    @Test
    @Order(4)
    void without_a_time_of_its_own_a_procedure_waits_without_end() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        ask(id);
        assertThat(dossier(id).path("papersBy").isNull()).isTrue();
        assertThat(desk.processes(id, "supplement-watch")).isZero();
        desk.timePassesUntil("2026-09-08T09:00");
        assertThat(desk.facts(id)).endsWith("SupplementRequested");
    }

    @Test
    @Order(5)
    void reminded_once_at_half_time_then_stopped_by_signature() {
        UUID id = awaited("7.000010");
        assertThat(dossier(id).path("papersBy").asString()).isEqualTo("2026-09-14T17:00:00+07:00");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains("Chờ bổ sung đến",
                "17:00 14/09/2026", "Bổ sung kịp hạn chờ?");
        desk.timePassesUntil("2026-09-10T13:59");
        assertThat(desk.facts(id)).endsWith("SupplementRequested");
        desk.timePassesUntil("2026-09-10T14:01");
        assertThat(desk.facts(id)).endsWith("SupplementReminded");
        callsToRemind(id);
        brings(id, false);
        assertThat(dossier(id).path("papersBy").asString()).as("papers in part do not begin the wait anew")
            .isEqualTo("2026-09-14T17:00:00+07:00");
        desk.timePassesUntil("2026-09-14T16:59");
        assertThat(desk.hasWork(id, WorkKind.SIGN_STOP)).as("until closing time").isFalse();
        desk.timePassesUntil("2026-09-15T08:00");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(desk.facts(id)).containsOnlyOnce("SupplementReminded", "SupplementExpired");
        assertThat(papers(id, FormKey.STOP)).isEmpty();
        assertThat(WebDesk.of(server, "signatory").open("/ho-so/" + id).body()).contains("Ký dừng giải quyết",
                "Hết thời hạn chờ bổ sung (17:00 14/09/2026)");
        assertThat(signStop(id, "{\"decision\":\"SIGN\"}").status()).isLessThan(300);
        stopped(id);
    }

    private static void callsToRemind(UUID id) {
        WebDesk counter = WebDesk.of(server, "desk");
        String code = String.valueOf(desk.state(id).code());
        assertThat(counter.open("/giao-phieu").body()).contains("Cần nhắc bổ sung giấy tờ", code, "17:00 14/09/2026");
        String notice = server.database()
            .sql("SELECT id FROM notice WHERE dossier = :id AND kind = 'SUPPLEMENT'")
            .param("id", id)
            .query(String.class)
            .single();
        assertThat(counter.send("/giao-phieu", "/giao-phieu/nhac/" + notice).body())
            .contains("Đã ghi nhận việc nhắc bổ sung giấy tờ.")
            .doesNotContain("Cần nhắc bổ sung giấy tờ");
    }

    private static void stopped(UUID id) {
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(papers(id, FormKey.STOP)).singleElement()
            .satisfies((paper) -> assertThat(paper.signedBy()).isEqualTo("signatory"));
        JsonNode ledger = http.get("desk", "/api/dossiers/" + id + "/clock").body().path("ledger");
        assertThat(ledger.get(ledger.size() - 1).path("type").asString()).isEqualTo("STOP");
        assertThat(ledger.get(ledger.size() - 1).path("reason").asString()).isEqualTo("SUPPLEMENT_EXPIRED");
        assertThat(WebDesk.of(server, "desk").open("/tra-cuu?ma=" + desk.state(id).code()).body())
            .contains("Hồ sơ đã dừng giải quyết.");
        assertThat(desk.processes(id, "supplement-watch")).isZero();
        desk.returnsResult(id);
        assertThat(desk.processes(id, "dossier")).isZero();
    }

    @Test
    @Order(6)
    void sent_back_it_waits_as_long_again_and_papers_that_come_before_the_signature_win() {
        desk.timePassesUntil("2026-09-16T09:00");
        UUID id = awaited("7.000011");
        desk.timePassesUntil("2026-09-23T08:00");
        assertThat(signStop(id, "{\"decision\":\"SEND_BACK\"}").status()).as("without a reason").isEqualTo(422);
        assertThat(signStop(id, "{\"decision\":\"SEND_BACK\",\"reason\":\"Người dân xin thêm ngày\"}").status())
            .isLessThan(300);
        assertThat(dossier(id).path("papersBy").asString()).isEqualTo("2026-09-29T17:00:00+07:00");
        assertThat(desk.state(id).handling().proposal()).isNull();
        desk.timePassesUntil("2026-09-30T08:00");
        assertThat(desk.facts(id)).endsWith("SupplementReminded", "SupplementExpired");
        assertThat(desk.hasWork(id, WorkKind.SIGN_STOP)).isTrue();
        brings(id, true);
        assertThat(desk.hasWork(id, WorkKind.SIGN_STOP)).isFalse();
        assertThat(desk.state(id).handling().proposal()).isNull();
        assertThat(papers(id, FormKey.STOP)).isEmpty();
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    @Order(10)
    void a_day_that_is_taken_off_meanwhile_is_given_back() {
        desk.timePassesUntil("2026-10-19T09:00");
        UUID id = awaited("7.000013");
        UUID papersCame = awaited("7.000014");
        brings(papersCame, true);
        assertThat(desk.processes(papersCame, "supplement-watch")).isZero();
        assertThat(dossier(id).path("papersBy").asString()).isEqualTo("2026-10-23T17:00:00+07:00");
        desk.timePassesUntil("2026-10-22T08:00");
        assertThat(http.post("catalogue", "/api/calendars/H19.101/days/apply", """
                {"days":[{"date":"2026-10-23","kind":"LOCAL_OFF","name":"Nghỉ tránh bão"}],
                 "decision":"Quyết định 78/QĐ-UBND ngày 21/10/2026"}""").status()).isEqualTo(202);
        assertThat(dossier(id).path("papersBy").asString()).isEqualTo("2026-10-26T17:00:00+07:00");
        desk.timePassesUntil("2026-10-26T16:59");
        assertThat(desk.facts(id)).endsWith("SupplementReminded");
        desk.timePassesUntil("2026-10-26T17:01");
        assertThat(desk.facts(id)).containsOnlyOnce("SupplementReminded").endsWith("SupplementExpired");
        assertThat(desk.facts(papersCame)).doesNotContain("SupplementReminded", "SupplementExpired");
    }

    @Test
    @Order(11)
    void before_acceptance_it_is_not_received_the_person_is_told_and_the_desk_signs_the_slip() {
        desk.timePassesUntil("2026-10-27T09:00");
        UUID id = desk.submits(offers("7.000012")).id();
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Tờ khai"));
        desk.timePassesUntil("2026-11-02T16:59");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE);
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body()).contains("Cần nhắc bổ sung giấy tờ");
        desk.timePassesUntil("2026-11-03T08:00");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RECEPTION_REFUSED);
        assertThat(desk.facts(id)).endsWith("SupplementReminded", "SupplementExpired", "ReceptionRefused");
        assertThat(papers(id, FormKey.REFUSAL)).isEmpty();
        assertThat(desk.processes(id, "dossier") + desk.processes(id, "supplement-watch")).isZero();
        assertThat(http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted("true")).status())
            .isEqualTo(409);
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).body())
            .contains("Hết thời hạn chờ bổ sung; không tiếp nhận hồ sơ", "Ký phiếu từ chối tiếp nhận (Mẫu 03)");
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/giao-phieu").body()).contains("Hết thời hạn chờ, trả lại giấy tờ", "/ho-so/" + id);
        String slip = "/api/dossiers/" + id + "/refusal-slip";
        assertThat(http.post("officer", slip, "{}").status()).isEqualTo(403);
        Http.Answer signed = http.post("desk", slip, "{}");
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(201);
        assertThat(papers(id, FormKey.REFUSAL)).singleElement()
            .satisfies((paper) -> assertThat(paper.signedBy()).as("an officer, not the machine").isEqualTo("desk"));
        assertThat(server.database()
            .sql("SELECT data FROM paper WHERE dossier = :id AND form = 'REFUSAL'")
            .param("id", id)
            .query(String.class)
            .single()).contains("Hết thời hạn chờ bổ sung");
        assertThat(http.post("desk", slip, "{}").status()).as("once").isEqualTo(409);
        String notice = server.database()
            .sql("SELECT id FROM notice WHERE dossier = :id AND kind = 'RECEPTION_ENDED'")
            .param("id", id)
            .query(UUID.class)
            .single()
            .toString();
        assertThat(clerk.send("/giao-phieu", "/giao-phieu/bao/" + notice).body()).doesNotContain("/ho-so/" + id);
    }

    @Test
    @Order(12)
    void who_gave_an_address_is_reminded_by_mail() throws Exception {
        NewDossier.Person mai = new NewDossier.Person("PERSON", "Điểu Thị Mai", "CITIZEN_ID", "070190001234", null,
                "mai@example.vn", "Thôn Đắk Côn, xã Bù Gia Mập");
        NewDossier handedIn = new NewDossier(offers("7.000015"), null, "DESK", mai, null, null, null, 1, "DESK");
        Dossier dossier = desk.as(Role.DESK_OFFICER,
                () -> server.bean(Intake.class).receive(handedIn, null, null, null, null));
        desk.transfers(dossier.id());
        ask(dossier.id());
        assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
        askedByMail(dossier, mail.getReceivedMessages()[0]);
        desk.timePassesUntil("2026-11-06T08:00");
        assertThat(mail.waitForIncomingEmail(30_000, 2)).isTrue();
        MimeMessage reminder = mail.getReceivedMessages()[1];
        assertThat(reminder.getSubject()).isEqualTo("Nhắc bổ sung giấy tờ cho hồ sơ");
        assertThat(String.valueOf(
                ((MimeMultipart) ((MimeMultipart) reminder.getContent()).getBodyPart(0).getContent()).getBodyPart(0)
                    .getContent()))
            .contains(String.valueOf(dossier.code()), "17:00 09/11/2026");
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body())
            .doesNotContain(String.valueOf(dossier.code()));
    }

    /** The unit asked while the applicant was at home: the slip itself comes by mail. */
    private static void askedByMail(Dossier dossier, MimeMessage asked) throws Exception {
        assertThat(asked.getSubject()).isEqualTo("Yêu cầu bổ sung, hoàn thiện hồ sơ");
        MimeMultipart parts = (MimeMultipart) asked.getContent();
        assertThat(String.valueOf(((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(0).getContent()))
            .contains(String.valueOf(dossier.code()), "chỉ yêu cầu bổ sung qua Bộ phận Một cửa");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("thong-bao.pdf");
        await().untilAsserted(() -> assertThat(desk.facts(dossier.id())).endsWith("PaperDelivered"));
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + dossier.id()).body())
            .contains("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: đã đến người nộp qua thư điện tử");
    }

    @Test
    @Order(14)
    void who_stands_not_at_the_desk_and_has_no_address_is_told_by_the_print_list() {
        UUID asked = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(asked);
        ask(asked);
        UUID atDesk = desk.submits(Desk.MARITAL_STATUS).id();
        desk.completes(atDesk, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Tờ khai"));
        UUID refused = byPost();
        desk.completes(refused, WorkKind.CHECK, Role.DESK_OFFICER, new Completion("REFUSE_RECEPTION", null,
                "Không thuộc thẩm quyền", null, null, null, null, null, null, null));
        WebDesk counter = WebDesk.of(server, "desk");
        String list = counter.open("/giao-phieu").body();
        assertThat(list)
            .contains("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "/ho-so/" + asked,
                    "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "/ho-so/" + refused)
            .doesNotContain("/ho-so/" + atDesk);
        UUID notice = messageOf(asked);
        assertThat(WebDesk.of(server, "officer").send("/viec", "/giao-phieu/giay/" + notice).statusCode())
            .isEqualTo(403);
        assertThat(counter.send("/giao-phieu", "/giao-phieu/giay/" + notice).body())
            .contains("Đã ghi nhận việc giao giấy tờ.")
            .doesNotContain("/ho-so/" + asked);
        assertThat(counter.send("/giao-phieu", "/giao-phieu/giay/" + notice).body()).contains("được ghi nhận trước đó");
        assertThat(desk.facts(asked)).endsWith("SupplementRequested", "PaperDelivered");
        counter.send("/giao-phieu", "/giao-phieu/giay/" + messageOf(refused));
        assertThat(desk.facts(refused)).endsWith("ReceptionRefused", "PaperDelivered");
    }

    private static UUID byPost() {
        NewDossier sent = new NewDossier(Desk.MARITAL_STATUS, null, "POSTAL", Desk.person("Điểu Thị Mai"), null, null,
                null, 1, "POSTAL");
        return desk.as(Role.DESK_OFFICER, () -> server.bean(Intake.class).submit(sent)).id();
    }

    private static UUID messageOf(UUID dossier) {
        return server.database()
            .sql("SELECT id FROM notice WHERE dossier = :id AND by_hand")
            .param("id", dossier)
            .query(UUID.class)
            .single();
    }

    @Test
    @Order(13)
    void who_gave_an_address_has_the_notice_without_a_signer_by_mail_with_the_look_up() throws Exception {
        WebDesk.of(server, "signatory").send("/van-thu", "/van-thu/cach-ky", "onPaper", "false", "sealNotice", "true");
        NewDossier.Person mai = new NewDossier.Person("PERSON", "Điểu Thị Mai", "CITIZEN_ID", "070190001234", null,
                "mai.2@example.vn", "Thôn Đắk Côn, xã Bù Gia Mập");
        NewDossier handedIn = new NewDossier(Desk.MARITAL_STATUS, null, "DESK", mai, null, null, null, 1, "DESK");
        Dossier dossier = desk.as(Role.DESK_OFFICER,
                () -> server.bean(Intake.class).receive(handedIn, null, null, null, null));
        desk.transfers(dossier.id());
        int before = mail.getReceivedMessages().length;
        desk.timePassesUntil("2026-11-16T17:30");
        assertThat(mail.waitForIncomingEmail(30_000, before + 1)).isTrue();
        MimeMessage sent = mail.getReceivedMessages()[before];
        assertThat(sent.getSubject()).isEqualTo("Thông báo chậm trả kết quả hồ sơ");
        MimeMultipart parts = (MimeMultipart) sent.getContent();
        assertThat(String.valueOf(((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(0).getContent()))
            .contains("/tra-cuu?ma=" + dossier.code(), "không phải là thư xin lỗi");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("thong-bao.pdf");
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body())
            .doesNotContain(String.valueOf(dossier.code()));
        await().untilAsserted(() -> assertThat(desk.facts(dossier.id())).contains("NoticeWithoutSignerDelivered"));
        assertThat(desk.state(dossier.id()).lateness().apology()).isEqualTo(ApologyState.NONE);
    }

    @Test
    @Order(14)
    void who_sent_an_opinion_with_an_address_is_told_by_mail_and_only_then_was_told() throws Exception {
        int before = mail.getReceivedMessages().length;
        String id = http.post("feedback", "/api/feedback", """
                {"channel":"DESK","name":"Điểu Thị Mai","address":"Thôn Đắk Côn","phone":"0912345678",
                 "email":"mai.3@example.vn","content":"Tôi khiếu nại quyết định."}""").body().path("id").asString();
        assertThat(http
            .post("feedback", "/api/feedback/" + id + "/complete",
                    "{\"decision\":\"REFUSE\",\"ground\":\"COMPLAINT\",\"text\":\"Là khiếu nại.\"}")
            .status()).isEqualTo(200);
        assertThat(mail.waitForIncomingEmail(30_000, before + 1)).isTrue();
        MimeMessage sent = mail.getReceivedMessages()[before];
        assertThat(sent.getSubject()).startsWith("Phản ánh, kiến nghị số H19.101-PA26-");
        assertThat(((MimeMultipart) sent.getContent()).getBodyPart(1).getFileName()).isEqualTo("van-ban.pdf");
        await().untilAsserted(
                () -> assertThat(http.get("feedback", "/api/feedback/" + id).body().path("next").isNull()).isTrue());
        JsonNode told = http.get("feedback", "/api/feedback/" + id).body().path("feedback").path("handling");
        assertThat(told.path("toldAt").isNull()).isFalse();
        assertThat(server.database()
            .sql("SELECT what || ' ' || way || ' ' || officer FROM feedback_delivery WHERE feedback = :id")
            .param("id", UUID.fromString(id))
            .query(String.class)
            .list()).containsExactly("REFUSAL EMAIL system");
    }

    @Test
    @Order(15)
    void a_drafted_stop_that_nobody_signs_is_told_to_the_supervisor_and_then_to_the_head() {
        desk.timePassesUntil("2026-11-17T09:00");
        UUID id = awaited("7.000020");
        desk.timePassesUntil("2026-11-25T16:00");
        assertThat(desk.hasWork(id, WorkKind.SIGN_STOP)).isTrue();
        assertThat(desk.facts(id)).doesNotContain("Alarmed");
        desk.timePassesUntil("2026-11-25T17:30");
        assertThat(alarms(id)).containsExactly("STOP_UNSIGNED SUPERVISOR");
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        assertThat(supervisor.open("/qua-han").body()).containsSubsequence("Dự thảo dừng giải quyết chưa ai ký",
                "17:00 23/11/2026", "/ho-so/" + id, "đã báo người giám sát");
        desk.timePassesUntil("2026-11-27T17:30");
        assertThat(alarms(id)).containsExactly("STOP_UNSIGNED SUPERVISOR", "STOP_UNSIGNED AGENCY_HEAD");
        assertThat(supervisor.open("/qua-han").body()).containsSubsequence("/ho-so/" + id,
                "đã báo người đứng đầu cơ quan");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .contains("Dự thảo dừng giải quyết chưa ai ký");
        assertThat(signStop(id, "{\"decision\":\"SIGN\"}").status()).isLessThan(300);
        assertThat(supervisor.open("/qua-han").body()).doesNotContain("/ho-so/" + id);
        desk.timePassesUntil("2026-11-30T17:30");
        assertThat(alarms(id)).hasSize(2);
    }

    private static List<String> alarms(UUID id) {
        return server.database()
            .sql("SELECT matter || ' ' || step FROM alarm WHERE dossier = :id ORDER BY at")
            .param("id", id)
            .query(String.class)
            .list();
    }

    private static String offers(String code) {
        return desk.offers(code, SupplementPolicy.RESTART, 1, TimeLimit.workingDays(4));
    }

    private static UUID awaited(String code) {
        UUID id = desk.accepts(offers(code)).id();
        desk.transfers(id);
        ask(id);
        return id;
    }

    private static void ask(UUID id) {
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Tờ khai"));
    }

    private static void brings(UUID id, boolean complete) {
        assertThat(http.post("desk", "/api/dossiers/" + id + "/supplement", PAPERS.formatted(complete)).status())
            .isEqualTo(200);
    }

    private static JsonNode dossier(UUID id) {
        return http.get("desk", "/api/dossiers/" + id).body();
    }

    private static Http.Answer signStop(UUID id, String body) {
        return http.post("signatory", "/api/work-items/" + desk.work(id, WorkKind.SIGN_STOP) + "/complete", body);
    }

    private static List<IssuedPaper> papers(UUID id, FormKey form) {
        return server.bean(PaperOffice.class).of(id).stream().filter((paper) -> paper.form() == form).toList();
    }

    @Test
    @Order(90)
    void the_link_to_a_result_goes_out_by_mail_and_the_result_comes_back_where_it_cannot() {
        UUID told = resolvedFor("mai@example.vn");
        returnsOnline(told);
        await().atMost(Duration.ofSeconds(60))
            .untilAsserted(() -> assertThat(bodies()).anyMatch((body) -> body.contains("/nhan-ket-qua/")
                    && body.contains(String.valueOf(desk.state(told).code()))));
        assertThat(desk.facts(told)).endsWith("Returned");

        UUID lost = resolvedFor("mai@example.vn");
        mail.stop();
        returnsOnline(lost);
        server.database()
            .sql("UPDATE notice SET tries = 9, next_try_at = next_try_at - interval '1 hour' WHERE dossier = :id")
            .param("id", lost)
            .update();
        await().atMost(Duration.ofSeconds(60))
            .untilAsserted(() -> assertThat(desk.facts(lost)).endsWith("Returned", "ReturnedUndelivered"));
        assertThat(http.get("desk", "/api/results/uncollected").body().toString())
            .contains(String.valueOf(desk.state(lost).code()));
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + lost).body()).contains("Trả kết quả lần nữa",
                "Không gửi được đường dẫn nhận kết quả");
    }

    private static List<String> bodies() {
        return Stream.of(mail.getReceivedMessages())
            .map((one) -> GreenMailUtil.getBody(one).replaceAll("=\\r?\\n", ""))
            .toList();
    }

    private static UUID resolvedFor(String email) {
        NewDossier.Person person = new NewDossier.Person("PERSON", "Điểu Thị Mai", "CITIZEN_ID", "070190001234", null,
                email, null);
        UUID id = desk
            .as(Role.DESK_OFFICER,
                    () -> server.bean(Intake.class)
                        .receive(new NewDossier(Desk.MARITAL_STATUS, null, "ONLINE", person, null, null, null, 1,
                                "ONLINE"), null, null, null, null))
            .id();
        desk.resolves(id);
        assertThat(http
            .upload("desk", "/api/dossiers/" + id + "/result/file", "a.pdf",
                    "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII))
            .status()).isEqualTo(201);
        return id;
    }

    private static void returnsOnline(UUID id) {
        desk.completes(id, WorkKind.RETURN, Role.DESK_OFFICER, Completion.handedOver("Điểu Thị Mai", null));
    }

    @Test
    @Order(20)
    void nobody_is_written_to_at_night_unless_a_legal_moment_has_to_be_proved() throws Exception {
        desk.timePassesUntil("2026-12-01T20:30");
        NewDossier.Person mai = new NewDossier.Person("PERSON", "Điểu Thị Mai", "CITIZEN_ID", "070190001234", null,
                "mai.4@example.vn", "Thôn Đắk Côn, xã Bù Gia Mập");
        NewDossier sent = new NewDossier(Desk.MARITAL_STATUS, null, "POSTAL", mai, null, null, null, 1, "POSTAL");
        UUID id = desk.as(Role.DESK_OFFICER, () -> server.bean(Intake.class).submit(sent)).id();
        int before = mail.getReceivedMessages().length;
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("REFUSE_RECEPTION", "Không có mẫu đơn"));
        String opinion = http.post("feedback", "/api/feedback", """
                {"channel":"DESK","name":"Điểu Thị Mai","address":"Thôn Đắk Côn","phone":"0912345678",
                 "email":"mai.5@example.vn","content":"Tôi khiếu nại quyết định."}""").body().path("id").asString();
        assertThat(http
            .post("feedback", "/api/feedback/" + opinion + "/complete",
                    "{\"decision\":\"REFUSE\",\"ground\":\"COMPLAINT\",\"text\":\"Là khiếu nại.\"}")
            .status()).isEqualTo(200);
        assertThat(mail.waitForIncomingEmail(30_000, before + 1)).isTrue();
        assertThat(mail.getReceivedMessages()[before].getSubject()).startsWith("Phản ánh, kiến nghị");
        assertThat(server.database()
            .sql("SELECT tries FROM notice WHERE dossier = :id")
            .param("id", id)
            .query(Integer.class)
            .single()).as("older, and passed over until the morning").isZero();
        desk.timePassesUntil("2026-12-02T07:00");
        assertThat(mail.waitForIncomingEmail(30_000, before + 2)).isTrue();
        assertThat(mail.getReceivedMessages()[before + 1].getAllRecipients()[0]).hasToString("mai.4@example.vn");
    }

}
