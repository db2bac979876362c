package vn.motcua.metrics.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.metrics.Tokens;
import vn.motcua.metrics.answer.BadQuestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenCheckTest {

    private static final String SECRET = "thirty-two characters are enough";

    private static final Instant NOW = Instant.parse("2026-11-16T00:00:00Z");

    private final TokenCheck check = new TokenCheck(new AccessSettings(SECRET), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_token_of_the_front_door_tells_its_viewer() {
        String token = Tokens.token(SECRET, "SUPERVISOR", NOW.plusSeconds(1), "H19.101", "H19.102");

        assertThat(this.check.viewer(token))
            .isEqualTo(new Viewer("somebody", Set.of("SUPERVISOR"), Set.of("H19.101", "H19.102")));
    }

    @Test
    void it_ends_at_its_second() {
        String token = Tokens.token(SECRET, "SUPERVISOR", NOW, "H19.101");

        assertThatThrownBy(() -> this.check.viewer(token)).isInstanceOf(TokenRefused.class).hasMessage("expired");
    }

    @Test
    void another_secret_opens_nothing() {
        String token = Tokens.token("another secret of the same length", "SUPERVISOR", NOW.plusSeconds(1), "H19.101");

        assertThatThrownBy(() -> this.check.viewer(token)).isInstanceOf(TokenRefused.class).hasMessage("wrong mac");
    }

    @Test
    void claims_cannot_be_changed_under_a_mac() {
        String poor = Tokens.token(SECRET, "SUPERVISOR", NOW.plusSeconds(1), "H19.101");
        String rich = Tokens.token("not the secret", "AUDITOR", NOW.plusSeconds(1), "*");
        String forged = rich.substring(0, rich.indexOf('.')) + poor.substring(poor.indexOf('.'));

        assertThatThrownBy(() -> this.check.viewer(forged)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void only_some_roles_see_all_agencies() {
        assertThat(this.check.viewer(Tokens.token(SECRET, "AUDITOR", NOW.plusSeconds(1), "*")).agencies()).isNull();
        assertThat(this.check.viewer(Tokens.token(SECRET, "SYSTEM_ADMIN", NOW.plusSeconds(1), "*")).agencies())
            .isNull();
        String token = Tokens.token(SECRET, "DESK_OFFICER", NOW.plusSeconds(1), "*");
        assertThatThrownBy(() -> this.check.viewer(token)).isInstanceOf(TokenRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "no dot", "a.b", "%%%.%%%" })
    void nonsense_is_refused(String token) {
        assertThatThrownBy(() -> this.check.viewer(token)).isInstanceOf(TokenRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "", "{\"user\":\"a\",\"roles\":[],\"exp\":9999999999}",
            "{\"user\":\"a\",\"roles\":[\"AUDITOR\"],\"agencies\":[\"*\"]}" })
    void signed_nonsense_is_refused_too(String claims) {
        String token = Tokens.signed(SECRET, claims);

        assertThatThrownBy(() -> this.check.viewer(token)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void a_viewer_asks_about_agencies_of_its_own_only() {
        Viewer viewer = new Viewer("somebody", Set.of("SUPERVISOR"), Set.of("H19.101"));

        assertThat(viewer.agenciesFor(null)).containsExactly("H19.101");
        assertThat(viewer.agenciesFor("H19.101")).containsExactly("H19.101");
        assertThatThrownBy(() -> viewer.agenciesFor("H19.999")).isInstanceOf(BadQuestion.class);
    }

    @Test
    void the_secret_is_in_no_log_line() {
        assertThat(new AccessSettings(SECRET).toString()).doesNotContain(SECRET);
    }

}
