package vn.motcua.dossier;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers asked for and brought, once or as often as the law of the procedure allows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupplementProcessTest {

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

}
