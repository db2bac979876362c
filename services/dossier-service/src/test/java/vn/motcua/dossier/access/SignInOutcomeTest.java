package vn.motcua.dossier.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInOutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "/ho-so/H61.2026", "/ho-so?query=khai%20sinh&page=2" })
    void goes_on_to_a_page_of_this_site(String then) {
        assertThat(SignInOutcome.inside(then)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example",
            "/\t/evil.example", "javascript:alert(1)", "", "/dang-nhap?tiep=/" })
    void does_not_go_anywhere_else(String then) {
        assertThat(SignInOutcome.inside(then)).isEqualTo("/");
    }

}
