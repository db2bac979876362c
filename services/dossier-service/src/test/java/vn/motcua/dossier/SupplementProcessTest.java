package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

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
