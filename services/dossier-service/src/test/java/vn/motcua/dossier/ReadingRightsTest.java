package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what of a dossier (design D13): each role at each address. */
class ReadingRightsTest {

    private static final String PASSWORD = "mat-khau-cua-nguoi-thu";

    static DeskServer server;

    static Desk desk;

    static Dossier dossier;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        dossier = desk.accepts(Desk.MARITAL_STATUS);
        desk.transfers(dossier.id());
        desk.as(Role.CASE_OFFICER, () -> {
            server.bean(Apologies.class).apologise(dossier.id(), Desk.apology("Chờ trích lục", "2026-11-30"));
            return dossier;
        });
        Accounts accounts = server.bean(Accounts.class);
        accounts.create("neighbour", "Người xã bên", PASSWORD, Set.of(Role.DESK_OFFICER, Role.SYSTEM_ADMIN), "H19.102",
                Set.of());
        accounts.create("inspector", "Người xã bên", PASSWORD, Set.of(Role.AUDITOR), "H19.102", Set.of());
        accounts.create("unitless", "Chưa có phòng", PASSWORD, Set.of(Role.CASE_OFFICER), "H19.101", Set.of());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static List<String> ofTheDossier() {
        String page = "/ho-so/" + dossier.id();
        String call = "/api/dossiers/" + dossier.id();
        UUID receipt = server.database()
            .sql("SELECT id FROM paper WHERE dossier = :id LIMIT 1")
            .param("id", dossier.id())
            .query(UUID.class)
            .single();
        return List.of(page, "/ho-so/" + dossier.code(), page + "/mo-hinh/dossier.bpmn?phien-ban=1",
                page + "/phieu-xin-loi/du-thao.pdf", call, "/api/dossiers/" + dossier.code(), call + "/events",
                call + "/clock", call + "/papers", call + "/papers/" + receipt + ".pdf");
    }

    private static List<String> lists() {
        return List.of("/ho-so", "/qua-han", "/api/dossiers", "/api/work-items?dossier=" + dossier.id());
    }

    @ParameterizedTest
    @CsvSource({ "desk, 200", "officer, 200", "head, 200", "signatory, 200", "supervisor, 200", "auditor, 200",
            "feedback, 403", "catalogue, 403", "admin, 403" })
    void a_role_reads_a_dossier_of_its_agency_or_nothing_of_it(String account, int status) {
        WebDesk person = WebDesk.of(server, account);
        ofTheDossier().forEach((path) -> assertThat(person.open(path).statusCode()).as(path).isEqualTo(status));
        lists().forEach((path) -> assertThat(person.open(path).statusCode()).as(path).isEqualTo(status));
        assertThat(person.open("/").statusCode()).isEqualTo(200);
        assertThat(person.open("/").body().contains("href=\"/ho-so\"")).isEqualTo(status == 200);
        assertThat(person
            .send("/tai-khoan", "/ho-so/" + dossier.id() + "/xem-giay-to", "party", "SUBMITTER", "reason", "Đối chiếu")
            .statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({ "neighbour", "inspector" })
    void nobody_reads_a_dossier_of_another_agency(String account) {
        WebDesk person = WebDesk.of(server, account, PASSWORD);
        ofTheDossier().forEach((path) -> assertThat(person.open(path).statusCode()).as(path).isEqualTo(403));
        lists().forEach((path) -> assertThat(person.open(path).body()).as(path)
            .doesNotContain(dossier.code(), dossier.id().toString(), "Điểu Thị Mai"));
        assertThat(person.open("/api/dossiers?agency=H19.101").statusCode()).isEqualTo(403);
        assertThat(person.open("/").body()).doesNotContain(dossier.code());
    }

    @Test
    void administering_the_system_gives_no_right_to_act_in_another_agency() {
        UUID submitted = desk.submits(Desk.MARITAL_STATUS).id();
        UUID check = desk.work(submitted, WorkKind.CHECK);
        Http http = new Http(server);
        assertThat(http.post("neighbour", PASSWORD, "/api/work-items/" + check + "/claim", "{}").status())
            .isEqualTo(403);
        Http.Answer answer = http.post("neighbour", PASSWORD, "/api/work-items/" + check + "/complete",
                "{\"decision\":\"ACCEPT\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().toString()).contains("wrong-agency");
        assertThat(http.post("neighbour", PASSWORD, "/api/dossiers/" + submitted + "/withdraw", "{}").status())
            .isEqualTo(403);
        assertThat(desk.state(submitted).receivedAt()).isNull();
    }

    @Test
    void a_case_officer_of_no_unit_has_the_work_of_none() {
        UUID step = desk.work(dossier.id(), WorkKind.STEP);
        Http http = new Http(server);
        assertThat(http.get("unitless", PASSWORD, "/api/work-items").body().toString()).doesNotContain(step.toString());
        assertThat(http.get("officer", "officer", "/api/work-items").body().toString()).contains(step.toString());
        Http.Answer answer = http.post("unitless", PASSWORD, "/api/work-items/" + step + "/complete",
                "{\"decision\":\"FORWARD\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().toString()).contains("\"unit\"");
        assertThat(http.post("head", "head", "/api/work-items/" + step + "/assign", "{\"assignee\":\"unitless\"}")
            .body()
            .toString()).contains("\"assignee\"");
        assertThat(WebDesk.of(server, "unitless", PASSWORD).open("/").body()).doesNotContain(dossier.code());
    }

}
