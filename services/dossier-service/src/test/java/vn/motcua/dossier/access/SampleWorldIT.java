package vn.motcua.dossier.access;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleWorldIT {

    @Test
    void a_sample_world_lists_its_accounts_and_says_what_it_is(@TempDir Path folder) {
        try (AccessServer server = AccessServer.start(folder, "commune-2026")) {
            Accounts accounts = server.bean(Accounts.class);
            assertThat(accounts.isEmpty()).isTrue();
            accounts.create("desk", "Nguyễn Thị Tiếp", "desk", Set.of(Role.DESK_OFFICER), "H61.1", Set.of());
            assertThat(accounts.isEmpty()).isFalse();
            assertThat(accounts.exists("desk")).isTrue();
            Browser browser = server.browser();
            assertThat(browser.get("/dang-nhap").body()).contains("Tài khoản mẫu", "<code>desk</code>",
                    "Nguyễn Thị Tiếp", "Cán bộ tiếp nhận", "CƠ SỞ DỮ LIỆU TẬP HUẤN",
                    "Trung tâm Phục vụ hành chính công xã Bù Gia Mập, tháng 11/2026", "Nghị định 309/2026/NĐ-CP");
            assertThat(browser.signIn("desk", "desk").statusCode()).isEqualTo(302);
            assertThat(browser.get("/tai-khoan").body()).contains("href=\"/tiep-nhan\"", "accesskey=\"2\"")
                .doesNotContain("href=\"/quan-tri\"");
        }
    }

}
