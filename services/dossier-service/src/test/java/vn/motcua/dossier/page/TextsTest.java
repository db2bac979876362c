package vn.motcua.dossier.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TextsTest {

    private final Texts texts = new Texts("classpath*:texts/sample.properties");

    @Test
    void reads_vietnamese_letters() {
        assertThat(this.texts.of("plain")).isEqualTo("Quá hạn, đã xử lý xong: 'đúng' ƠƯ");
    }

    @Test
    void fills_in_arguments_in_any_order() {
        assertThat(this.texts.of("numbered", "một", 2)).isEqualTo("2 rồi một rồi 2");
        assertThat(this.texts.of("numbered", "$1", "\\")).isEqualTo("\\ rồi $1 rồi \\");
    }

    @Test
    void fills_in_facts_by_name_and_drops_a_part_whose_fact_is_missing() {
        assertThat(this.texts.named("facts", Map.of("field", "hạn", "day", "16/11/2026")))
            .isEqualTo("Sai hạn (ngày 16/11/2026).");
        assertThat(this.texts.named("facts", Map.of("field", "hạn"))).isEqualTo("Sai hạn.");
    }

    @Test
    void a_fact_may_look_like_a_placeholder() {
        assertThat(this.texts.named("facts", Map.of("field", "{day}", "day", "[x]{field}")))
            .isEqualTo("Sai {day} (ngày [x]{field}).");
    }

    @Test
    void what_is_missing_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.texts.of("nowhere"))
            .withMessageContaining("nowhere");
        assertThatIllegalArgumentException().isThrownBy(() -> this.texts.of("numbered", "một"));
        assertThatIllegalArgumentException().isThrownBy(() -> this.texts.named("facts", Map.of()));
    }

    @Test
    void a_key_in_two_files_is_an_error() {
        assertThatIllegalStateException().isThrownBy(() -> new Texts("classpath*:texts/*.properties"))
            .withMessageContaining("plain");
    }

    @Test
    void every_bundle_of_the_console_loads() {
        assertThat(new Texts().of("layout.training")).isEqualTo("CƠ SỞ DỮ LIỆU TẬP HUẤN");
    }

}
