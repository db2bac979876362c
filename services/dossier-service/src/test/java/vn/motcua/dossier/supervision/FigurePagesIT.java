package vn.motcua.dossier.supervision;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.access.Browser;
import vn.motcua.dossier.time.MachineClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures behind the front door: carried there with a pass, and back. */
class FigurePagesIT {

    static FigureNeighbour neighbour;

    static DeskServer server;

    @BeforeAll
    static void start() {
        neighbour = new FigureNeighbour();
        server = DeskServer.start("commune-2026", "2026-11-16T08:00:00+07:00",
                Map.of("motcua.metrics.url", neighbour.url(), "motcua.token-secret", FigureNeighbour.SECRET));
    }

    @AfterAll
    static void stop() {
        server.close();
        neighbour.close();
    }

    private static Browser signedIn(String account) {
        Browser browser = new Browser(server.url());
        browser.signIn(account, account);
        return browser;
    }

    private static String lastAsked() {
        return neighbour.asked.get(neighbour.asked.size() - 1);
    }

    private static JsonNode lastPass() {
        return neighbour.passes.get(neighbour.passes.size() - 1);
    }

    @Test
    void the_figures_stand_inside_our_page() {
        HttpResponse<String> page = signedIn("supervisor").get("/so-lieu?by=month&from=2026-10-01");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Số liệu</h1>", "<div id=\"figures-live\">Đúng hạn 97,5%</div>",
                "Đăng xuất");
        assertThat(lastAsked()).startsWith("/figures?").contains("by=month", "from=2026-10-01");
    }

    @Test
    void the_pass_says_who_asks_for_which_agency_and_dies_soon() {
        signedIn("supervisor").get("/so-lieu");
        assertThat(lastPass().path("user").asString()).isEqualTo("supervisor");
        assertThat(lastPass().path("roles").get(0).asString()).isEqualTo("SUPERVISOR");
        assertThat(lastPass().path("agencies").get(0).asString()).isEqualTo("H19.101");
        Instant now = server.bean(MachineClock.class).instant();
        assertThat(Instant.ofEpochSecond(lastPass().path("exp").asLong())).isBetween(now, now.plusSeconds(61));
        signedIn("auditor").get("/so-lieu");
        assertThat(lastPass().path("agencies").get(0).asString()).isEqualTo("*");
    }

    @Test
    void the_live_part_comes_alone_and_takes_an_old_alarm_away() {
        HttpResponse<String> part = signedIn("desk").get("/so-lieu/noi-dung?by=procedure");
        assertThat(part.body()).startsWith("<div id=\"figures-live\">").contains("hx-swap-oob").doesNotContain("<html");
    }

    @Test
    void the_dossiers_behind_a_figure_are_a_page_of_their_own() {
        assertThat(signedIn("head").get("/so-lieu/on-time/ho-so?part=missing&page=1").body()).contains("Đúng hạn");
        assertThat(lastAsked()).startsWith("/figures/on-time/dossiers?").contains("part=missing", "page=1");
    }

    @Test
    void dossiers_behind_a_figure_are_for_readers_of_dossiers_and_of_their_own_agency_only() {
        int before = neighbour.asked.size();
        for (String stranger : new String[] { "feedback", "catalogue", "admin" }) {
            Browser browser = signedIn(stranger);
            assertThat(browser.get("/so-lieu/on-time/ho-so").statusCode()).isEqualTo(403);
            assertThat(browser.get("/api/indicators/on-time/dossiers").statusCode()).isEqualTo(403);
        }
        assertThat(neighbour.asked).hasSize(before);
        Browser auditor = signedIn("auditor");
        assertThat(auditor.get("/so-lieu/on-time/ho-so").statusCode()).isEqualTo(200);
        assertThat(lastPass().path("agencies").get(0).asString()).isEqualTo("H19.101");
    }

    @Test
    void what_a_person_types_never_becomes_an_address() {
        signedIn("desk").get("/so-lieu?from=a%26agency%3DH20%23%2B%C4%91");
        assertThat(lastAsked()).isEqualTo("/figures?from=a%26agency%3DH20%23%2B%C4%91");
        signedIn("desk").get("/so-lieu/a%3Fb%3Dc/ho-so");
        assertThat(lastAsked()).isEqualTo("/figures/a%3Fb=c/dossiers");
    }

    @Test
    void a_bad_question_gets_the_sentence_of_the_metrics_service() {
        HttpResponse<String> page = signedIn("desk").get("/so-lieu?from=bad");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Ngày bắt đầu không hợp lệ.");
        assertThat(signedIn("desk").get("/api/indicators?from=bad").statusCode()).isEqualTo(400);
    }

    @Test
    void the_api_is_forwarded_with_its_type_and_file_name() {
        Browser browser = signedIn("supervisor");
        assertThat(browser.get("/api/indicators?by=agency").body()).isEqualTo("{\"indicators\":[]}");
        browser.get("/api/indicators/on-time/dossiers?page=2");
        assertThat(lastAsked()).isEqualTo("/api/indicators/on-time/dossiers?page=2");
        HttpResponse<String> report = browser.get("/api/reports/06a.xlsx");
        assertThat(report.body()).isEqualTo("PK");
        assertThat(report.headers().firstValue("Content-Disposition").orElse("")).contains("bieu-06a.xlsx");
    }

    @Test
    void nobody_asks_without_signing_in() {
        int before = neighbour.asked.size();
        assertThat(new Browser(server.url()).get("/so-lieu").statusCode()).isEqualTo(302);
        assertThat(new Browser(server.url()).get("/api/indicators").statusCode()).isEqualTo(401);
        assertThat(neighbour.asked).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource(value = FigureNeighbour.Mood.class, mode = EnumSource.Mode.EXCLUDE, names = "FRIENDLY")
    void when_the_metrics_service_is_silent_or_distrusts_us_the_page_says_so(FigureNeighbour.Mood mood) {
        Browser browser = signedIn("desk");
        neighbour.mood = mood;
        try {
            assertUnavailable(browser);
        }
        finally {
            neighbour.mood = FigureNeighbour.Mood.FRIENDLY;
        }
        assertThat(browser.get("/so-lieu").statusCode()).isEqualTo(200);
    }

    private static void assertUnavailable(Browser browser) {
        HttpResponse<String> page = browser.get("/so-lieu");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Dịch vụ số liệu tạm thời không trả lời", "Thử lại");
        HttpResponse<String> line = browser.get("/so-lieu/noi-dung", "HX-Request", "true");
        assertThat(line.statusCode()).isEqualTo(503);
        assertThat(line.body()).contains("Dịch vụ số liệu tạm thời không trả lời").doesNotContain("<html");
        HttpResponse<String> api = browser.get("/api/indicators");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

}
