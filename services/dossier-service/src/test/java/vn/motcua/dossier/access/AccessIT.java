package vn.motcua.dossier.access;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessIT {

    private static final String PASSWORD = "Trả kết quả đúng hẹn";

    @TempDir
    static Path folder;

    static AccessServer server;

    static JdbcClient database;

    @BeforeAll
    static void start() {
        server = AccessServer.start(folder, "");
        database = server.bean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_database_holds_no_password() {
        String account = person(Role.DESK_OFFICER);
        assertThat(database.sql("SELECT a::text FROM account a WHERE account = ?")
            .param(account)
            .query(String.class)
            .single()).contains("{bcrypt}").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "/api/secret", "/api/session", "/api/nowhere", "/api/dossiers", "/actuator/env", "/actuator" })
    void a_program_that_is_not_signed_in_gets_a_problem(String path) {
        HttpResponse<String> answer = server.browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"motcua\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("urn:motcua:problem:not-signed-in");
        assertThat(JsonPath.<String>read(answer.body(), "$.instance")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/ho-so/bi-mat", "/nowhere", "/tai-khoan", "/quan-tri", "/static/x", "/error",
            "/dang-nhap/lai" })
    void a_person_who_is_not_signed_in_is_led_to_the_sign_in_page(String path) {
        HttpResponse<String> answer = server.browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/dang-nhap?tiep=%2F");
    }

    @Test
    void the_open_doors_are_open_and_leave_no_session() {
        Browser visitor = server.browser();
        assertThat(visitor.get("/dang-nhap").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/dossier/motcua.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css").headers().firstValue("Cache-Control"))
            .hasValueSatisfying((value) -> assertThat(value).contains("max-age=31536000"));
        assertThat(visitor.get("/tra-cuu/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.cookie("motcua-session")).isEmpty();
    }

    @Test
    void after_signing_in_the_person_goes_where_they_wanted() {
        Browser browser = server.browser();
        String account = person(Role.DESK_OFFICER);
        HttpResponse<String> answer = browser.submit("/dang-nhap?tiep=%2Fho-so%2Fbi-mat", "/dang-nhap", Map
            .of("account", " " + account.toUpperCase(Locale.ROOT), "password", PASSWORD, "tiep", "/ho-so/bi-mat"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/ho-so/bi-mat");
        assertThat(browser.get("/ho-so/bi-mat").body()).isEqualTo(account);
        assertThat(trail(account)).containsExactly("SIGN_IN");
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() {
        Browser browser = server.browser();
        HttpResponse<String> answer = browser.signIn(person(Role.DESK_OFFICER), PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
            .anySatisfy((cookie) -> assertThat(cookie).startsWith("motcua-session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(database.sql("SELECT count(*) FROM http_session").query(Integer.class).single()).isPositive();
    }

    @Test
    void signing_in_changes_the_session_that_somebody_may_have_planted() {
        Browser browser = server.browser();
        browser.signIn(person(Role.DESK_OFFICER), PASSWORD);
        String planted = browser.cookie("motcua-session");
        String account = person(Role.DESK_OFFICER);
        browser.signIn(account, PASSWORD);
        assertThat(browser.cookie("motcua-session")).isNotEqualTo(planted);
        assertThat(browser.get("/api/secret").body()).isEqualTo(account);
        assertThat(server.browser().get("/api/secret", "Cookie", "motcua-session=" + planted).statusCode())
            .isEqualTo(401);
    }

    @Test
    void a_request_in_between_does_not_make_an_open_form_stale() {
        Browser browser = server.browser();
        browser.signIn(person(Role.DESK_OFFICER), PASSWORD);
        browser.get("/tai-khoan");
        String session = browser.cookie("motcua-session");
        String proof = browser.cookie("motcua-csrf");
        browser.get("/ho-so/bi-mat");
        browser.get("/tai-khoan");
        assertThat(session).isNotEmpty().isEqualTo(browser.cookie("motcua-session"));
        assertThat(proof).isNotEmpty().isEqualTo(browser.cookie("motcua-csrf"));
    }

    @Test
    void a_session_is_good_on_every_node() {
        Browser browser = server.browser();
        String account = person(Role.DESK_OFFICER);
        browser.signIn(account, PASSWORD);
        try (AccessServer other = server.secondNode()) {
            HttpResponse<String> answer = other.browser()
                .get("/api/secret", "Cookie", "motcua-session=" + browser.cookie("motcua-session"));
            assertThat(answer.body()).isEqualTo(account);
            String token = JsonPath.read(open(account, PASSWORD).body(), "$.token");
            assertThat(other.browser().get("/api/secret", "Authorization", "Bearer " + token).body())
                .isEqualTo(account);
            closes(account);
            other.bean(MovableClock.class).advance(Duration.ofSeconds(1));
            assertThat(other.browser()
                .get("/api/secret", "Cookie", "motcua-session=" + browser.cookie("motcua-session"))
                .statusCode()).as("a closed account, a second later, on the other node").isEqualTo(401);
            assertThat(other.browser().get("/api/secret", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        }
    }

    /** As an administrator does it on this node. */
    private static void closes(String account) {
        String admin = person(Role.SYSTEM_ADMIN);
        Actor actor = new Actor(admin, "Quản trị", Set.of(Role.SYSTEM_ADMIN), "H61.1", Set.of());
        server.bean(Access.class).as(actor, () -> {
            server.bean(AccountDesk.class).close(account);
            return true;
        });
    }

    @Test
    void a_wrong_password_and_an_unknown_account_look_the_same() {
        String account = person(Role.DESK_OFFICER);
        HttpResponse<String> wrong = server.browser().signIn(account, "not the password");
        HttpResponse<String> unknown = server.browser().signIn("nobody" + account, "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng", "value=\"" + account + "\"");
        assertThat(unknown.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(trail(account)).containsExactly("SIGN_IN_REFUSED");
        assertThat(trail("nobody" + account)).isEmpty();
    }

    @Test
    void the_sixth_guess_has_to_wait_in_the_form_and_in_the_api_even_with_the_right_password() {
        String account = person(Role.DESK_OFFICER);
        Browser browser = server.browser();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(browser.signIn(account, "guess " + guess).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> form = browser.signIn(account, PASSWORD);
        assertThat(form.statusCode()).isEqualTo(429);
        assertThat(form.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 15L);
        assertThat(form.body()).contains("Hãy chờ");
        HttpResponse<String> api = open(account, PASSWORD);
        assertThat(api.statusCode()).isEqualTo(429);
        assertThat(JsonPath.<String>read(api.body(), "$.type")).isEqualTo("urn:motcua:problem:too-many-attempts");
        HttpResponse<String> basic = server.browser().get("/api/secret", "Authorization", basic(account, PASSWORD));
        assertThat(basic.statusCode()).isEqualTo(429);
        assertThat(JsonPath.<String>read(basic.body(), "$.detail")).contains("giây");
        server.bean(MovableClock.class).advance(Duration.ofSeconds(15));
        assertThat(browser.signIn(account, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void many_clients_with_the_right_password_do_not_throttle_each_other() {
        String account = person(Role.DESK_OFFICER);
        List<Integer> statuses = IntStream.range(0, 24)
            .parallel()
            .mapToObj((client) -> server.browser().get("/api/secret", "Authorization", basic(account, PASSWORD)))
            .map(HttpResponse::statusCode)
            .toList();
        assertThat(statuses).containsOnly(200);
    }

    @Test
    void a_forged_form_is_refused_and_nothing_happens() {
        Browser browser = server.browser();
        String account = person(Role.DESK_OFFICER);
        assertThat(browser.forge("/dang-nhap", Map.of("account", account, "password", PASSWORD)).statusCode())
            .isEqualTo(403);
        browser.signIn(account, PASSWORD);
        assertThat(browser.forge("/dang-xuat", Map.of()).statusCode()).isEqualTo(403);
        HttpResponse<String> forged = browser.call("POST", "/api/secret", "{}");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(JsonPath.<String>read(forged.body(), "$.type")).isEqualTo("urn:motcua:problem:stale-form");
        assertThat(browser.get("/api/secret").body()).isEqualTo(account);
    }

    @Test
    void a_forged_request_cannot_lend_itself_a_session_by_adding_a_header() {
        Browser browser = server.browser();
        browser.signIn(person(Role.DESK_OFFICER), PASSWORD);
        assertThat(browser.call("POST", "/api/secret", "{}", "Authorization", "Nonsense").statusCode()).isEqualTo(401);
        assertThat(browser.call("POST", "/api/secret", "{}", "Authorization", "Bearer nonsense").statusCode())
            .isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session() {
        Browser browser = server.browser();
        String account = person(Role.DESK_OFFICER);
        browser.signIn(account, PASSWORD);
        String session = browser.cookie("motcua-session");
        assertThat(browser.submit("/tai-khoan", "/dang-xuat", Map.of()).statusCode()).isEqualTo(302);
        assertThat(server.browser().get("/api/secret", "Cookie", "motcua-session=" + session).statusCode())
            .isEqualTo(401);
        assertThat(trail(account)).containsExactly("SIGN_IN", "SIGN_OUT");
    }

    @Test
    void a_token_opens_the_api_until_it_expires() {
        String account = person(Role.DESK_OFFICER, Role.CASE_OFFICER);
        HttpResponse<String> opened = open(account, PASSWORD);
        assertThat(opened.statusCode()).isEqualTo(200);
        String token = JsonPath.read(opened.body(), "$.token");
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        assertThat(JsonPath.<List<String>>read(opened.body(), "$.roles")).containsExactlyInAnyOrder("DESK_OFFICER",
                "CASE_OFFICER");
        assertThat(JsonPath.<String>read(opened.body(), "$.expiresAt")).endsWith("+07:00");
        assertThat(opened.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(bearer("GET", token).body()).isEqualTo(account);
        assertThat(bearer("POST", token).statusCode()).isEqualTo(200);
        server.bean(MovableClock.class).advance(Duration.ofHours(12));
        assertThat(bearer("GET", token).statusCode()).isEqualTo(401);
    }

    @Test
    void the_database_holds_only_the_fingerprint_of_a_token() {
        String token = JsonPath.read(open(person(Role.DESK_OFFICER), PASSWORD).body(), "$.token");
        assertThat(database.sql("SELECT count(*) FROM access_token WHERE hash = ?")
            .param(Fingerprint.of(token))
            .query(Integer.class)
            .single()).isEqualTo(1);
        assertThat(database.sql("SELECT count(*) FROM access_token WHERE access_token::text LIKE '%' || ? || '%'")
            .param(token)
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    void a_token_that_was_given_back_is_void() {
        String token = JsonPath.read(open(person(Role.DESK_OFFICER), PASSWORD).body(), "$.token");
        assertThat(bearer("GET", token).statusCode()).isEqualTo(200);
        assertThat(server.browser().call("DELETE", "/api/session", "", "Authorization", "Bearer " + token).statusCode())
            .isEqualTo(204);
        assertThat(bearer("GET", token).statusCode()).isEqualTo(401);
    }

    @Test
    void an_incomplete_or_wrong_call_for_a_token_says_why() {
        HttpResponse<String> incomplete = server.browser().call("POST", "/api/session", "{\"account\": \"desk\"}");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(incomplete.body(), "$.errors[0].field")).isEqualTo("password");
        HttpResponse<String> wrong = open(person(Role.DESK_OFFICER), "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(JsonPath.<String>read(wrong.body(), "$.type")).isEqualTo("urn:motcua:problem:wrong-credentials");
    }

    @Test
    void a_new_password_ends_sessions_and_tokens() {
        String account = person(Role.DESK_OFFICER);
        Browser browser = server.browser();
        browser.signIn(account, PASSWORD);
        Browser elsewhere = server.browser();
        elsewhere.signIn(account, PASSWORD);
        String token = JsonPath.read(open(account, PASSWORD).body(), "$.token");
        HttpResponse<String> tooShort = browser.submit("/tai-khoan", "/tai-khoan/mat-khau",
                Map.of("oldPassword", PASSWORD, "newPassword", "short"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("Mật khẩu mới chưa đạt");
        HttpResponse<String> changed = browser.submit("/tai-khoan", "/tai-khoan/mat-khau",
                Map.of("oldPassword", PASSWORD, "newPassword", "another good password"));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/api/secret").statusCode()).isEqualTo(401);
        assertThat(bearer("GET", token).statusCode()).isEqualTo(401);
        assertThat(browser.signIn(account, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(browser.signIn(account, "another good password").statusCode()).isEqualTo(302);
    }

    @Test
    void an_account_that_is_set_up_again_keeps_its_password_and_takes_its_new_roles() {
        String account = person(Role.DESK_OFFICER);
        Browser browser = server.browser();
        browser.signIn(account, PASSWORD);
        assertThat(browser.get("/api/for-signatories").statusCode()).isEqualTo(403);
        server.bean(Accounts.class)
            .create(account, "Trần Văn Ký", "ignored password", Set.of(Role.SIGNATORY), "H61.2", Set.of());
        assertThat(browser.get("/api/for-signatories").body()).isEqualTo("signed");
        assertThat(JsonPath.<String>read(browser.get("/api/session").body(), "$.agency")).isEqualTo("H61.2");
        assertThat(server.browser().signIn(account, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void who_lacks_the_role_gets_a_refusal() {
        HttpResponse<String> answer = server.browser()
            .get("/api/for-signatories", "Authorization", basic(person(Role.DESK_OFFICER), PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("urn:motcua:refusal:not-allowed");
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field")).isEqualTo("role");
    }

    @Test
    void every_answer_carries_the_safety_headers() {
        HttpResponse<String> page = server.browser().get("/dang-nhap");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
            .hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body()).doesNotContain("<style", " style=", "onclick", "<script>");
    }

    @Test
    void outside_a_sample_world_the_sign_in_page_names_nobody() {
        String account = person(Role.DESK_OFFICER);
        assertThat(server.browser().get("/dang-nhap").body()).doesNotContain(account, "Tài khoản mẫu", "TẬP HUẤN");
    }

    @Test
    void a_page_that_is_nowhere_says_so_inside_the_layout() {
        Browser browser = server.browser();
        browser.signIn(person(Role.DESK_OFFICER), PASSWORD);
        HttpResponse<String> answer = browser.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có trang hoặc địa chỉ này", "Đăng xuất");
    }

    @Test
    void the_trail_says_who_looked_and_cannot_be_changed() {
        UUID dossier = UUID.randomUUID();
        Actor actor = new Actor("auditor-" + dossier.toString().substring(0, 8), "Lê Kiểm", Set.of(Role.AUDITOR), "H61",
                Set.of());
        Access access = server.bean(Access.class);
        access.as(actor, () -> {
            access.recordLook("ID_NUMBER", dossier, "đối chiếu giấy tờ");
            return actor;
        });
        assertThat(database.sql("SELECT account || ' ' || what || ' ' || reason FROM access_audit WHERE dossier = ?")
            .param(dossier)
            .query(String.class)
            .list()).containsExactly(actor.account() + " ID_NUMBER đối chiếu giấy tờ");
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.sql("DELETE FROM access_audit WHERE dossier = ?").param(dossier).update());
    }

    private static String person(Role... roles) {
        String account = "p" + UUID.randomUUID().toString().substring(0, 12);
        server.bean(Accounts.class).create(account, "Nguyễn Thị Tiếp", PASSWORD, Set.of(roles), "H61.1", Set.of("TT"));
        return account;
    }

    private static HttpResponse<String> open(String account, String password) {
        return server.browser()
            .call("POST", "/api/session", "{\"account\": \"" + account + "\", \"password\": \"" + password + "\"}");
    }

    private static HttpResponse<String> bearer(String method, String token) {
        return server.browser().call(method, "/api/secret", "", "Authorization", "Bearer " + token);
    }

    private static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> trail(String account) {
        return database.sql("SELECT what FROM access_audit WHERE account = ? ORDER BY id")
            .param(account)
            .query(String.class)
            .list();
    }

}
