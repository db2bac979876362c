package vn.motcua.dossier.calendarchange;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.register.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar on the wall, changed by a person with a browser; the node's own worker.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarPageTest {

    private static final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static DeskServer server;

    private static WebDesk admin;

    private static Dossier open;

    private static String change;

    @BeforeAll
    static void start() {
        mail.start();
        server = DeskServer.start("commune-2026", "2026-11-16T08:00:00+07:00", Map.of("motcua.notice.smtp-host",
                "127.0.0.1", "spring.mail.port", String.valueOf(mail.getSmtp().getPort())));
        open = new Desk(server).accepts(Desk.MARITAL_STATUS);
        admin = WebDesk.of(server, "catalogue");
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.stop();
    }

    @Test
    @Order(1)
    void the_year_hangs_there_with_every_day_named_and_its_status() {
        String year = admin.open("/lich-lam-viec").body();
        assertThat(year.split("<caption>Tháng ", -1)).hasSize(13);
        assertThat(year).contains("Lịch chính thức", "Nghỉ lễ, Tết, Ngày Văn hóa Việt Nam",
                "24<sup aria-hidden=\"true\">L</sup>");
        assertThat(admin.open("/lich-lam-viec?nam=2027").body()).contains("Lịch dự kiến", "Phương án nghỉ Tết");
        assertThat(WebDesk.of(server, "desk").open("/lich-lam-viec").statusCode()).isEqualTo(403);
        assertThat(WebDesk.of(server, "auditor").open("/lich-lam-viec").body()).doesNotContain("formaction");
    }

    @Test
    @Order(3)
    void wrong_lines_come_back_with_their_reasons_and_what_was_typed() {
        HttpResponse<String> answer = preview("2026-12-31", "SWAPPED_OFF", "Nghỉ hoán đổi", "QĐ 1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dòng 1: Ngày nghỉ hoán đổi không có ngày làm bù", "value=\"2026-12-31\"",
                "value=\"QĐ 1\"");
        String editor = answer.body().substring(answer.body().indexOf("action=\"/lich-lam-viec/xem-truoc#sua\""));
        assertThat(editor.indexOf("Xem trước ảnh hưởng")).as("what Enter presses")
            .isLessThan(editor.indexOf("Thêm dòng"));
    }

    @Test
    @Order(4)
    void a_day_is_previewed_applied_and_taken_back() {
        HttpResponse<String> looked = preview("19/11/2026", "PUBLIC_HOLIDAY", "Nghỉ thêm", "Quyết định 5/QĐ-TTg");
        assertThat(looked.body()).contains("1 hồ sơ đang giải quyết đổi hạn", "1 giấy hẹn cần thông báo",
                String.valueOf(open.code()));
        apply("19/11/2026");
        assertThat(new Desk(server).state(open.id()).deadline().dueAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
        assertThat(admin.open("/lich-lam-viec").body()).contains("Nghỉ lễ, Tết, Nghỉ thêm", "Quyết định 5/QĐ-TTg");
        assertThat(admin.open("/lich-lam-viec/thay-doi/" + change + "/tien-do").body()).doesNotContain("hx-get");
        admin.send("/lich-lam-viec/thay-doi/" + change, "/lich-lam-viec/thay-doi/" + change + "/thu-hoi");
        awaits("Đã thu hồi");
        assertThat(new Desk(server).state(open.id()).deadline()).usingRecursiveComparison()
            .ignoringFields("version")
            .isEqualTo(open.deadline());
    }

    @Test
    @Order(5)
    void the_researched_list_is_read_and_fits_the_calendar() throws IOException {
        List<EditForm.Line> lines = HolidayFile.read(Files.readAllBytes(shared("data/holidays.csv")));
        assertThat(lines).hasSizeGreaterThan(100);
        EditForm form = new EditForm("VN", "Nạp lại", "", "", 2026, lines);
        assertThat(server.bean(DayList.class).read("VN", form.days(), form.years(), form.decision()).days())
            .hasSize(lines.size());
    }

    @Test
    @Order(6)
    void a_new_year_is_imported_as_provisional_with_the_name_of_who_approved_it() {
        byte[] file = "date,name_vi,kind,confidence\n2028-01-03,Nghỉ bù Tết Dương lịch,compensatory_off,x\n2028-01-01,Tết Dương lịch,public_holiday,x\n"
            .getBytes(StandardCharsets.UTF_8);
        EditForm form = new EditForm("VN", "Phương án năm 2028", "PROVISIONAL", "Chủ tịch Lê Minh Đức", 2026,
                HolidayFile.read(file));
        CalendarChanges changes = server.bean(CalendarChanges.class);
        new Desk(server).as(vn.motcua.dossier.access.Role.CATALOGUE_ADMIN,
                () -> changes.apply(server.bean(DayList.class).read("VN", form.days(), form.years(), form.decision())));
        String year = admin.open("/lich-lam-viec?nam=2028").body();
        assertThat(year).contains("Lịch dự kiến", "Người phê duyệt: Chủ tịch Lê Minh Đức", "Nghỉ bù Tết Dương lịch");
    }

    @Test
    @Order(7)
    void the_alarm_is_where_those_look_who_can_do_something() {
        assertThat(server.bean(CalendarReach.class).warnings()).isEmpty();
        assertThat(admin.open("/lich-lam-viec").body()).doesNotContain("năm cuối cùng có lịch");
        new Desk(server).timePassesUntil("2026-12-21T08:00");
        assertThat(admin.open("/lich-lam-viec").body()).contains("năm cuối cùng có lịch chính thức");
        assertThat(WebDesk.of(server, "supervisor").open("/").body()).contains("hx-get=\"/lich-lam-viec/canh-bao\"");
        assertThat(WebDesk.of(server, "supervisor").open("/lich-lam-viec/canh-bao").body()).contains("sau năm 2026");
        assertThat(WebDesk.of(server, "desk").open("/").body()).doesNotContain("canh-bao");
        CalendarReach reach = server.bean(CalendarReach.class);
        assertThat(reach.lastOfficialYear()).contains(2026);
        assertThat(reach.warnings()).singleElement()
            .satisfies((warning) -> assertThat(warning.reachedYear()).isEqualTo(2027));
    }

    @Test
    @Order(8)
    void who_has_no_e_mail_is_told_by_the_desk_once() {
        Dossier later = new Desk(server).accepts(Desk.MARITAL_STATUS);
        apply("23/12/2026");
        WebDesk desk = WebDesk.of(server, "desk");
        String list = desk.open("/giao-phieu").body();
        assertThat(list).contains("Cần báo ngày hẹn mới", String.valueOf(later.code()), "0912345678",
                "17:00 25/12/2026");
        Matcher notice = Pattern.compile("/giao-phieu/bao/([0-9a-f-]{36})").matcher(list);
        assertThat(notice.find()).isTrue();
        assertThat(desk.send("/giao-phieu", notice.group()).body()).contains("Đã ghi nhận việc báo ngày hẹn mới.")
            .doesNotContain(String.valueOf(later.code()));
        assertThat(server.database()
            .sql("SELECT told_by FROM notice WHERE dossier = :id AND sent_at IS NOT NULL")
            .param("id", later.id())
            .query(String.class)
            .single()).isEqualTo("desk");
    }

    @Test
    @Order(9)
    void who_has_an_e_mail_gets_the_new_date_there_and_is_not_called() throws Exception {
        Dossier dossier = new Desk(server).accepts("1.004884");
        server.database()
            .sql("UPDATE party SET email = 'an@example.vn' WHERE dossier = :id AND role = 'SUBMITTER'")
            .param("id", dossier.id())
            .update();
        Instant before = dossier.deadline().promisedAt();
        apply("24/12/2026");
        assertThat(mail.getReceivedMessages()).as("a slip can be taken back unnoticed").isEmpty();
        server.database()
            .sql("UPDATE notice SET next_try_at = created_at - interval '20 years' WHERE dossier = :id")
            .param("id", dossier.id())
            .update();
        assertThat(mail.waitForIncomingEmail(20_000, 1)).isTrue();
        MimeMessage letter = mail.getReceivedMessages()[0];
        Instant promised = new Desk(server).state(dossier.id()).deadline().promisedAt();
        assertThat(promised).isAfter(before);
        assertThat(letter.getSubject()).isEqualTo("Thông báo ngày hẹn trả kết quả mới");
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("an@example.vn");
        assertThat(GreenMailUtil.getBody(letter).replaceAll("=\\r?\\n", "")).contains(String.valueOf(dossier.code()),
                vn.motcua.dossier.page.Formats.moment(Objects.requireNonNull(promised)));
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body())
            .doesNotContain(String.valueOf(dossier.code()));
    }

    /** The mail server stands here; what is closed lies with the desk. */
    @Test
    @Order(9)
    void who_has_an_e_mail_is_told_there_which_of_two_dossiers_goes_on() throws Exception {
        Desk desk = new Desk(server);
        Dossier stays = desk.accepts(Desk.MARITAL_STATUS);
        Dossier closed = desk.accepts(Desk.MARITAL_STATUS);
        server.database()
            .sql("UPDATE party SET email = 'hai@example.vn' WHERE dossier = :id AND role = 'SUBMITTER'")
            .param("id", closed.id())
            .update();
        assertThat(new Http(server)
            .post("desk", "/api/dossiers/" + closed.id() + "/duplicate", "{\"stays\":\"" + stays.code() + "\"}")
            .status()).isEqualTo(204);
        assertThat(mail.waitForIncomingEmail(20_000, 2)).isTrue();
        MimeMessage message = mail.getReceivedMessages()[1];
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo("hai@example.vn");
        assertThat(message.getSubject()).isEqualTo("Hồ sơ đã đóng vì trùng với một hồ sơ khác");
        assertThat(GreenMailUtil.getBody(message).replaceAll("=\\r?\\n", "")).contains(String.valueOf(closed.code()),
                String.valueOf(stays.code()));
    }

    @Test
    @Order(10)
    void a_file_is_read_into_the_table_and_a_wrong_one_is_told_by_its_line() {
        HttpResponse<String> read = admin.upload("/lich-lam-viec", "/lich-lam-viec/nhap", "lich.csv",
                "date,name_vi,kind,confidence\n2028-05-01,Quốc tế Lao động,public_holiday,x\n", "scope", "VN", "year",
                "2026", "decision", "QĐ 9");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("value=\"2028-05-01\"", "value=\"Quốc tế Lao động\"", "value=\"QĐ 9\"");
        HttpResponse<String> wrong = admin.upload("/lich-lam-viec", "/lich-lam-viec/nhap", "lich.csv",
                "ngày;tên\n2028-05-01;Quốc tế Lao động\n", "scope", "VN", "year", "2026", "decision", "QĐ 9");
        assertThat(wrong.statusCode()).isBetween(400, 422);
        assertThat(wrong.body()).contains("value=\"QĐ 9\"");
    }

    private static void apply(String day) {
        awaitsNoOther();
        HttpResponse<String> applied = admin.send("/lich-lam-viec", "/lich-lam-viec/ap-dung", "scope", "VN", "year",
                "2026", "decision", "Quyết định 5/QĐ-TTg", "date", day, "kind", "PUBLIC_HOLIDAY", "name", "Nghỉ thêm",
                "replaces", "");
        Matcher id = Pattern.compile("/lich-lam-viec/thay-doi/([0-9a-f-]{36})").matcher(applied.uri().getPath());
        assertThat(id.find()).isTrue();
        change = id.group(1);
        awaits("Đã áp dụng");
    }

    private static HttpResponse<String> preview(String date, String kind, String name, String decision) {
        return admin.send("/lich-lam-viec", "/lich-lam-viec/xem-truoc", "scope", "VN", "year", "2026", "decision",
                decision, "date", date, "kind", kind, "name", name, "replaces", "");
    }

    /** One change at a time: the one before may still be on its last pass. */
    private static void awaitsNoOther() {
        for (int i = 0; i < 300; i++) {
            if (!admin.open("/lich-lam-viec").body().contains("Đang áp dụng")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("a change is never done");
    }

    private static void awaits(String state) {
        for (int i = 0; i < 300; i++) {
            if (admin.open("/lich-lam-viec/thay-doi/" + change).body().contains(state)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("never " + state);
    }

    private static Path shared(String file) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("shared").resolve(file))) {
                return at.resolve("shared").resolve(file);
            }
        }
        throw new IllegalStateException("no shared/" + file + " beside the repository");
    }

}
