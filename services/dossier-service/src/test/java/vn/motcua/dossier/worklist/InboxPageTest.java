package vn.motcua.dossier.worklist;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.casefile.DossierList;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

/** The inbox in a real server, as browsers see it. */
class InboxPageTest {

    static DeskServer server;

    static Desk desk;

    /** Due on 19/11; asked about on 18/11. */
    static UUID urgent;

    /** Due on 20/11. */
    static UUID later;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        desk = new Desk(server).timePassesUntil("2026-11-16T08:00");
        urgent = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(urgent);
        desk.timePassesUntil("2026-11-17T08:00");
        later = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(later);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void shows_the_work_with_the_least_time_left_first_and_says_how_much_that_is() {
        String page = WebDesk.of(server, "officer").open("/").body();
        assertThat(page).contains("<h1>Hộp việc</h1>", "còn 2 ngày làm việc", "còn 3 ngày làm việc",
                "hẹn trả 17:00 19/11/2026", "Thẩm định hồ sơ", "H19.101-261116-0001", "Điểu Thị Mai");
        assertThat(page.indexOf("/ho-so/" + urgent)).isPositive().isLessThan(page.indexOf("/ho-so/" + later));
    }

    @Test
    void refreshes_the_list_alone_and_keeps_the_choice() {
        WebDesk officer = WebDesk.of(server, "officer");
        assertThat(officer.open("/?loc=cua-toi&don-vi=H19.101.01").body())
            .contains("hx-get=\"/hop-viec/danh-sach?loc=cua-toi&amp;don-vi=H19.101.01\"", "hx-trigger=\"every 15s\"");
        assertThat(officer.open("/hop-viec/danh-sach").body()).contains("id=\"hop-viec\"", "/ho-so/" + urgent)
            .doesNotContain("<html", "<h1>");
    }

    @Test
    void a_claimed_item_is_mine_until_i_give_it_back() {
        UUID dossier = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(dossier);
        String work = desk.work(dossier, WorkKind.STEP).toString();
        WebDesk officer = WebDesk.of(server, "officer");
        HttpResponse<String> claimed = officer.send("/", "/viec/" + work + "/nhan", "ve", "/?loc=cua-toi");
        assertThat(claimed.uri().toString()).endsWith("/?loc=cua-toi");
        assertThat(claimed.body()).contains("Đã nhận việc.", "/ho-so/" + dossier, "/viec/" + work + "/tra-lai");
        WebDesk colleague = WebDesk.of(server, "head");
        assertThat(colleague.send("/ho-so/" + dossier, "/viec/" + work + "/nhan").body())
            .contains("Tài khoản không có quyền thực hiện việc này");
        assertThat(officer.send("/", "/viec/" + work + "/tra-lai").body()).contains("Đã trả lại việc");
        assertThat(officer.open("/?loc=cua-toi").body()).doesNotContain("/ho-so/" + dossier);
    }

    @Test
    void work_of_another_unit_is_not_mine_to_see() {
        assertThat(WebDesk.of(server, "officer3").open("/").body()).doesNotContain("/ho-so/" + urgent)
            .contains("Không còn việc nào");
    }

    @Test
    void an_empty_inbox_says_what_to_do_instead() {
        assertThat(WebDesk.of(server, "supervisor").open("/").body()).contains("Không còn việc nào",
                "href=\"/qua-han\"");
    }

    @Test
    void a_forged_form_claims_nothing_and_nobody_is_led_to_another_site() {
        UUID dossier = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(dossier);
        String work = desk.work(dossier, WorkKind.STEP).toString();
        WebDesk officer = WebDesk.of(server, "officer");
        assertThat(officer.forge("/viec/" + work + "/nhan").statusCode()).isEqualTo(403);
        assertThat(server.bean(Worklist.class).openOf(dossier, WorkKind.STEP).orElseThrow().assignee()).isNull();
        HttpResponse<String> claimed = officer.send("/", "/viec/" + work + "/nhan", "ve", "//example.org/");
        assertThat(claimed.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(claimed.uri().getPath()).isEqualTo("/");
    }

    @Test
    void the_time_left_is_told_in_working_time() {
        assertThat(mark("2026-11-20T17:00", "2026-11-18T09:00", null)).isEqualTo("IN_TIME còn 2 ngày làm việc");
        assertThat(mark("2026-11-20T17:00", "2026-11-18T09:00", "2026-11-18T07:00"))
            .isEqualTo("SOON còn 2 ngày làm việc");
        assertThat(mark("2026-11-23T17:00", "2026-11-20T09:00", null)).isEqualTo("IN_TIME còn 1 ngày làm việc");
        assertThat(mark("2026-11-20T17:00", "2026-11-20T13:30", null)).isEqualTo("IN_TIME còn 3 giờ làm việc");
        assertThat(mark("2026-11-20T17:00", "2026-11-20T16:20", "2026-11-20T15:00")).isEqualTo("SOON còn 40 phút");
        assertThat(mark("2026-11-20T17:00", "2026-11-20T17:00", "2026-11-20T15:00")).isEqualTo("SOON còn 0 phút");
        assertThat(mark("2026-11-20T17:00", "2026-11-21T08:00", null)).isEqualTo("LATE quá hạn từ 17:00 20/11/2026");
        assertThat(mark("2026-11-20T17:00", "2026-11-25T08:00", null)).isEqualTo("LATE quá hạn 2 ngày làm việc");
    }

    /**
     * Two working hours before 08:30 lie in the afternoon before, not in the night
     * (domain D1): the mark, the lists and their figures turn together.
     */
    @Test
    void a_limit_in_hours_is_urgent_two_working_hours_before_its_end() {
        String hours = desk.offers("9.000048", TimeLimit.workingHours(8));
        Dossier dossier = desk.accepts(hours);
        Instant warned = Objects.requireNonNull(dossier.deadline().warnAt());
        Instant due = Objects.requireNonNull(dossier.deadline().originalDueAt());
        assertThat(dossier.deadline().askAt()).isNull();
        assertThat(Duration.between(warned, due)).isGreaterThan(Duration.ofHours(12));
        assertThat(urgent(dossier, warned.minusSeconds(1))).isEqualTo("IN_TIME, inbox 0, list 0, board 0");
        assertThat(urgent(dossier, warned)).isEqualTo("SOON, inbox 1, list 1, board 1");
        assertThat(urgent(dossier, due.plusSeconds(1))).isEqualTo("LATE, inbox 0, list 0, board 0");
    }

    /**
     * The mark of a dossier then, and how often the lists of what is soon due have it.
     */
    private static String urgent(Dossier dossier, Instant now) {
        return desk.as(Role.DESK_OFFICER, () -> {
            Actor reader = server.bean(Access.class).current();
            DossierList list = server.bean(DossierList.class);
            List<DossierList.Line> soon = list.find(reader, new DossierList.Wanted("", "", "soon", null), now, 0, 100);
            List<DossierList.Line> board = list.late(reader, DossierList.LatePart.SOON, now, 0, 100);
            DossierList.Line line = list.find(reader, new DossierList.Wanted(dossier.code(), "", "", null), now, 0, 1)
                .get(0);
            return "%s, inbox %d, list %d, board %d".formatted(server.bean(DueMarks.class).of(line.times(), now).kind(),
                    server.bean(Inbox.class).count(reader, false, null, now).soon(), times(soon, dossier),
                    times(board, dossier));
        });
    }

    private static long times(List<DossierList.Line> lines, Dossier dossier) {
        return lines.stream().filter((line) -> line.id().equals(dossier.id())).count();
    }

    private static String mark(String due, String now, String soonAt) {
        DueMark mark = server.bean(DueMarks.class)
            .of(new DueMarks.Times("H19.101", DossierStatus.IN_PROGRESS, local(due), local(due),
                    (soonAt == null) ? null : local(soonAt), false, null), Desk.at(now));
        return mark.kind() + " " + mark.words();
    }

    private static ZonedDateTime local(String time) {
        return Desk.at(time).atZone(Clocks.ZONE);
    }

}
