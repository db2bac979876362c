package vn.motcua.dossier.code;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * On Monday the power company announces a cut for Tuesday: codes are set aside, receipts
 * printed and written by hand, and on Wednesday the dossiers are entered.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReservedCodeTest {

    private static final String WISH = """
            {"day":"%s","count":%s,"reason":"%s"}""";

    private static final String PAGE = "/tiep-nhan/du-phong";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    private static String receipts;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T14:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest(name = "{1} codes for {0}: {2}")
    @Order(1)
    @CsvSource(quoteCharacter = '\0', delimiter = '|',
            value = { "2026-11-17 | 0 | count | từ 1 đến 100", "2026-11-17 | 101 | count | từ 1 đến 100",
                    "2026-11-17 | null | count | từ 1 đến 100", "2026-11-15 | 3 | day | hôm nay hoặc những ngày tới",
                    "2026-12-18 | 3 | day | đến hết 17/12/2026" })
    void what_cannot_be_reserved_is_refused_with_its_field(String day, String count, String field, String said) {
        refused(http.post("supervisor", "/api/reserved-codes", WISH.formatted(day, count, "mất điện")), field, said);
    }

    @Test
    @Order(2)
    void only_the_supervisor_reserves_and_gives_up_and_says_why() {
        refused(http.post("supervisor", "/api/reserved-codes", WISH.formatted("2026-11-17", 3, " ")), "reason",
                "lý do");
        assertThat(http.post("desk", "/api/reserved-codes", WISH.formatted("2026-11-17", 3, "mất điện")).status())
            .isEqualTo(403);
        assertThat(http.post("desk", "/api/reserved-codes/void", "{\"codes\":[\"x\"],\"reason\":\"y\"}").status())
            .isEqualTo(403);
        assertThat(http.get("officer", "/api/reserved-codes").status()).isEqualTo(403);
        assertThat(http.get("supervisor", "/api/reserved-codes").body().size()).isZero();
    }

    @Test
    @Order(3)
    void the_codes_come_from_the_counter_of_that_day() {
        Http.Answer answer = http.post("supervisor", "/api/reserved-codes",
                WISH.formatted("2026-11-17", 4, "Cắt điện theo lịch"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(codes(answer.body())).containsExactly("H19.101-261117-0001", "H19.101-261117-0002",
                "H19.101-261117-0003", "H19.101-261117-0004");
        receipts = answer.body().get(0).path("reservation").asString();
        assertThat(desk.accepts(Desk.MARITAL_STATUS).code()).as("another day").isEqualTo("H19.101-261116-0001");
    }

    @Test
    @Order(4)
    void each_receipt_is_a_page_with_its_code() throws IOException {
        HttpResponse<String> opened = WebDesk.of(server, "desk").open(PAGE + "/" + receipts + ".pdf");
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(
                desk.as(Role.DESK_OFFICER, () -> server.bean(Reserving.class).receipts(UUID.fromString(receipts))))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf)).contains("H19.101-261117-0001", "H19.101-261117-0004",
                    "BIÊN NHẬN DỰ PHÒNG", "ngày 17 tháng 11 năm 2026", "Mẫu số 01");
        }
        assertThat(http.get("officer", "/api/reserved-codes/" + receipts + ".pdf").status()).isEqualTo(403);
        assertThat(http.get("desk", "/api/reserved-codes/" + UUID.randomUUID() + ".pdf").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_late_entry_has_the_code_on_its_receipt() {
        desk.timePassesUntil("2026-11-17T16:00");
        assertThat(desk.accepts(Desk.MARITAL_STATUS).code()).as("behind the reserved ones")
            .isEqualTo("H19.101-261117-0005");
        desk.timePassesUntil("2026-11-18T08:30");
        Dossier late = enters("https://motcua.example/tra-cuu?ma=h19.101-261117-0002", "2026-11-17T10:00");
        assertThat(late.code()).isEqualTo("H19.101-261117-0002");
        assertThat(late.receivedAt()).isEqualTo(Desk.at("2026-11-17T10:00"));
        assertThat(line("H19.101-261117-0002").path("state").asString()).isEqualTo("USED");
        assertThat(line("H19.101-261117-0002").path("dossier").asString()).isEqualTo(late.id().toString());
    }

    @Test
    @Order(6)
    void a_code_is_used_once_and_only_on_its_day() {
        refusedAtDesk(RefusalReason.RESERVED_CODE_USED, "H19.101-261117-0002", "2026-11-17T10:00");
        refusedAtDesk(RefusalReason.RESERVED_CODE_OTHER_DAY, "H19.101-261117-0003", null);
        refusedAtDesk(RefusalReason.RESERVED_CODE_UNKNOWN, "H19.101-261117-0005", "2026-11-17T10:00");
        server.database().sql("""
                INSERT INTO reserved_code (code, reservation, agency, day, serial, reason, reserved_by, reserved_at)
                SELECT 'H19.102-261117-0001', :id, 'H19.102', day, 1, reason, reserved_by, reserved_at
                  FROM reserved_code WHERE code = 'H19.101-261117-0001'
                """).param("id", UUID.randomUUID()).update();
        refusedAtDesk(RefusalReason.RESERVED_CODE_ELSEWHERE, "H19.102-261117-0001", "2026-11-17T10:00");
        assertThat(line("H19.101-261117-0003").path("state").asString()).isEqualTo("FREE");
    }

    @Test
    @Order(7)
    void who_checks_a_submitted_dossier_takes_a_code_over_http() {
        UUID work = desk.work(desk.submits(Desk.MARITAL_STATUS).id(), WorkKind.CHECK);
        String path = "/api/work-items/" + work + "/complete";
        refused(http.post("desk", path, "{\"decision\":\"ACCEPT\",\"reservedCode\":\"H19.101-261117-0003\"}"),
                "reservedCode", "dành cho ngày khác (17/11/2026)");
        String today = codes(
                http.post("supervisor", "/api/reserved-codes", WISH.formatted("2026-11-18", 1, "Mất mạng từ 8 giờ"))
                    .body())
            .get(0);
        Http.Answer taken = http.post("desk", path, "{\"decision\":\"ACCEPT\",\"reservedCode\":\"" + today + "\"}");
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(204);
        assertThat(line(today).path("state").asString()).isEqualTo("USED");
    }

    @Test
    @Order(8)
    void what_is_left_over_is_given_up_with_a_reason_and_stays_listed() {
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        HttpResponse<String> without = supervisor.send(PAGE, PAGE + "/huy", "codes", "H19.101-261117-0003", "reason",
                "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("role=\"alert\"");
        assertThat(supervisor.send(PAGE, PAGE + "/huy", "reason", "thừa").statusCode()).isEqualTo(422);
        HttpResponse<String> done = supervisor.send(PAGE, PAGE + "/huy", "codes", "H19.101-261117-0003", "codes",
                "H19.101-261117-0004", "reason", "Không dùng đến");
        assertThat(done.body()).contains("Đã hủy 2 mã.", "Không dùng đến", "H19.101-261117-0003");
        assertThat(line("H19.101-261117-0003").path("voidReason").asString()).isEqualTo("Không dùng đến");
        refusedAtDesk(RefusalReason.RESERVED_CODE_VOID, "H19.101-261117-0003", "2026-11-17T10:00");
        refused(http.post("supervisor", "/api/reserved-codes/void",
                "{\"codes\":[\"H19.101-261117-0001\",\"H19.101-261117-0002\"],\"reason\":\"thừa\"}"), "reservedCode",
                "đã dùng");
        assertThat(line("H19.101-261117-0001").path("state").asString()).as("all or none").isEqualTo("FREE");
    }

    @Test
    @Order(9)
    void the_page_reserves_and_keeps_what_was_typed() {
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        HttpResponse<String> wrong = supervisor.send(PAGE, PAGE, "day", "2026-11-19", "count", "hai", "reason",
                "Bảo trì đường truyền");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("từ 1 đến 100", "value=\"Bảo trì đường truyền\"", "value=\"2026-11-19\"");
        HttpResponse<String> done = supervisor.send(PAGE, PAGE, "day", "2026-11-19", "count", "2", "reason",
                "Bảo trì đường truyền");
        assertThat(done.body()).contains("Đã dành mã", "H19.101-261119-0002", "In 2 biên nhận chưa dùng");
        HttpResponse<String> officer = WebDesk.of(server, "desk").open(PAGE);
        assertThat(officer.body()).contains("In 2 biên nhận chưa dùng")
            .doesNotContain("name=\"count\"", "name=\"codes\"");
        assertThat(WebDesk.of(server, "officer").open(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(10)
    void thirty_two_at_once_get_no_code_twice_and_leave_no_gap() {
        desk.timePassesUntil("2026-11-20T08:00");
        List<String> all = new ArrayList<>();
        try (Closing threads = new Closing(Executors.newFixedThreadPool(32))) {
            List<CompletableFuture<List<String>>> running = Stream
                .concat(IntStream.range(0, 32)
                    .mapToObj(
                            (i) -> threads.run(() -> List
                                .of(String.valueOf(desk.accepts(Desk.MARITAL_STATUS).code())))),
                        IntStream.range(0, 4)
                            .mapToObj((i) -> threads.run(() -> codes(http
                                .post("supervisor", "/api/reserved-codes", WISH.formatted("2026-11-20", 5, "thử"))
                                .body()))))
                .toList();
            running.forEach((one) -> all.addAll(one.join()));
        }
        assertThat(all).doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(
                    IntStream.rangeClosed(1, 52).mapToObj("H19.101-261120-%04d"::formatted).toList());
    }

    @Test
    @Order(11)
    void of_many_who_type_the_same_code_one_gets_it() {
        String code = "H19.101-261119-0001";
        List<String> outcomes = new ArrayList<>();
        try (Closing threads = new Closing(Executors.newFixedThreadPool(8))) {
            List<CompletableFuture<List<String>>> running = IntStream.range(0, 8)
                .mapToObj((i) -> threads.run(() -> List.of(outcome(code))))
                .toList();
            running.forEach((one) -> outcomes.addAll(one.join()));
        }
        assertThat(outcomes).containsOnlyOnce(code).filteredOn("RESERVED_CODE_USED"::equals).hasSize(7);
    }

    private static String outcome(String code) {
        try {
            return String.valueOf(enters(code, "2026-11-19T09:00").code());
        }
        catch (Refusal refused) {
            return refused.reason().name();
        }
    }

    private static Dossier enters(String code, @Nullable String receivedAt) {
        Instant at = (receivedAt == null) ? null : Desk.at(receivedAt);
        return desk.asBoth(Role.DESK_OFFICER, Role.SUPERVISOR, () -> server.bean(Intake.class)
            .receive(Desk.dossier(Desk.MARITAL_STATUS), at, "Mất điện, biên nhận viết tay", null, code));
    }

    private static void refusedAtDesk(RefusalReason reason, String code, @Nullable String receivedAt) {
        assertThatThrownBy(() -> enters(code, receivedAt)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo("reservedCode");
        });
    }

    private static void refused(Http.Answer answer, String field, String said) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().toString()).contains("\"" + field + "\"", said);
    }

    private static JsonNode line(String code) {
        for (JsonNode one : http.get("supervisor", "/api/reserved-codes").body()) {
            if (one.path("code").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("not listed: " + code);
    }

    private static List<String> codes(JsonNode lines) {
        List<String> codes = new ArrayList<>();
        lines.forEach((one) -> codes.add(one.path("code").asString()));
        return codes;
    }

    private record Closing(ExecutorService threads) implements AutoCloseable {

        CompletableFuture<List<String>> run(Supplier<List<String>> work) {
            return CompletableFuture.supplyAsync(work, this.threads);
        }

        @Override
        public void close() {
            this.threads.shutdown();
        }

    }

}
