package vn.motcua.dossier.access;

import java.text.Normalizer;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordsTest {

    private static final AccessSettings FAST = new AccessSettings(Duration.ofHours(12), Duration.ofHours(2), 4);

    private final Passwords passwords = new Passwords(FAST, new World(""));

    @Test
    void a_hash_is_not_the_password_and_differs_each_time() {
        String hash = this.passwords.hash("mot cua lien thong", "password");
        assertThat(hash).startsWith("{bcrypt}").doesNotContain("mot cua");
        assertThat(this.passwords.hash("mot cua lien thong", "password")).isNotEqualTo(hash);
        assertThat(this.passwords.matches("mot cua lien thong", hash)).isTrue();
        assertThat(this.passwords.matches("mot cua lien thong ", hash)).isFalse();
    }

    @Test
    void the_default_strength_costs_what_a_guesser_should_pay() {
        AccessSettings settings = new AccessSettings(Duration.ofHours(12), Duration.ofHours(2), 12);
        assertThat(new Passwords(settings, new World("")).hash("mot cua lien thong", "password"))
            .startsWith("{bcrypt}$2a$12$");
    }

    @Test
    void composed_and_decomposed_vietnamese_letters_are_one_password() {
        String composed = "Trả kết quả đúng hẹn";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(this.passwords.matches(decomposed, this.passwords.hash(composed, "password"))).isTrue();
    }

    @Test
    void too_short_and_too_long_are_refused_with_the_field() {
        for (String wrong : new String[] { "", "            ", "11 letters.", "ế".repeat(25) }) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.passwords.hash(wrong, "newPassword"))
                .satisfies((refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_INVALID);
                    assertThat(refusal.field()).isEqualTo("newPassword");
                });
        }
    }

    @Test
    void what_bcrypt_would_cut_off_does_not_match() {
        String longest = "a".repeat(72);
        assertThat(this.passwords.matches(longest + "b", this.passwords.hash(longest, "password"))).isFalse();
    }

    @Test
    void only_a_sample_world_takes_a_name_as_password() {
        assertThat(new Passwords(FAST, new World("commune-2026")).hash("desk", "password")).startsWith("{bcrypt}");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.passwords.hash("desk", "password"));
    }

}
