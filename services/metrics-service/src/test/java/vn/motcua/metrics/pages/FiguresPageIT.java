package vn.motcua.metrics.pages;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.events.Channel;
import vn.motcua.events.Envelope;
import vn.motcua.events.Outcome;
import vn.motcua.events.ReferenceFact;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;
import vn.motcua.metrics.TestHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** The fragments that the front door embeds. */
@ExtendWith(TestHouse.class)
class FiguresPageIT {

    private final House house;

    private final String agency = "P." + UUID.randomUUID();

    FiguresPageIT(House house) {
        this.house = house;
    }

    @Test
    void an_empty_desk_reads_that_there_is_no_data() {
        String html = page("/figures");

        assertThat(html).contains("data-figure=\"on-time\">chưa có dữ liệu<")
            .contains("data-figure=\"online\">chưa có dữ liệu<")
            .contains("data-figure=\"apology-coverage\">chưa có dữ liệu<")
            .doesNotContain("100%")
            .doesNotContain("<html")
            .doesNotContain("style=")
            .doesNotContain("<script");
    }

    @Test
    void figures_have_bars_and_lead_to_their_dossiers() {
        Life life = resolved();
        String html = page("/figures?from=2026-01-01");

        assertThat(html).contains("data-figure=\"on-time\">100%<")
            .contains("data-figure=\"online\">100%<")
            .contains("<rect width=\"100.00\"")
            .contains("hx-get=\"/so-lieu/noi-dung?by=procedure&amp;from=2026-01-01\"")
            .contains("hx-trigger=\"every 2s\"")
            .contains("href=\"/so-lieu/on-time/ho-so?by=procedure&amp;from=2026-01-01&amp;part=missing&amp;page=0\"");
        String dossiers = page("/figures/on-time/dossiers?part=numerator");
        assertThat(dossiers).contains("href=\"/ho-so/" + life.id() + "\"").contains("Trang 1/1");
        assertThat(page("/figures/on-time/dossiers?part=missing")).contains("Không có hồ sơ nào.");
    }

    @Test
    void whatever_is_asked_or_told_is_escaped() {
        resolved();
        this.house.publish(new Envelope<>(1, House.NOW, new ReferenceFact.ProcedureDescribed(this.agency + ".proc", 1,
                "<script>alert(1)</script>", "Hộ tịch", "FULL", java.util.List.of(this.agency))));
        this.house.settle();

        String html = page("/figures?procedure=%22%3E%3Cscript%3E%7Bx%7D%26by%3Dagency");
        assertThat(html).doesNotContain("<script").contains("procedure=%22%3E%3Cscript%3E%7Bx%7D%26by%3Dagency");
        assertThat(page("/figures")).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    private Life resolved() {
        Life life = new Life(UUID.randomUUID(), this.agency, this.agency + ".proc", Channel.ONLINE,
                House.NOW.minusSeconds(900))
            .accepted(House.NOW.minusSeconds(800), Duration.ofDays(2))
            .resolved(House.NOW.minusSeconds(700), Outcome.APPROVED);
        life.told().forEach(this.house::publish);
        this.house.settle();
        return life;
    }

    private String page(String path) {
        var answer = this.house.get(path, this.house.token(this.agency));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/html;charset=UTF-8");
        return answer.body();
    }

}
