package vn.motcua.dossier.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();

    private final SignInThrottle throttle = new SignInThrottle(this.clock);

    @Test
    void five_wrong_passwords_are_free_and_the_sixth_waits() {
        for (int attempt = 1; attempt <= SignInThrottle.FREE_FOR_ACCOUNT; attempt++) {
            assertThatCode(() -> this.throttle.check("desk", "10.0.0.1")).doesNotThrowAnyException();
            this.throttle.failed("desk", "10.0.0.1");
        }
        assertThat(waitOf("desk", "10.0.0.1")).isBetween(14L, 15L);
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fail("desk", "10.0.0.1", 6);
        assertThat(waitOf("desk", "10.0.0.1")).isBetween(29L, 30L);
        fail("desk", "10.0.0.1", 20);
        assertThat(waitOf("desk", "10.0.0.1")).isBetween(899L, 900L);
    }

    @Test
    void after_the_wait_an_attempt_passes() {
        fail("desk", "10.0.0.1", 5);
        this.clock.advance(Duration.ofSeconds(15));
        assertThatCode(() -> this.throttle.check("desk", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void another_account_and_another_address_do_not_wait() {
        fail("desk", "10.0.0.1", 5);
        assertThatCode(() -> this.throttle.check("head", "10.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> this.throttle.check("desk", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void guessing_many_accounts_from_one_address_waits_too() {
        for (int account = 0; account < SignInThrottle.FREE_FOR_ADDRESS; account++) {
            this.throttle.failed("account" + account, "10.0.0.1");
        }
        assertThat(waitOf("never-tried", "10.0.0.1")).isPositive();
    }

    @Test
    void a_right_password_clears_the_account() {
        fail("desk", "10.0.0.1", 4);
        this.throttle.succeeded("desk", "10.0.0.1");
        fail("desk", "10.0.0.1", 4);
        assertThatCode(() -> this.throttle.check("desk", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void failures_of_long_ago_are_forgotten() {
        fail("desk", "10.0.0.1", 4);
        this.clock.advance(Duration.ofMinutes(61));
        fail("desk", "10.0.0.1", 1);
        assertThatCode(() -> this.throttle.check("desk", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void fail(String account, String address, int times) {
        for (int time = 0; time < times; time++) {
            this.throttle.failed(account, address);
        }
    }

    private long waitOf(String account, String address) {
        TooManyAttempts[] caught = new TooManyAttempts[1];
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> this.throttle.check(account, address))
            .satisfies((thrown) -> caught[0] = thrown);
        return caught[0].seconds();
    }

}
