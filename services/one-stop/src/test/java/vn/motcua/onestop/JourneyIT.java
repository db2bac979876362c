package vn.motcua.onestop;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job in a real browser: a dossier through the one-stop desk, a second that will
 * be late, a third that is late without a letter, a fourth on track, a fifth settled at
 * once; and the figures that follow, recounted independently.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    static House house;

    static Ground ground;

    static String console;

    static Api api;

    static TestBrowser browser;

    static Page desk;

    static Page officer;

    static Page head;

    static Page signatory;

    static Page supervisor;

    static String firstDossier;

    @BeforeAll
    static void open() throws IOException {
        Path data = Files.createTempDirectory("journey");
        int port = freePort();
        Outside outside = Outside.of(Map.of());
        Options options = Options.parse(List.of("--port=" + port, "--fill=no", "--data=" + data), outside, Path.of(""));
        house = new House(Console.ofProcess());
        ground = Ground.in(house, DataFolder.of(options).root(), outside);
        Services services = Services.in(house, ground, options);
        console = services.console();
        api = new Api(services);
        api.moveClock("2026-09-07T08:00:00+07:00");
        browser = new TestBrowser(console);
        desk = browser.signIn("desk");
        officer = browser.signIn("officer");
        head = browser.signIn("head");
        signatory = browser.signIn("signatory");
        supervisor = browser.signIn("supervisor");
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
    }

    @Test
    @Order(1)
    void at_the_desk_a_dossier_is_found_without_diacritics_accepted_and_gets_its_receipt() {
        desk.navigate(console + "/tiep-nhan");
        browser.look(desk, "01-tiep-nhan");
        choose(desk, "tinh trang hon nhan", "1.004873");
        desk.fill("[name='submitter.name']", "Điểu Thị Mai");
        desk.fill("[name='submitter.idNumber']", "12");
        desk.click("#accept");
        desk.waitForSelector("#error-summary");
        browser.look(desk, "02-tiep-nhan-sai");
        assertThat(desk.inputValue("[name='submitter.name']")).isEqualTo("Điểu Thị Mai");
        desk.fill("[name='submitter.idNumber']", "070190001234");
        desk.click("details#owner summary");
        desk.fill("[name='owner.name']", "Điểu Krang");
        desk.fill("[name='owner.idNumber']", "070165004321");
        browser.look(desk, "03-tiep-nhan-da-nhap");
        desk.click("#accept");
        desk.waitForSelector(".big-code");
        assertThat(desk.textContent(".big-code")).contains("H19.101-260907-0001");
        browser.look(desk, "04-da-tiep-nhan");
        String receipt = desk.getAttribute(".papers-to-print a", "href");
        assertThat(desk.request().get(console + receipt).text()).startsWith("%PDF-");
        firstDossier = desk.getAttribute(".next a[href^='/ho-so/']", "href").substring("/ho-so/".length());
    }

    @Test
    @Order(2)
    void officer_head_and_signatory_find_it_in_their_inboxes_and_move_it_on() {
        decide(desk, firstDossier, "FORWARD");
        officer.navigate(console + "/");
        assertThat(officer.textContent("#hop-viec")).contains("H19.101-260907-0001");
        browser.look(officer, "05-hop-viec");
        officer.navigate(console + "/ho-so/" + firstDossier);
        officer.locator(".canvas").first().scrollIntoViewIfNeeded();
        officer.waitForSelector(".canvas svg");
        browser.look(officer, "06-ho-so");
        assertThat(officer.textContent("main")).contains("10/09/2026");
        assertThat(officer.textContent("main")).doesNotContain("070190001234");
        decide(officer, firstDossier, "FORWARD");
        decide(head, firstDossier, "FORWARD");
        browser.look(head, "07-ho-so-lanh-dao");
        decide(signatory, firstDossier, "SIGN");
        browser.look(signatory, "08-ho-so-da-ky");
    }

    @Test
    @Order(3)
    void the_result_is_returned_at_the_desk() {
        desk.navigate(console + "/ho-so/" + firstDossier);
        open(desk, "RETURNED");
        desk.fill("form[action$='/RETURNED'] [name='collector']", "Điểu Thị Mai");
        desk.click("form[action$='/RETURNED'] button[type=submit]");
        desk.waitForLoadState();
        browser.look(desk, "09-da-tra-ket-qua");
        assertThat(api.status(firstDossier)).isEqualTo("RETURNED");
    }

    @Test
    @Order(4)
    void a_same_day_dossier_is_settled_on_one_screen() {
        desk.navigate(console + "/tiep-nhan");
        choose(desk, "chung thuc ban sao", "2.000815");
        desk.fill("[name='submitter.name']", "Nguyễn Văn Tư");
        desk.fill("[name='submitter.idNumber']", "070188000111");
        desk.waitForSelector("button[value='AT_ONCE']");
        desk.click("button[value='AT_ONCE']");
        desk.waitForSelector(".big-code");
        browser.look(desk, "10-tra-ngay");
        assertThat(desk.textContent(".big-code")).contains("H19.101-260907-0002");
    }

    @Test
    @Order(5)
    void a_dossier_that_will_be_late_is_asked_about_apologised_for_signed_and_delivered() {
        String late = api.accept("1.004873", "ONLINE");
        api.decide("desk", late, "TRANSFER", "FORWARD");
        api.moveClock("2026-09-09T08:30:00+07:00");
        officer.navigate(console + "/ho-so/" + late);
        browser.look(officer, "11-kip-hay-khong-kip");
        open(officer, "APOLOGISE");
        assertThat(officer.inputValue("form[action$='/APOLOGISE'] [name='newDueDate']")).isNotBlank();
        officer.selectOption("form[action$='/APOLOGISE'] select[name='reasonCode']", "VERIFICATION");
        officer.click("form[action$='/APOLOGISE'] button[type=submit]");
        officer.waitForLoadState();
        signatory.navigate(console + "/ho-so/" + late);
        browser.look(signatory, "12-ky-phieu-xin-loi");
        open(signatory, "SIGN");
        signatory.click("form[action$='/SIGN'] button[type=submit]");
        signatory.waitForLoadState();
        desk.navigate(console + "/giao-phieu");
        browser.look(desk, "13-giao-phieu");
        assertThat(desk.textContent("main")).contains("H19.101-260907-0003");
        desk.click("main form[action^='/giao-phieu/'] button[type=submit]");
        desk.waitForLoadState();
        assertThat(api.field(late, "apology")).isEqualTo("BEFORE_EXPIRY");
        assertThat(api.field(late, "originalDueAt")).startsWith("2026-09-10T17:00");
        assertThat(api.field(late, "dueAt")).isGreaterThan("2026-09-10T17:00");
    }

    @Test
    @Order(6)
    void a_dossier_that_passes_its_due_date_is_on_the_late_board_at_once_and_still_gets_its_letter() {
        String forgotten = api.accept("1.004873", "DESK");
        String onTrack = api.accept("1.004194", "ONLINE");
        api.decide("desk", onTrack, "TRANSFER", "FORWARD");
        api.decide("officer", onTrack, "STEP", "FORWARD");
        api.decide("head", onTrack, "STEP", "FORWARD");
        api.decide("signatory", onTrack, "SIGN", "SIGN");
        api.moveClock("2026-09-14T17:30:00+07:00");
        supervisor.navigate(console + "/qua-han");
        browser.look(supervisor, "14-qua-han");
        assertThat(supervisor.textContent("#bang-qua-han")).contains(api.field(forgotten, "code"));
        assertThat(supervisor.textContent("#bang-qua-han")).doesNotContain(api.field(onTrack, "code"));
        assertThat(api.events(onTrack)).doesNotContain("apology").doesNotContain("late");
        officer.navigate(console + "/ho-so/" + forgotten);
        open(officer, "APOLOGISE");
        officer.selectOption("form[action$='/APOLOGISE'] select[name='reasonCode']", "STAFF_SHORTAGE");
        officer.click("form[action$='/APOLOGISE'] button[type=submit]");
        officer.waitForLoadState();
        browser.look(officer, "15-qua-han-da-neu-ly-do");
        api.decide("signatory", forgotten, "SIGN_APOLOGY", "SIGN");
        assertThat(api.field(forgotten, "apology")).isEqualTo("AFTER_EXPIRY");
    }

    @Test
    @Order(7)
    void every_page_is_there_for_those_who_may_see_it() {
        for (String path : List.of("/ho-so", "/tro-giup", "/quan-tri", "/so-lieu", "/tien-trinh", "/tai-khoan",
                "/lich-lam-viec", "/lich-lam-viec/su-co", "/quy-trinh", "/quy-trinh/1.004873", "/vang-mat",
                "/tiep-nhan/du-phong")) {
            Page page = path.equals("/quan-tri") ? browser.signIn("admin")
                    : (path.startsWith("/quy-trinh") || path.startsWith("/lich")) ? browser.signIn("catalogue")
                            : supervisor;
            Response response = page.navigate(console + path);
            assertThat(response.status()).as(path).isEqualTo(200);
            page.waitForLoadState();
            browser.look(page, "20" + path.replace('/', '-'));
        }
        Page visitor = browser.visitor();
        for (String path : List.of("/dang-nhap", "/tra-cuu", "/tra-cuu?ma=H19.101-260907-0001")) {
            assertThat(visitor.navigate(console + path).status()).as(path).isEqualTo(200);
            browser.look(visitor, "21" + path.replaceAll("[/?=.]", "-"));
        }
        assertThat(visitor.textContent("main")).doesNotContain("Điểu Thị Mai");
    }

    @Test
    @Order(8)
    void the_figures_equal_a_recount_of_the_event_log() {
        api.awaitFigures(ground);
        supervisor.navigate(console + "/so-lieu");
        browser.look(supervisor, "30-so-lieu");
        Recount recount = Recount.of(ground.database(), api.legalNow());
        assertThat(recount.resolved()).isEqualTo(3);
        assertThat(recount.accepted()).isEqualTo(5);
        assertThat(api.indicator("on-time")).isEqualTo(recount.onTimeOfResolved());
        assertThat(api.indicator("online")).isEqualTo(recount.onlineOfAccepted());
        assertThat(api.indicator("apology-coverage")).isEqualTo(recount.letterOfLate());
        assertThat(api.gauge("motcua_dossiers_on_time_ratio")).isEqualTo(recount.ratio(recount.onTimeOfResolved()));
        assertThat(api.gauge("motcua_dossiers_online_ratio")).isEqualTo(recount.ratio(recount.onlineOfAccepted()));
        assertThat(api.gauge("motcua_apology_coverage_ratio")).isEqualTo(recount.ratio(recount.letterOfLate()));
    }

    /** With everything sent a second time, so that duplicates and old news come too. */
    @Test
    @Order(9)
    void a_stranger_with_the_asyncapi_document_alone_knows_where_each_dossier_stands() {
        String document = browser.visitor().request().get(console + "/asyncapi.json").text();
        int once = new Stranger(document).read().records();
        assertThat(once).isGreaterThan(40);
        api.post("admin", "/api/operations/relay/replay", "{\"from\": 1}");
        Stranger stranger = Stranger.whoHasRead(document, 2 * once);
        assertThat(stranger.faults()).isEmpty();
        assertThat(stranger.passedOver()).isGreaterThanOrEqualTo(once);
        assertThat(stranger.dossiers()).hasSize(api.get("supervisor", "/api/dossiers").size());
        stranger.dossiers().forEach((id, event) -> {
            assertThat(event.at("/data/dossier/status").asString()).isEqualTo(api.status(id));
            assertThat(event.at("/data/dossier/code").asString()).isEqualTo(api.field(id, "code"));
            assertThat(event.path("sequence").asInt())
                .isEqualTo(api.get("supervisor", "/api/dossiers/" + id + "/events").size());
        });
        assertThat(stranger.everything()).doesNotContain("Điểu", "Brơi", "Nguyễn Văn Tư", "070190001234",
                "070165004321", "070195002222");
    }

    @Test
    @Order(10)
    void no_page_had_a_serious_finding() {
        browser.assertNothingFound();
    }

    private static void choose(Page page, String words, String code) {
        page.fill("#tim", words);
        page.waitForSelector("#found a.result[hx-get$='" + code + "']").click();
        page.waitForSelector("#chosen input[name='procedure'][value='" + code + "']", new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    private static void decide(Page page, String dossier, String decision) {
        page.navigate(console + "/ho-so/" + dossier);
        open(page, decision);
        page.click("form[action$='/" + decision + "'] button[type=submit]");
        page.waitForLoadState();
    }

    /** Decisions that are not the usual one are folded. */
    private static void open(Page page, String decision) {
        String folded = "details:not([open]):has(form[action$='/" + decision + "']) > summary";
        if (page.locator(folded).count() > 0) {
            page.locator(folded).first().click();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How long a fact may take to the figures in a test: far more than it does. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

}
