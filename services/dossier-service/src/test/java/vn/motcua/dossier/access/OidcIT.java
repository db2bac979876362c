package vn.motcua.dossier.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Signing in with the account of the office, against a real OpenID Connect server. */
class OidcIT {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    static OidcServer office;

    static OidcServer elsewhere;

    static AccessServer server;

    @BeforeAll
    static void start() {
        office = new OidcServer();
        elsewhere = new OidcServer();
        server = AccessServer.start(folder, "", Map.of("motcua.oidc.issuer", office.issuer(), "motcua.oidc.client-id",
                OidcServer.CLIENT, "motcua.oidc.client-secret", OidcServer.SECRET));
        office.knows(server.url());
        Accounts accounts = server.bean(Accounts.class);
        for (String name : new String[] { "lan", "gone" }) {
            accounts.create(name, "Trần Thị Lan", "mot-mat-khau-khong-ai-biet", Set.of(Role.DESK_OFFICER), "H19.101",
                    Set.of());
        }
        server.bean(JdbcClient.class).sql("UPDATE account SET active = false WHERE account = 'gone'").update();
        server.bean(SignedInAccounts.class).forget("gone");
    }

    @AfterAll
    static void stop() {
        server.close();
        elsewhere.close();
        office.close();
    }

    @Test
    void a_person_of_the_office_signs_in_without_a_password_of_ours_and_goes_where_the_way_led() {
        Traveller lan = new Traveller();
        assertThat(lan.get(server.url() + "/dang-nhap?tiep=/ho-so/bi-mat").body())
            .contains("Đăng nhập bằng tài khoản cơ quan", "/dang-nhap/co-quan?tiep=/ho-so/bi-mat");
        HttpResponse<String> page = lan.signsIn("lan", "/ho-so/bi-mat");
        assertThat(page.uri()).hasToString(server.url() + "/ho-so/bi-mat");
        assertThat(page.body()).isEqualTo("lan");
        assertThat(lan.get(server.url() + "/ho-so/bi-mat").body()).isEqualTo("lan");
        assertThat(audit("lan")).contains("SIGN_IN");
    }

    @Test
    void who_signs_out_here_is_signed_out_there_too_and_comes_back() {
        Traveller lan = new Traveller();
        lan.signsIn("lan", "/ho-so/bi-mat");
        HttpResponse<String> page = lan.signsOut();
        assertThat(page.uri()).hasToString(server.url() + "/dang-nhap");
        assertThat(page.body()).contains("Đăng nhập bằng tài khoản cơ quan");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
            .endsWith("form-action 'self' " + office.issuer());
        assertThat(lan.get(server.url() + "/dang-nhap/co-quan").uri().toString())
            .as("the office's server asks for the password again")
            .startsWith(office.issuer() + "/login");
        assertThat(audit("lan")).contains("SIGN_OUT");
    }

    @Test
    void the_way_there_carries_the_proof_of_key_and_no_secret() {
        String there = new Browser(server.url()).get("/dang-nhap/co-quan").headers().firstValue("Location").orElse("");
        assertThat(there).startsWith(office.issuer() + "/oauth2/authorize?")
            .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "scope=openid")
            .doesNotContain(OidcServer.SECRET);
    }

    @Test
    void the_session_before_the_sign_in_is_not_the_one_after_it() {
        Traveller lan = new Traveller();
        lan.get(server.url() + "/dang-nhap/co-quan");
        String before = lan.cookie("motcua-session");
        assertThat(before).isNotEmpty();
        lan.signsIn("lan", "/");
        assertThat(lan.cookie("motcua-session")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void nobody_gets_an_account_by_signing_in() {
        Traveller stranger = new Traveller();
        HttpResponse<String> page = stranger.signsIn("stranger", "/ho-so/bi-mat");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Tài khoản cơ quan «stranger» chưa được mở ở đây");
        assertThat(stranger.get(server.url() + "/api/secret").statusCode()).isEqualTo(401);
        assertThat(server.bean(Accounts.class).exists("stranger")).isFalse();
    }

    @Test
    void who_has_left_stays_outside() {
        HttpResponse<String> page = new Traveller().signsIn("gone", "/ho-so/bi-mat");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Tài khoản cơ quan «gone» chưa được mở ở đây, hoặc đã đóng");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused_in_words() {
        HttpResponse<String> page = new Browser(server.url()).get("/dang-nhap/co-quan/xong?code=abc&state=xyz");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Chưa đăng nhập được bằng tài khoản cơ quan");
    }

    @Test
    void a_program_shows_a_token_of_the_office() {
        String token = office.token(office.issuer(), "lan", OidcServer.CLIENT, Duration.ofMinutes(5));
        HttpResponse<String> answer = call(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("lan");
    }

    @Test
    void a_token_of_another_issuer_for_another_or_out_of_date_is_refused() {
        Duration life = Duration.ofMinutes(5);
        String us = OidcServer.CLIENT;
        assertRefused(elsewhere.token(elsewhere.issuer(), "lan", us, life));
        assertRefused(elsewhere.token(office.issuer(), "lan", us, life));
        assertRefused(office.token(elsewhere.issuer(), "lan", us, life));
        assertRefused(office.token(office.issuer(), "lan", "someone-else", life));
        assertRefused(office.token(office.issuer(), "lan", us, Duration.ofMinutes(-5)));
        assertRefused(office.token(office.issuer(), "stranger", us, life));
        assertRefused(office.token(office.issuer(), "gone", us, life));
        assertRefused("a.b.c");
        String good = office.token(office.issuer(), "lan", us, life);
        assertRefused(good.substring(0, good.length() - 8) + "AAAAAAAA");
    }

    @Test
    void local_passwords_and_tokens_go_on_beside_it() {
        assertThat(new Browser(server.url()).signIn("lan", "mot-mat-khau-khong-ai-biet").statusCode()).isEqualTo(302);
        String opened = new Browser(server.url())
            .call("POST", "/api/session", "{\"account\":\"lan\",\"password\":\"mot-mat-khau-khong-ai-biet\"}")
            .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(opened);
        assertThat(token.find()).isTrue();
        assertThat(call(token.group(1)).body()).isEqualTo("lan");
    }

    @Test
    void without_the_variables_there_is_no_such_door() {
        try (AccessServer plain = server.secondNode()) {
            Browser visitor = plain.browser();
            assertThat(visitor.get("/dang-nhap").body()).doesNotContain("tài khoản cơ quan");
            assertThat(visitor.get("/dang-nhap/co-quan").headers().firstValue("Location").orElse(""))
                .contains("/dang-nhap?tiep=");
            String token = office.token(office.issuer(), "lan", OidcServer.CLIENT, Duration.ofMinutes(5));
            assertThat(visitor.get("/api/secret", "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void an_office_whose_server_is_down_is_told_so_and_local_accounts_work() {
        try (AccessServer lonely = server.secondNode(Map.of("motcua.oidc.issuer", "http://127.0.0.1:1",
                "motcua.oidc.client-id", "a", "motcua.oidc.client-secret", "b"))) {
            HttpResponse<String> page = lonely.browser().get("/dang-nhap/co-quan");
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("Chưa đăng nhập được bằng tài khoản cơ quan");
            assertThat(lonely.browser().get("/api/secret", "Authorization", "Bearer a.b.c").statusCode())
                .isEqualTo(401);
            assertThat(lonely.browser().signIn("lan", "mot-mat-khau-khong-ai-biet").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void half_a_setting_is_a_mistake() {
        assertThatIllegalStateException().isThrownBy(() -> new OidcSettings("http://127.0.0.1:1", "", "x", ""))
            .withMessageContaining("OIDC_CLIENT_ID");
        assertThat(new OidcSettings("a", "b", "secret", "")).hasToString("OidcSettings[issuer=a, clientId=b]");
    }

    private static void assertRefused(String token) {
        HttpResponse<String> answer = call(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static HttpResponse<String> call(String token) {
        return new Browser(server.url()).get("/api/secret", "Authorization", "Bearer " + token);
    }

    private static java.util.List<String> audit(String account) {
        return server.bean(JdbcClient.class)
            .sql("SELECT what FROM access_audit WHERE account = :account")
            .param("account", account)
            .query(String.class)
            .list();
    }

    /** A browser that goes wherever it is sent. */
    private static final class Traveller {

        private final CookieManager cookies = new CookieManager();

        private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(this.cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

        HttpResponse<String> get(String address) {
            return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
        }

        HttpResponse<String> signsIn(String name, String then) {
            HttpResponse<String> form = get(server.url() + "/dang-nhap/co-quan?tiep=" + then);
            assertThat(form.uri().toString()).startsWith(office.issuer());
            Matcher proof = PROOF.matcher(form.body());
            assertThat(proof.find()).isTrue();
            String filled = "username=" + name + "&password=" + name + "&_csrf="
                    + URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8);
            return send(HttpRequest.newBuilder(URI.create(office.issuer() + "/login"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filled)));
        }

        HttpResponse<String> signsOut() {
            Matcher proof = PROOF.matcher(get(server.url() + "/tai-khoan").body());
            assertThat(proof.find()).isTrue();
            return send(HttpRequest.newBuilder(URI.create(server.url() + "/dang-xuat"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8))));
        }

        String cookie(String name) {
            return this.cookies.getCookieStore()
                .getCookies()
                .stream()
                .filter((cookie) -> cookie.getName().equals(name))
                .map((cookie) -> cookie.getValue())
                .findFirst()
                .orElse("");
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return this.client.send(request.build(), BodyHandlers.ofString());
            }
            catch (IOException ex) {
                throw new AssertionError("the server does not answer", ex);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", ex);
            }
        }

    }

}
