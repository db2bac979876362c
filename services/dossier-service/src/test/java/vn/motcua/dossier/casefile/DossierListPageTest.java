package vn.motcua.dossier.casefile;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of dossiers in a real server, as browsers see it. */
class DossierListPageTest {

    static DeskServer server;

    static Desk desk;

    static WebDesk counter;

    static UUID running;

    static UUID submitted;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        running = desk.accepts(Desk.MARITAL_STATUS).id();
        submitted = desk
            .as(Role.DESK_OFFICER,
                    () -> server.bean(Intake.class)
                        .submit(new NewDossier(Desk.MARITAL_STATUS, null, "ONLINE", Desk.person("Đỗ Thị Hồng 100% Đủ"),
                                Desk.person("Phùng Văn Ước"), null, null, 1, "DESK")))
            .id();
        counter = WebDesk.of(server, "desk");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void finds_by_name_without_diacritics_by_any_party_and_by_part_of_a_code() {
        assertThat(find("?tim=dieu+thi")).contains("/ho-so/" + running).doesNotContain("/ho-so/" + submitted);
        assertThat(find("?tim=Do+Thi+Hong")).contains("/ho-so/" + submitted).doesNotContain("/ho-so/" + running);
        assertThat(find("?tim=phung+van+uoc")).contains("/ho-so/" + submitted);
        assertThat(find("?tim=261116-0001")).contains("/ho-so/" + running).doesNotContain("/ho-so/" + submitted);
    }

    @Test
    void a_percent_sign_is_a_percent_sign() {
        assertThat(find("?tim=100%25")).contains("/ho-so/" + submitted).doesNotContain("/ho-so/" + running);
        assertThat(find("?tim=_")).contains("Không có hồ sơ nào");
    }

    @Test
    void narrows_by_status_and_due_date_and_keeps_what_was_asked() {
        assertThat(find("?trang-thai=SUBMITTED&tim=thi"))
            .contains("/ho-so/" + submitted, "value=\"SUBMITTED\" selected")
            .doesNotContain("/ho-so/" + running);
        assertThat(find("?han=open&tim=thi")).contains("/ho-so/" + running).doesNotContain("/ho-so/" + submitted);
        assertThat(find("?han=overdue&tim=%3Cscript%3E")).contains("Không có hồ sơ nào khớp", "value=\"&lt;script>\"")
            .doesNotContain("value=\"<script>");
    }

    @Test
    void goes_page_by_page() {
        for (int i = 0; i < 51; i++) {
            desk.as(Role.DESK_OFFICER,
                    () -> server.bean(Intake.class)
                        .submit(new NewDossier(Desk.MARITAL_STATUS, null, "DESK", Desk.person("Lý Thường Trang"), null,
                                null, null, 1, "DESK")));
        }
        assertThat(find("?tim=ly+thuong+trang")).contains("51 hồ sơ", "Trang 1 trên 2",
                "/ho-so?tim=ly%20thuong%20trang&amp;trang-thai=&amp;han=&amp;trang=2");
        assertThat(find("?tim=ly+thuong+trang&trang=2")).contains("Trang 2 trên 2").containsOnlyOnce("data-row-link");
        assertThat(find("?tim=ly+thuong+trang&trang=-3")).contains("Trang 1 trên 2");
    }

    @Test
    void braces_in_a_question_are_letters_like_others() {
        assertThat(counter.open("/ho-so?tim=%7Bx%7D&trang-thai=%7By%7D&han=%7Bz%7D").statusCode()).isEqualTo(200);
        assertThat(counter.open("/?don-vi=%7Bx%7D&loc=%7Bx%7D").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_number_that_is_none_is_bad_input() {
        assertThat(counter.open("/ho-so?trang=hai").statusCode()).isEqualTo(400);
    }

    private static String find(String query) {
        return counter.open("/ho-so" + query).body();
    }

}
