package vn.motcua.dossier.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierStatus;
import vn.motcua.models.ProcessModels;
import vn.motcua.papers.BlankReceiptsPaper;
import vn.motcua.rules.deadline.ClockEntryType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The same dossier, received under each regime: what is the same and what is not. */
class RegimesTest {

    private static final String DOSSIER = """
            {"procedure":"%s","submitter":{"name":"Điểu Thị Mai","idKind":"CITIZEN_ID","idNumber":"070190001234"}}""";

    @Test
    void the_same_dossier_keeps_the_regime_of_its_reception_and_shows_its_differences() throws Exception {
        Map<String, Told> told = new TreeMap<>();
        try (DeskServer district = DeskServer.start("letter-393", "2020-06-01T08:00:00+07:00", Map.of())) {
            told.put("61/2018", Told.of(district, procedure(district)));
            stopsWithoutAFormOfItsOwn(district, told.get("61/2018").id());
        }
        try (DeskServer commune = DeskServer.startingAt("2026-08-03T08:00:00+07:00")) {
            String procedure = procedure(commune);
            told.put("118/2025", Told.of(commune, procedure));
            new Desk(commune).timePassesUntil("2026-08-05T08:00:00");
            told.put("309/2026", Told.of(commune, procedure));
            assertThat(Told.again(commune, told.get("118/2025")).regime()).as("an open dossier keeps it")
                .isEqualTo("118/2025");
            assertThat(issuedNow(commune, UUID.fromString(told.get("118/2025").id()))).as("and its forms")
                .containsExactlyInAnyOrder("Mẫu số 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "Mẫu số 02 Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
                        "Mẫu số 03 Phiếu từ chối tiếp nhận giải quyết hồ sơ",
                        "Mẫu số 04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                        "Mẫu số 05 Thông báo dừng giải quyết hồ sơ",
                        "Mẫu số 06 Phiếu kiểm soát quá trình giải quyết hồ sơ");
        }
        assertThat(told.values()).extracting(Told::regime).containsExactly("118/2025", "309/2026", "61/2018");
        assertThat(told.values()).extracting(Told::start)
            .containsExactly("Nghị định 118/2025/NĐ-CP",
                    "Nghị định 118/2025/NĐ-CP, sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP",
                    "Nghị định 61/2018/NĐ-CP, Điều 17 khoản 3");
        assertThat(told.values()).extracting(Told::code)
            .containsExactly("H19.101-260803-0001", "H19.101-260805-0001", "000.00.33.H10-200601-0001");
        assertThat(told.values()).extracting(Told::nationalStatus).as("Được tiếp nhận").containsOnly(2);
        assertThat(told.values()).extracting(Told::apology)
            .containsExactly("Mẫu số 04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                    "Mẫu số 04 Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                    "Mẫu số 04 Phiếu xin lỗi và hẹn lại ngày trả kết quả");
        assertThat(told.values()).extracting(Told::control).containsExactly("Mẫu số 06", "Mẫu số 06", "Mẫu số 05");
        assertThat(told.values()).extracting(Told::hasStopForm).containsExactly(true, true, false);
        assertThat(told.values()).extracting(Told::rules)
            .containsOnly("{agency}-{yyMMdd}-{serial:0000} LAST_WORKING_DAY_BEFORE_DUE_DAY 1 RESTART 1");
    }

    @Test
    void every_regime_has_a_code_for_every_status_and_a_ground_for_every_entry_it_makes() throws Exception {
        for (Regime regime : new Regimes(Regimes.SHIPPED).all()) {
            for (DossierStatus status : DossierStatus.values()) {
                assertThat(regime.statusCode(status).code()).as(regime.id() + " " + status)
                    .isEqualTo(status.nationalCode());
                assertThat(regime.statusCode(status).name()).isNotBlank();
            }
            assertThat(regime.obligationCode().code()).isEqualTo(6);
            assertThat(regime.citation(ClockEntryType.REAPPOINT)).isNotNull();
        }
    }

    @Test
    void forms_of_a_regime_that_has_ended_are_those_of_its_last_day() throws Exception {
        Regime first = new Regimes(Regimes.SHIPPED).byId("61/2018");
        Regime second = new Regimes(Regimes.SHIPPED).byId("118/2025");
        for (FormKey key : FormKey.values()) {
            assertKeptAfterTheEnd(first, key, "2025-06-30", "2025-07-01");
            assertKeptAfterTheEnd(second, key, "2026-08-04", "2026-08-05");
            assertKeptAfterTheEnd(second, key, "2026-08-04", "2027-03-01");
        }
        assertThat(first.hasForm(FormKey.CONTROL_SLIP, LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(first.hasForm(FormKey.STOP, LocalDate.of(2025, 7, 1))).as("it never had one").isFalse();
        assertThat(second.hasForm(FormKey.STOP, LocalDate.of(2025, 9, 14))).as("the day before it began").isFalse();
        assertThat(second.hasForm(FormKey.STOP, LocalDate.of(2026, 8, 5))).isTrue();
        assertThat(second.form(FormKey.APOLOGY, LocalDate.of(2026, 8, 5)).title())
            .isEqualTo("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");
        assertThat(second.form(FormKey.APOLOGY, LocalDate.of(2025, 9, 14)).title())
            .isEqualTo("Phiếu xin lỗi và hẹn lại ngày trả kết quả");
        assertThat(first.form(FormKey.RECEIPT, LocalDate.of(2018, 7, 2)).mark())
            .as("before the circular the decree's papers had no marks yet, the first known is taken")
            .isEqualTo("Mẫu số 01");
    }

    private static void assertKeptAfterTheEnd(Regime regime, FormKey key, String lastDay, String later) {
        LocalDate last = LocalDate.parse(lastDay);
        assertThat(regime.hasForm(key, LocalDate.parse(later))).as(regime.id() + " " + key + " " + later)
            .isEqualTo(regime.hasForm(key, last));
        if (regime.hasForm(key, last)) {
            assertThat(regime.form(key, LocalDate.parse(later))).isEqualTo(regime.form(key, last));
        }
    }

    /** What the head of each paper says that the dossier's regime prescribes. */
    private static List<String> issuedNow(DeskServer server, UUID id) {
        PaperOffice office = server.bean(PaperOffice.class);
        Dossier dossier = new Desk(server).state(id);
        List<String> heads = new ArrayList<>();
        Instant now = server.bean(LegalClock.class).instant();
        for (FormKey key : FormKey.values()) {
            if (key.ordinal() <= FormKey.CONTROL_SLIP.ordinal() && office.hasForm(dossier, key, now)) {
                office.preview(dossier, key, now, (head) -> {
                    heads.add(head.formMark() + " " + head.formTitle());
                    return new BlankReceiptsPaper(head, List.of("0001"), "Một cửa", "/tra-cuu", "1022");
                });
            }
        }
        return heads;
    }

    @Test
    void what_a_regime_says_is_what_is_done(@TempDir Path folder) throws Exception {
        Map<String, Object> other = Map.of("motcua.regimes",
                written(folder,
                        shipped().replace("2026-08-05", "2018-01-01")
                            .replace("{agency}-{yyMMdd}-{serial:0000}", "TN.{agency}-{ddMMyyyy}-{serial:000000}")
                            .replace("\"LAST_WORKING_DAY", "\"SECOND_LAST_WORKING_DAY")
                            .replace("\"reappointments\": 1", "\"reappointments\": 0")
                            .replace("\"supplementPolicy\": \"RESTART\"", "\"supplementPolicy\": \"EXCLUDE\"")
                            .replace("\"maxSupplementRounds\": 1", "\"maxSupplementRounds\": 2")));
        try (DeskServer server = DeskServer.start("commune-2026", "2026-11-16T08:00:00+07:00", other)) {
            Desk desk = new Desk(server);
            Http http = new Http(server);
            UUID id = desk.accepts(desk.offersAsTheRegimeHasIt("9.000950")).id();
            assertThat(desk.state(id).code()).isEqualTo("TN.H19.101-16112026-000001");
            assertThat(http
                .post("supervisor", "/api/reserved-codes",
                        "{\"day\":\"2026-11-16\",\"count\":2,\"reason\":\"Mất điện\"}")
                .body()
                .valueStream()
                .map((one) -> one.get("code").asString()))
                .containsExactly("TN.H19.101-16112026-000002", "TN.H19.101-16112026-000003");
            assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-11-19T17:00:00"));
            assertThat(desk.state(id).deadline().apologyBy()).isEqualTo(Desk.at("2026-11-17T17:00:00"));
            assertThat(http.post("desk", "/api/deadlines/preview",
                    "{\"limit\":{\"value\":3,\"unit\":\"WORKING_DAY\"},\"receivedAt\":\"2026-11-16T08:00:00+07:00\"}")
                .body()
                .get("apologyBy")
                .asString()).startsWith("2026-11-17T17:00");
            desk.transfers(id);
            assertThat(http
                .post("supervisor", "/api/dossiers/" + id + "/apology",
                        "{\"reason\":\"Quá tải\",\"newDueDate\":\"2026-11-25\"}")
                .body()
                .get("type")
                .asString()).endsWith("reappoint-not-foreseen");
            for (int round = 1; round <= 2; round++) {
                desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản vẽ lần " + round));
                desk.receivesPapers(id);
            }
            assertThat(http.get("desk", "/api/dossiers/" + id + "/clock").body().toString()).contains("RESUME")
                .doesNotContain("RESTART");
            assertThat(desk.state(id).handling().supplementRounds()).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_says_what_the_program_does_not_know_stops_the_start(@TempDir Path folder) throws Exception {
        for (String[] change : new String[][] { { "{serial:0000}", "{serial}" },
                { "LAST_WORKING_DAY_BEFORE_DUE_DAY", "THE_DAY_ITSELF" },
                { "\"reappointments\": 1", "\"reappointments\": 2" }, { "\"RESTART\"", "\"FORGET\"" },
                { "\"codePattern\"", "\"letterBy\": 1, \"codePattern\"" }, { "\"STOPPED\"", "\"FORGOTTEN\"" },
                { "\"key\": \"STOP\"", "\"key\": \"PAUSE\"" } }) {
            assertThat(shipped()).contains(change[0]);
            String location = written(folder, shipped().replace(change[0], change[1]));
            assertThatThrownBy(() -> new Regimes(location)).as(change[1])
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("regime.json");
        }
        Files.writeString(folder.resolve("again.json"), shipped());
        String twice = written(folder, shipped());
        assertThatThrownBy(() -> new Regimes(twice)).hasMessageContaining("2026-08-05");
    }

    private static String shipped() {
        return new String(ProcessModels.resource("regimes/309-2026.json"), StandardCharsets.UTF_8);
    }

    private static String written(Path folder, String regime) throws IOException {
        Files.writeString(folder.resolve("regime.json"), regime);
        return folder.toUri() + "*.json";
    }

    /**
     * The regime has no form for a stop, and the applicant gets the reason all the same.
     */
    private static void stopsWithoutAFormOfItsOwn(DeskServer district, String id) throws IOException {
        Http http = new Http(district);
        for (String[] act : new String[][] { { "desk", "FORWARD" }, { "officer", "STOP" }, { "head", "FORWARD" },
                { "signatory", "SIGN" } }) {
            String work = http.get(act[0], "/api/work-items?dossier=" + id).body().at("/0/id").asString();
            assertThat(http
                .post(act[0], "/api/work-items/" + work + "/complete",
                        "{\"decision\":\"%s\",\"reason\":\"Không bổ sung giấy tờ\"}".formatted(act[1]))
                .status()).as(act[0]).isLessThan(300);
        }
        IssuedPaper notice = district.bean(PaperOffice.class)
            .of(UUID.fromString(id))
            .stream()
            .filter((paper) -> paper.form() == FormKey.SETTLE_REFUSAL)
            .findFirst()
            .orElseThrow();
        try (PDDocument document = Loader.loadPDF(district.bean(PaperOffice.class).pdf(notice.id()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(
                    "THÔNG BÁO VỀ VIỆC KHÔNG GIẢI QUYẾT HỒ SƠ", "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 8",
                    "dừng giải quyết hồ sơ này", "Lý do: Không bổ sung giấy tờ");
        }
    }

    /** A settled limit of working days that the desk hands to a unit. */
    private static String procedure(DeskServer server) {
        return server.database().sql("""
                SELECT v.code FROM procedure_version v JOIN procedure_at a ON a.procedure = v.code
                 WHERE NOT v.settled_at_desk AND a.agency IN ('H19.101', '000.00.33.H10') ORDER BY v.code LIMIT 1
                """).query(String.class).single();
    }

    private record Told(String id, String regime, String code, int nationalStatus, String start, String apology,
            String control, boolean hasStopForm, String rules) {

        static Told of(DeskServer server, String procedure) {
            Http http = new Http(server);
            String id = http.post("desk", "/api/dossiers", DOSSIER.formatted(procedure)).body().get("id").asString();
            String work = http.get("desk", "/api/work-items?dossier=" + id).body().at("/0/id").asString();
            assertThat(http.post("desk", "/api/work-items/" + work + "/complete", "{\"decision\":\"ACCEPT\"}").status())
                .isLessThan(300);
            return read(http, id);
        }

        static Told again(DeskServer server, Told before) {
            return read(new Http(server), before.id);
        }

        private static Told read(Http http, String id) {
            JsonNode dossier = http.get("desk", "/api/dossiers/" + id).body();
            LocalDate day = LocalDate.parse(dossier.get("receivedAt").asString().substring(0, 10));
            JsonNode regime = http.get("desk", "/api/regimes?on=" + day).body().get(0);
            List<String> keys = new ArrayList<>();
            Map<String, String> forms = new TreeMap<>();
            for (JsonNode form : regime.get("forms")) {
                if (day.isBefore(LocalDate.parse(form.get("validFrom").asString())) || form.get("validTo").isString()
                        && day.isAfter(LocalDate.parse(form.get("validTo").asString()))) {
                    continue;
                }
                keys.add(form.get("key").asString());
                forms.put(form.get("key").asString(), form.get("mark").asString() + " " + form.get("title").asString());
            }
            String clock = http.get("desk", "/api/dossiers/" + id + "/clock").body().toString();
            return new Told(id, dossier.get("regime").asString(), dossier.get("code").asString(),
                    dossier.get("nationalStatus").asInt(), start(clock, regime), forms.get("APOLOGY"),
                    forms.get("CONTROL_SLIP").substring(0, 9), keys.contains("STOP"),
                    regime.get("codePattern").asString() + " " + regime.at("/apologyRule/deadline").asString() + " "
                            + regime.at("/apologyRule/reappointments").asInt() + " "
                            + regime.get("supplementPolicy").asString() + " "
                            + regime.get("maxSupplementRounds").asInt());
        }

        private static String start(String clock, JsonNode regime) {
            String cited = regime.at("/citations/START").asString();
            assertThat(clock).as("the ledger cites the regime").contains(cited);
            return cited;
        }

    }

}
