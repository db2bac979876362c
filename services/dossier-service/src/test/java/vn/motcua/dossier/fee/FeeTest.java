package vn.motcua.dossier.fee;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a dossier costs, from the acceptance on: at the desk, over HTTP, on paper. */
class FeeTest {

    /** 8.000 đồng a copy. */
    private static final String COPY_OF_RECORD = "2.000635";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void the_published_fee_is_owed_and_paid_once_with_a_receipt() {
        UUID id = desk.accepts(COPY_OF_RECORD).id();
        assertThat(desk.facts(id)).as("what the procedure publishes is no news").doesNotContain("FeeAssessed");
        assertThat(fee(id).body().path("state").asString()).isEqualTo("OWED");
        assertThat(fee(id).body().path("owed").asLong()).isEqualTo(8000);
        Http.Answer paid = http.post("desk", path(id) + "/payments",
                "{\"amount\":8000,\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0001\"}");
        assertThat(paid.body().path("state").asString()).as(paid.body().toString()).isEqualTo("PAID");
        refused(http.post("desk", path(id) + "/payments", "{\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0002\"}"),
                "fee.amount", "không còn khoản nào");
        refused(http.put("desk", path(id), "{\"amount\":4000,\"reason\":\"nhầm\"}"), "fee.amount", "8000 đồng");
        refused(http.post("desk", path(id) + "/refunds", "{\"amount\":9000,\"reason\":\"nộp thừa\"}"), "fee.amount",
                "không quá số đã nộp");
        refused(http.post("desk", path(id) + "/refunds", "{}"), "fee.reason", "lý do");
        Http.Answer back = http.post("desk", path(id) + "/refunds",
                "{\"reason\":\"Người nộp thuộc hộ nghèo\",\"receiptNumber\":\"PC-01\"}");
        assertThat(back.body().path("paid").asLong()).isZero();
        Http.Answer exempt = http.put("desk", path(id),
                "{\"relief\":\"EXEMPT\",\"reason\":\"Hộ nghèo\",\"proof\":\"Giấy xác nhận hộ nghèo năm 2026\"}");
        assertThat(exempt.body().path("state").asString()).isEqualTo("EXEMPT");
        assertThat(exempt.body().path("entries").size()).isEqualTo(4);
        assertThat(desk.facts(id)).endsWith("Accepted", "FeePaid", "FeeRefunded", "FeeAssessed");
        assertThat(server.database()
            .sql("SELECT string_agg(data, ' ') FROM event WHERE stream_id = :id")
            .param("id", id.toString())
            .query(String.class)
            .single()).as("no words in the log").doesNotContain("nghèo", "BL-26");
    }

    @Test
    void a_rate_that_nobody_published_is_typed_before_it_is_paid() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(fee(id).body().path("state").asString()).isEqualTo("UNKNOWN");
        refused(http.post("desk", path(id) + "/payments", "{\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0003\"}"),
                "fee.amount", "chưa xác định");
        assertThat(http.put("desk", path(id), "{\"amount\":15000}").body().path("owed").asLong()).isEqualTo(15000);
        refused(http.post("desk", path(id) + "/payments", "{\"way\":\"ONLINE\",\"receiptNumber\":\"BL-26-0003\"}"),
                "fee.proof", "chứng từ");
        assertThat(http
            .post("desk", path(id) + "/payments",
                    "{\"way\":\"ONLINE\",\"receiptNumber\":\"BL-26-0003\",\"proof\":\"Mã giao dịch 7781\"}")
            .status()).isEqualTo(200);
        UUID other = desk.accepts(COPY_OF_RECORD).id();
        refused(http.post("desk", path(other) + "/payments", "{\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0003\"}"),
                "fee.receiptNumber", "lần thu khác");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "{\"amount\":8000.5} | fee.amount | số nguyên đồng",
            "{\"amount\":-1} | fee.amount | số nguyên đồng", "{\"amount\":\"tám nghìn\"} | amount | ",
            "{\"amount\":9000} | fee.reason | Không thu ngoài mức công bố",
            "{\"relief\":\"HALF\"} | fee.relief | không hợp lệ",
            "{\"relief\":\"REDUCED\",\"reason\":\"x\",\"proof\":\"y\"} | fee.amount | số tiền",
            "{\"relief\":\"REDUCED\",\"amount\":8000,\"reason\":\"x\",\"proof\":\"y\"} | fee.amount | thấp hơn mức công bố",
            "{\"relief\":\"EXEMPT\",\"reason\":\"hộ nghèo\"} | fee.proof | giấy tờ chứng minh" })
    void a_wrong_amount_is_refused_with_its_field_and_nothing_changes(String body, String field, String said) {
        UUID id = desk.accepts(COPY_OF_RECORD).id();
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = http.put("desk", path(id), body);
        assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body().toString()).contains(said == null ? "" : said);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    void money_is_the_matter_of_those_who_may_take_it() {
        UUID submitted = desk.submits(COPY_OF_RECORD).id();
        refused(http.put("desk", path(submitted), "{}"), "dossier", "chưa được tiếp nhận");
        UUID id = desk.accepts(COPY_OF_RECORD).id();
        String pays = "{\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0004\"}";
        for (String account : List.of("officer", "head", "signatory", "supervisor", "auditor", "admin")) {
            assertThat(http.post(account, path(id) + "/payments", pays).status()).as(account).isEqualTo(403);
            assertThat(http.post(account, path(id) + "/refunds", "{\"reason\":\"x\"}").status()).isEqualTo(403);
            assertThat(http.put(account, path(id), "{\"amount\":0}").status()).isEqualTo(403);
        }
        assertThat(http.get("admin", path(id)).status()).isEqualTo(403);
        assertThat(http.get("auditor", path(id)).status()).isEqualTo(200);
        assertThatExceptionOfType(Refusal.class).as("without the right to take money")
            .isThrownBy(() -> desk.as(Role.DESK_OFFICER,
                    () -> receives(new Completion.Fee(null, null, null, null, "BL-26-0004", "CASH"))))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.NOT_ALLOWED));
        Actor elsewhere = new Actor("t-cashier", "Người xã bên", Set.of(Role.CASHIER), "H19.102", Set.of());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> server.bean(Access.class).as(elsewhere, () -> {
            server.bean(Fees.class).pay(id, new Completion.Fee(null, null, null, null, "BL-26-0005", "CASH"));
            return id;
        })).satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.WRONG_AGENCY));
    }

    @Test
    void what_is_said_at_the_acceptance_stands_on_the_receipt() throws IOException {
        assertThat(receipt(cashier(() -> receives(null)))).contains("Phí, lệ phí: 8.000 đồng, chưa nộp");
        assertThat(receipt(desk.accepts(Desk.MARITAL_STATUS))).contains("mức thu chưa xác định");
        Dossier paid = cashier(() -> receives(new Completion.Fee(java.math.BigDecimal.valueOf(16_000), null,
                "02 bản sao", null, "BL-26-0010", "CASH")));
        assertThat(receipt(paid)).contains("16.000 đồng; đã nộp, biên lai số BL-26-0010 (02 bản sao)");
        Dossier exempt = cashier(
                () -> receives(new Completion.Fee(null, "EXEMPT", "Người có công", "Thẻ thương binh", null, null)));
        assertThat(receipt(exempt)).contains("được miễn (Người có công)");
        assertThat(desk.facts(paid.id())).endsWith("Accepted", "FeeAssessed", "FeePaid");
    }

    @Test
    void the_page_of_the_dossier_takes_money_by_keyboard() {
        UUID id = desk.accepts(COPY_OF_RECORD).id();
        WebDesk web = WebDesk.of(server, "desk");
        String page = "/ho-so/" + id;
        assertThat(web.open(page).body()).contains("Còn phải nộp", "Thu tiền: 8.000 đồng");
        assertThat(WebDesk.of(server, "officer").open(page).body()).contains("8.000 đồng")
            .doesNotContain("Thu tiền: 8.000 đồng");
        assertThat(web.send(page, page + "/le-phi", "amount", "700 VNĐ", "relief", "NONE").body())
            .contains("số nguyên đồng");
        assertThat(web.send(page, page + "/le-phi/thu", "receiptNumber", "", "way", "POSTAL").body())
            .contains("số biên lai", "chứng từ nộp");
        assertThat(web.send(page, page + "/le-phi/thu", "receiptNumber", "BL-26-0020", "way", "CASH").body())
            .contains("Đã ghi thu tiền", "biên lai số BL-26-0020");
        assertThat(web.send(page, page + "/le-phi/hoan", "reason", "Nộp nhầm", "amount", "3.000").body())
            .contains("Đã ghi hoàn trả", "Còn phải nộp", "Hoàn trả 3.000 đồng");
    }

    @Test
    void two_clerks_with_one_receipt_number_do_not_both_take_money() {
        List<UUID> two = Stream.generate(() -> desk.accepts(COPY_OF_RECORD).id()).limit(2).toList();
        List<Integer> answers = two.stream()
            .map((id) -> CompletableFuture.supplyAsync(() -> http
                .post("desk", path(id) + "/payments", "{\"way\":\"CASH\",\"receiptNumber\":\"BL-26-0030\"}")
                .status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
        assertThat(answers).containsExactly(200, 422);
    }

    private static Dossier receives(Completion.@Nullable Fee fee) {
        return server.bean(Intake.class).receive(Desk.dossier(COPY_OF_RECORD), Completion.acceptance(fee, true));
    }

    private static <T> T cashier(Supplier<T> work) {
        return desk.asBoth(Role.DESK_OFFICER, Role.CASHIER, work);
    }

    private static String receipt(Dossier dossier) throws IOException {
        PaperOffice office = server.bean(PaperOffice.class);
        try (PDDocument pdf = Loader.loadPDF(office.pdf(office.of(dossier.id()).get(0).id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Http.Answer fee(UUID id) {
        return http.get("desk", path(id));
    }

    private static String path(UUID id) {
        return "/api/dossiers/" + id + "/fee";
    }

    private static void refused(Http.Answer answer, String field, String said) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body().path("errors").toString()).contains(said);
    }

}
