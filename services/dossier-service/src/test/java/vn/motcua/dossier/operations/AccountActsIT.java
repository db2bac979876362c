package vn.motcua.dossier.operations;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Browser;
import vn.motcua.dossier.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A system administrator gives passwords, closes and opens accounts; nobody else does.
 */
class AccountActsIT {

    private static final String UNGUESSED = "khong-ai-biet-mat-khau-nay";

    private static final String OWN = "mat-khau-cua-rieng-toi";

    static DeskServer server;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        for (String name : new String[] { "moi", "nghi", "khac" }) {
            server.bean(Accounts.class)
                .create(name, "Người mới", UNGUESSED, Set.of(Role.DESK_OFFICER), "H19.101", Set.of());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_one_time_password_is_shown_once_and_serves_only_to_choose_another() {
        WebDesk admin = WebDesk.of(server, "admin");
        HttpResponse<String> asked = admin.open("/quan-tri/tai-khoan/moi/mat-khau");
        assertThat(asked.body()).contains("moi", "Người mới", "Mật khẩu hiện tại mất hiệu lực ngay", "Không cấp");
        HttpResponse<String> unasked = admin.send("/tai-khoan", "/quan-tri/tai-khoan/moi/mat-khau");
        assertThat(unasked.body()).contains("Mật khẩu hiện tại mất hiệu lực ngay").doesNotContain("one-time-password");
        assertThat(signedIn("moi", UNGUESSED).get("/ho-so").statusCode()).as("nothing happened").isEqualTo(200);
        HttpResponse<String> given = admin.send("/quan-tri/tai-khoan/moi/mat-khau", "/quan-tri/tai-khoan/moi/mat-khau",
                "understood", "true");
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        Matcher shown = Pattern.compile("id=\"one-time-password\">([a-z2-9-]{19})<").matcher(given.body());
        assertThat(shown.find()).isTrue();
        String oneTime = shown.group(1);
        assertThat(admin.open("/quan-tri").body()).contains("Chờ đổi mật khẩu").doesNotContain(oneTime);
        assertThat(audit()).contains("admin ONE_TIME_PASSWORD moi").noneMatch((line) -> line.contains(oneTime));

        assertThat(signedIn("moi", UNGUESSED).get("/ho-so").statusCode()).isEqualTo(302);
        Browser person = new Browser(server.url());
        HttpResponse<String> first = person.signIn("moi", oneTime);
        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(first.body()).contains("Chọn mật khẩu của bạn", "chỉ dùng được một lần").doesNotContain(oneTime);
        assertThat(person.get("/ho-so").statusCode()).isEqualTo(302);
        String credentials = "{\"account\":\"moi\",\"password\":\"" + oneTime + "\"}";
        HttpResponse<String> program = person.call("POST", "/api/session", credentials);
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.body()).contains("password-to-change", "chọn mật khẩu của mình");

        assertThat(choose(person, oneTime, oneTime).statusCode()).isEqualTo(422);
        assertThat(choose(person, oneTime, " ").body()).contains("Mật khẩu mới chưa đạt");
        assertThat(choose(person, "khong-dung", OWN).statusCode()).isEqualTo(401);
        assertThat(choose(person, oneTime, OWN).headers().firstValue("Location")).contains("/dang-nhap?doi");
        assertThat(signedIn("moi", OWN).get("/ho-so").statusCode()).isEqualTo(200);
        assertThat(signedIn("moi", oneTime).get("/ho-so").statusCode()).isEqualTo(302);
    }

    @Test
    void a_closed_account_is_out_at_once_and_comes_back_when_opened() {
        WebDesk admin = WebDesk.of(server, "admin");
        Browser person = signedIn("nghi", UNGUESSED);
        assertThat(person.get("/ho-so").statusCode()).isEqualTo(200);
        assertThat(admin.send("/quan-tri", "/quan-tri/tai-khoan/nghi/dong").body()).contains("Đã đóng tài khoản nghi");
        assertThat(person.get("/ho-so").statusCode()).isEqualTo(302);
        assertThat(signedIn("nghi", UNGUESSED).get("/ho-so").statusCode()).isEqualTo(302);
        assertThat(admin.send("/quan-tri", "/quan-tri/tai-khoan/nghi/mo-lai").body())
            .contains("Đã mở lại tài khoản nghi");
        assertThat(person.get("/ho-so").statusCode()).isEqualTo(302);
        assertThat(signedIn("nghi", UNGUESSED).get("/ho-so").statusCode()).isEqualTo(200);
        assertThat(audit()).contains("admin ACCOUNT_CLOSED nghi", "admin ACCOUNT_REOPENED nghi");
    }

    @Test
    void nobody_closes_the_own_account_and_unknown_ones_are_told() {
        WebDesk admin = WebDesk.of(server, "admin");
        assertThat(admin.send("/quan-tri", "/quan-tri/tai-khoan/admin/dong").body())
            .contains("Không thể tự đóng tài khoản của mình");
        assertThat(admin.open("/quan-tri").statusCode()).isEqualTo(200);
        assertThat(admin.send("/quan-tri", "/quan-tri/tai-khoan/khong-co/mat-khau").statusCode()).isEqualTo(404);
        assertThat(admin.send("/quan-tri", "/quan-tri/tai-khoan/khong-co/dong").body()).contains("Không tìm thấy");
    }

    @Test
    void only_a_system_administrator_may() {
        for (String other : List.of("auditor", "catalogue", "desk", "supervisor")) {
            WebDesk person = WebDesk.of(server, other);
            for (String act : List.of("mat-khau", "dong", "mo-lai")) {
                assertThat(person.send("/tai-khoan", "/quan-tri/tai-khoan/khac/" + act).statusCode())
                    .as(other + " " + act)
                    .isEqualTo(403);
            }
        }
        assertThat(WebDesk.of(server, "auditor").open("/quan-tri").body()).doesNotContain("/quan-tri/tai-khoan/");
        assertThat(signedIn("khac", UNGUESSED).get("/ho-so").statusCode()).isEqualTo(200);
        assertThat(WebDesk.of(server, "admin").forge("/quan-tri/tai-khoan/khac/dong").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> choose(Browser person, String oneTime, String wanted) {
        return person.submit("/dang-nhap", "/dang-nhap/mat-khau-moi",
                java.util.Map.of("account", "moi", "oldPassword", oneTime, "newPassword", wanted));
    }

    private static Browser signedIn(String account, String password) {
        Browser browser = new Browser(server.url());
        browser.signIn(account, password);
        return browser;
    }

    private static List<String> audit() {
        return server.database()
            .sql("SELECT account || ' ' || what || ' ' || coalesce(reason, '') FROM access_audit")
            .query(String.class)
            .list();
    }

}
