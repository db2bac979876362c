package vn.motcua.dossier.procedureimport;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Http.Answer;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTest {

    private static final String REVIEWS = "/api/procedures/reviews";

    private static DeskServer server;

    private static Http http;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        http = new Http(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_reviewer_gives_the_unit_and_the_line_becomes_a_version() {
        bring(ImportTest.line("7.000101", 4, null));
        JsonNode waiting = http.get("catalogue", REVIEWS + "?query=7.000101").body();
        assertThat(waiting.get("total").asInt()).isEqualTo(1);
        assertThat(waiting.at("/items/0/reasons/0/reason").asString()).isEqualTo("LIMIT_UNIT_MISSING");
        JsonNode draft = http.get("catalogue", REVIEWS + "/7.000101").body().get(0);
        assertThat(draft.get("raw").asString()).isEqualTo(ImportTest.line("7.000101", 4, null));
        assertThat(draft.at("/read/limit").isNull()).isTrue();

        refusedWithoutChange(accept("7.000101", "{\"number\":1}"), 422, "limit");
        refusedWithoutChange(accept("7.000101", "{\"number\":1,\"limit\":{\"value\":4}}"), 422, "limit.unit");
        refusedWithoutChange(accept("7.000101", "{\"number\":1,\"limit\":{\"value\":0,\"unit\":\"DAY\"}}"), 422,
                "limit.value");
        refusedWithoutChange(accept("7.000101", "{\"limit\":{\"value\":4,\"unit\":\"DAY\"}}"), 422, "number");
        Answer accepted = accept("7.000101",
                """
                        {"number":1,"limit":{"value":4,"unit":"DAY"},"feeNotEstablished":true,"feeNote":"HĐND quyết định",
                         "cases":[{"name":"xã miền núi","localities":["MOUNTAIN"],"effect":"ADDS","limit":{"value":10,"unit":"DAY"}}],
                         "validFrom":"2026-12-01","note":"theo quyết định công bố"}""");
        assertThat(accepted.body().toString()).isEqualTo("{\"code\":\"7.000101\",\"version\":1}");
        JsonNode version = http.get("catalogue", "/api/procedures/7.000101/versions").body().get(0);
        assertThat(version.at("/limit/value").asInt()).isEqualTo(4);
        assertThat(version.get("feeVnd").isNull()).isTrue();
        assertThat(version.get("validFrom").asString()).isEqualTo("2026-12-01");
        assertThat(version.get("state").asString()).isEqualTo("NOT_YET");
        JsonNode settled = http.get("auditor", REVIEWS + "/7.000101").body().get(0);
        assertThat(settled.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(settled.get("decidedBy").asString()).isEqualTo("catalogue");
        assertThat(settled.get("note").asString()).isEqualTo("theo quyết định công bố");
        refusedWithoutChange(accept("7.000101", "{\"number\":1,\"limit\":{\"value\":4,\"unit\":\"DAY\"}}"), 409,
                "number");
    }

    @Test
    void a_paper_without_a_name_is_named_and_of_two_who_publish_at_once_one_does() throws Exception {
        bring(ImportTest.line("7.000141", 4, null));
        String limit = "{\"number\":1,\"limit\":{\"value\":4,\"unit\":\"DAY\"}";
        refusedWithoutChange(accept("7.000141", limit + ",\"documents\":[{\"originals\":1,\"copies\":0}]}"), 422,
                "documents[0].name");
        CountDownLatch ready = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 4).mapToObj((one) -> threads.submit(() -> {
                ready.await();
                return http.post("catalogue", REVIEWS + "/7.000141/accept", limit + "}").status();
            })).toList();
            ready.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        finally {
            threads.shutdownNow();
        }
        assertThat(http.get("catalogue", "/api/procedures/7.000141/versions").body()).hasSize(1);
    }

    @Test
    void what_was_submitted_is_received_under_the_version_of_the_day_of_its_reception() {
        Desk desk = new Desk(server);
        UUID amended = desk.submits("1.001022").id();
        UUID abolished = desk.submits("1.004859").id();
        bring(ImportTest.line("1.001022", 7, "WORKING_DAY"));
        assertThat(
                accept("1.001022", "{\"number\":1,\"documents\":[{\"name\":\"Tờ khai mới\",\"originals\":1}]}").body()
                    .get("version")
                    .asInt())
            .isEqualTo(2);
        Catalogue catalogue = server.bean(Catalogue.class);
        LocalDate today = server.bean(LegalClock.class).today();
        server.bean(Commands.class).act(() -> {
            PublishedProcedure known = catalogue.newest("1.004859").orElseThrow();
            catalogue.publish(new PublishedProcedure(known.procedure(), known.from(), today.minusDays(1)));
        });

        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + amended).body())
            .contains("thủ tục đã có phiên bản 2", "Thời hạn giải quyết 7 ngày làm việc",
                    "Thành phần hồ sơ có thêm: Tờ khai mới")
            .as("the day that is shown is counted so too")
            .containsPattern("(?s)7 ngày làm việc.*7 ngày làm việc");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + abolished).body())
            .contains("Hãy từ chối tiếp nhận (Mẫu số 03)");
        desk.completes(amended, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        assertThat(limits(amended)).isEqualTo("2 7WORKING_DAY");
        assertThat(desk.state(amended).subject().limit()).isEqualTo(TimeLimit.workingDays(7));
        assertThat(desk.facts(amended)).containsExactly("Submitted", "VersionMoved", "Accepted");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + amended).body())
            .contains("Phiên bản có hiệu lực vào ngày tiếp nhận");
        Map<String, Long> before = Rows.in(server.database());
        Answer refused = http.post("desk", "/api/work-items/" + desk.work(abolished, WorkKind.CHECK) + "/complete",
                "{\"decision\":\"ACCEPT\"}");
        assertThat(refused.body().get("type").asString()).endsWith("procedure-not-in-force-at-reception");
        assertThat(Rows.in(server.database())).isEqualTo(before);
        assertThat(http
            .post("desk", "/api/work-items/" + desk.work(abolished, WorkKind.CHECK) + "/complete",
                    "{\"decision\":\"REFUSE_RECEPTION\",\"reason\":\"Thủ tục đã bãi bỏ\"}")
            .status()).isLessThan(300);
    }

    @Test
    void the_newest_version_is_amended_with_all_that_its_text_says_and_has_to_be_published() {
        String code = "1.004746";
        String path = "/api/procedures/" + code + "/versions";
        String said = """
                {"note":"QĐ 12/QĐ-UBND","limit":{"value":8,"unit":"WORKING_DAY"},
                 "terms":{"supplementPolicy":"EXCLUDE","maxSupplementRounds":2,"verifyLimit":{"value":20,"unit":"DAY"},
                  "supplementWait":{"value":30,"unit":"DAY"},"outagePauses":true,"financialPause":"Điều 9",
                  "settledAtDesk":false}}""";
        refusedWithoutChange(post("desk", path, said), 403, "role");
        refusedWithoutChange(post("catalogue", path, said.replace("QĐ 12/QĐ-UBND", " ")), 422, "note");
        refusedWithoutChange(post("catalogue", path, said.replace("EXCLUDE", "NEVER")), 422, "terms.supplementPolicy");
        refusedWithoutChange(post("catalogue", path, said.replace(":2,", ":22,")), 422, "terms.maxSupplementRounds");
        refusedWithoutChange(post("catalogue", path, said.replace("{\"value\":20,\"unit\":\"DAY\"}", "{\"value\":20}")),
                422, "terms.verifyLimit.unit");
        assertThat(post("catalogue", path, said.replace("false}}", "false,\"crossTerritory\":true}}")).body()
            .get("version")
            .asInt()).isEqualTo(2);
        refusedWithoutChange(post("catalogue", path + "?basedOn=1", said), 409, "basedOn");
        PublishedProcedure newest = server.bean(Catalogue.class).newest(code).orElseThrow();
        assertThat(Terms.of(newest.procedure())).isEqualTo(new Terms(SupplementPolicy.EXCLUDE, 2,
                new TimeLimit(20, LimitUnit.DAY), new TimeLimit(30, LimitUnit.DAY), true, "Điều 9", false, true));
        assertThat(newest.procedure().source()).isEqualTo("Sửa tại cơ quan: QĐ 12/QĐ-UBND");
        assertThat(http.get("catalogue", "/api/procedure-reviews?filter=open").body().toString())
            .contains("\"" + code + "\"");

        WebDesk keeper = WebDesk.of(server, "catalogue");
        String page = "/thu-tuc/" + code + "/phien-ban/moi";
        assertThat(keeper.open("/thu-tuc/" + code + "/phien-ban").body()).contains(page);
        assertThat(keeper.open(page).body()).contains("value=\"EXCLUDE\" selected", "value=\"Điều 9\"");
        HttpResponse<String> refused = keeper.send(page, page, "number", "2", "name", "Tên mới", "limit", "9", "unit",
                "WORKING_DAY", "onlineLevel", "UNKNOWN", "validFrom", "2026-11-16", "note", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tên mới", "role=\"alert\"");
        HttpResponse<String> done = keeper.send(page, page, "number", "2", "name", "Tên mới", "limit", "9", "unit",
                "WORKING_DAY", "onlineLevel", "UNKNOWN", "policy", "RUN", "settledAtDesk", "true", "validFrom",
                "2026-11-16", "note", "QĐ 13");
        assertThat(done.body()).contains("Đã công bố phiên bản 3 của thủ tục " + code, "9 ngày làm việc");
        assertThat(Terms.of(server.bean(Catalogue.class).newest(code).orElseThrow().procedure()))
            .isEqualTo(new Terms(SupplementPolicy.RUN, null, null, null, false, "", true, false));
        assertThat(WebDesk.of(server, "desk").open(page).statusCode()).isEqualTo(403);
    }

    private static Answer post(String account, String path, String body) {
        return unchangedUnlessDone(() -> http.post(account, path, body));
    }

    @Test
    void a_line_is_refused_with_a_reason_by_who_keeps_the_catalogue() {
        bring(ImportTest.line("7.000111", 4, null));
        refusedWithoutChange(refuse("catalogue", "7.000111", "{\"number\":1,\"reason\":\" \"}"), 422, "reason");
        refusedWithoutChange(refuse("desk", "7.000111", "{\"number\":1,\"reason\":\"x\"}"), 403, "role");
        refusedWithoutChange(refuse("catalogue", "7.000111", "{\"number\":2,\"reason\":\"x\"}"), 409, "number");
        assertThat(refuse("catalogue", "7.000111", "{\"number\":1,\"reason\":\"thử nghiệm\"}").status()).isEqualTo(204);
        Answer again = bring(ImportTest.line("7.000111", 4, null));
        assertThat(again.body().get("unchanged").asInt()).as("a refused line stays refused").isEqualTo(1);
        assertThat(http.get("catalogue", REVIEWS + "?page=-1").status()).isEqualTo(422);
        assertThat(http.get("desk", REVIEWS).status()).isEqualTo(403);
        assertThat(http.get("catalogue", REVIEWS + "/7.999999").status()).isEqualTo(404);
    }

    @Test
    void a_dossier_ends_under_the_version_that_it_was_received_under() {
        Desk desk = new Desk(server);
        UUID first = desk.accepts(Desk.MARITAL_STATUS).id();
        bring(ImportTest.line("1.004873", 9, "WORKING_DAY"));
        refusedWithoutChange(accept("1.004873", "{\"number\":1,\"validFrom\":\"2026-11-15\"}"), 422, "validFrom");
        assertThat(accept("1.004873", "{\"number\":1}").body().get("version").asInt()).isEqualTo(2);
        JsonNode toPublish = http.get("catalogue", "/api/procedure-reviews?filter=open").body().at("/items/0/review");
        assertThat(toPublish.get("procedure").asString()).isEqualTo("1.004873");
        assertThat(toPublish.get("version").asInt()).as("the agency has to publish it").isEqualTo(2);
        assertThat(toPublish.get("kind").asString()).isEqualTo("AMENDED");
        UUID second = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(limits(first)).isEqualTo("1 3WORKING_DAY");
        assertThat(limits(second)).isEqualTo("2 9WORKING_DAY");
        desk.resolves(first);
        assertThat(limits(first)).isEqualTo("1 3WORKING_DAY");
        JsonNode versions = http.get("officer", "/api/procedures/1.004873/versions").body();
        assertThat(versions.at("/0/state").asString()).isEqualTo("IN_FORCE");
        assertThat(versions.at("/1/state").asString()).isEqualTo("OVER");
        assertThat(versions.at("/1/validTo").asString()).isEqualTo("2026-11-15");
        assertThat(server.database().sql("""
                SELECT count(*) FROM event WHERE kind = 'PROCEDURE' AND stream_id = '1.004873'
                """).query(Integer.class).single()).as("the world hears of the new version").isEqualTo(2);
    }

    @Test
    void open_dossiers_go_on_under_a_later_version_only_by_a_transitional_clause_and_with_their_promise() {
        Desk desk = new Desk(server);
        UUID open = desk.accepts("1.004884").id();
        UUID ended = desk.accepts("1.004884").id();
        desk.resolves(ended);
        bring(ImportTest.line("1.004884", 5, "WORKING_DAY"));
        assertThat(accept("1.004884", "{\"number\":1}").body().get("version").asInt()).isEqualTo(2);
        String transition = "/api/procedures/1.004884/versions/2/transition";
        JsonNode dryRun = http.get("catalogue", transition).body();
        assertThat(dryRun).hasSize(1);
        assertThat(dryRun.at("/0/dossier").asString()).isEqualTo(open.toString());
        assertThat(dryRun.at("/0/moves").asBoolean()).isTrue();
        refusedWithoutChange(unchangedUnlessDone(() -> http.post("catalogue", transition, "{}")), 422, "basis");
        refusedWithoutChange(unchangedUnlessDone(() -> http.post("desk", transition, "{\"basis\":\"Điều 40\"}")), 403,
                "role");
        assertThat(limits(open)).startsWith("1 ");
        WebDesk keeper = WebDesk.of(server, "catalogue");
        HttpResponse<String> moved = keeper.send("/thu-tuc/1.004884/phien-ban/2/chuyen",
                "/thu-tuc/1.004884/phien-ban/2/chuyen", "basis", "Luật Hộ tịch, Điều 40");
        assertThat(moved.body()).contains("Đã chuyển 1 hồ sơ; 0 hồ sơ giữ phiên bản cũ.");
        assertThat(limits(open)).isEqualTo("2 5WORKING_DAY");
        assertThat(limits(ended)).startsWith("1 ");
        assertThat(server.database().sql("SELECT dossier || basis FROM case_transition").query(String.class).list())
            .containsExactly(open + "Luật Hộ tịch, Điều 40");
        assertThat(desk.facts(open)).containsOnlyOnce("VersionMoved");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + open).body())
            .contains("Giải quyết theo phiên bản 2 của thủ tục (trước đó là phiên bản 1)", "Luật Hộ tịch, Điều 40");

        bring(ImportTest.line("1.004884", 9, "WORKING_DAY"));
        assertThat(accept("1.004884", "{\"number\":2}").body().get("version").asInt()).isEqualTo(3);
        Answer longer = http.post("catalogue", "/api/procedures/1.004884/versions/3/transition",
                "{\"basis\":\"Điều 40\"}");
        assertThat(longer.body().get("moved").asInt()).isZero();
        assertThat(longer.body().at("/refused/0/reason").asString()).contains("thời hạn đã hẹn");
        assertThat(limits(open)).isEqualTo("2 5WORKING_DAY");
        assertThat(http.get("catalogue", "/api/procedures/1.004884/versions/9/transition").status()).isEqualTo(422);
    }

    @Test
    void the_page_brings_a_file_shows_it_and_settles_an_entry() throws InterruptedException {
        WebDesk desk = WebDesk.of(server, "catalogue");
        HttpResponse<String> progress = desk.upload("/thu-tuc/ra-soat", "/thu-tuc/nhap", "hai.jsonl",
                ImportTest.line("7.000121", 6, null) + "\n{\n");
        assertThat(progress.statusCode()).isEqualTo(200);
        assertThat(progress.body()).contains("hai.jsonl");
        String path = progress.uri().getPath();
        for (int look = 0; look < 100 && desk.open(path + "/tien-do").body().contains("Đang nhập"); look++) {
            Thread.sleep(50);
        }
        assertThat(desk.open(path).body()).contains("Đã nhập xong")
            .contains("0 nhập ngay · 1 chờ rà soát · 0 không đổi · 1 không đọc được")
            .contains("Dòng không phải một đối tượng JSON");
        assertThat(desk.open("/thu-tuc/ra-soat?tim=7.000121&ly-do=LIMIT_UNIT_MISSING").body()).contains("7.000121")
            .contains("không có đơn vị");
        HttpResponse<String> entry = desk.open("/thu-tuc/ra-soat/7.000121");
        assertThat(entry.body()).contains("6 (không có đơn vị)").contains("value=\"6\"");
        HttpResponse<String> refused = settle(desk, "", "2026-11-16");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"").contains("Đã sửa tên");
        HttpResponse<String> accepted = settle(desk, "WORKING_DAY", "2026-11-16");
        assertThat(accepted.body()).contains("Đã công bố phiên bản 1 của thủ tục 7.000121.");
        assertThat(desk.open("/thu-tuc/7.000121/phien-ban").body()).contains("6 ngày làm việc").contains("Đã sửa tên");
        assertThat(WebDesk.of(server, "desk").open("/thu-tuc/ra-soat").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> settle(WebDesk desk, String unit, String from) {
        return desk.send("/thu-tuc/ra-soat/7.000121", "/thu-tuc/ra-soat/7.000121/chap-nhan", "number", "1", "name",
                "Đã sửa tên", "field", "Hộ tịch", "limit", "6", "unit", unit, "limitText", "", "caseName", "",
                "caseCode", "", "casePlace", "", "caseEffect", "REPLACES", "caseLimit", "", "caseUnit", "", "fee",
                "20.000", "feeNote", "", "result", "Giấy", "onlineLevel", "UNKNOWN", "paperName", "Tờ khai",
                "paperOriginals", "1", "paperCopies", "", "validFrom", from, "note", "");
    }

    private static String limits(UUID dossier) {
        return server.database().sql("""
                SELECT d.procedure_version || ' ' || v.limit_value || v.limit_unit
                  FROM dossier d JOIN procedure_version v ON v.code = d.procedure AND v.version = d.procedure_version
                 WHERE d.id = :id
                """).param("id", dossier).query(String.class).single();
    }

    private static void refusedWithoutChange(Answer answer, int status, String field) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().toString()).contains("\"" + field + "\"");
    }

    private static Answer accept(String code, String body) {
        return unchangedUnlessDone(() -> http.post("catalogue", REVIEWS + "/" + code + "/accept", body));
    }

    private static Answer refuse(String account, String code, String body) {
        return unchangedUnlessDone(() -> http.post(account, REVIEWS + "/" + code + "/refuse", body));
    }

    private static Answer unchangedUnlessDone(Supplier<Answer> act) {
        Map<String, Long> before = Rows.in(server.database());
        Answer answer = act.get();
        if (answer.status() >= 400) {
            assertThat(Rows.in(server.database())).isEqualTo(before);
        }
        return answer;
    }

    private static Answer bring(String... lines) {
        return http.upload("catalogue", "/api/procedures/import", "procedures.jsonl",
                String.join("\n", List.of(lines)).getBytes(StandardCharsets.UTF_8));
    }

}
