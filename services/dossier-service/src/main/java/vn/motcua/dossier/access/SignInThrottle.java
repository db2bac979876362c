package vn.motcua.dossier.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/**
 * Makes guessing slow: after five wrong passwords for an account from one address, each
 * further attempt waits twice as long as the one before; after thirty from one address,
 * whatever the accounts, likewise. A right password clears the account's count, not the
 * address's.
 */
@Component
class SignInThrottle {

    static final int FREE_FOR_ACCOUNT = 5;

    static final int FREE_FOR_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int MANY = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private final MachineClock clock;

    SignInThrottle(MachineClock clock) {
        this.clock = clock;
    }

    /**
     * Lets an attempt pass.
     * @throws TooManyAttempts with the time still to wait
     */
    void check(String account, String address) {
        Instant now = this.clock.instant();
        for (String key : List.of(account + "|" + address, address)) {
            Failures before = this.failures.get(key);
            if (before != null && now.isBefore(before.waitUntil())) {
                throw new TooManyAttempts(Duration.between(now, before.waitUntil()));
            }
        }
    }

    void failed(String account, String address) {
        Instant now = this.clock.instant();
        if (this.failures.size() > MANY) {
            this.failures.values().removeIf((old) -> old.isForgotten(now));
        }
        count(account + "|" + address, FREE_FOR_ACCOUNT, now);
        count(address, FREE_FOR_ADDRESS, now);
    }

    void succeeded(String account, String address) {
        this.failures.remove(account + "|" + address);
    }

    private void count(String key, int free, Instant now) {
        this.failures.compute(key, (same, before) -> {
            int count = (before == null || before.isForgotten(now)) ? 1 : before.count() + 1;
            return new Failures(count, now.plus(waitAfter(count - free)));
        });
    }

    /**
     * Nothing before the free attempts are used up, then 15 s, 30 s, 1 min ... up to 15
     * min.
     */
    private static Duration waitAfter(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
    }

    private record Failures(int count, Instant waitUntil) {

        boolean isForgotten(Instant now) {
            return now.isAfter(this.waitUntil.plus(FORGOTTEN_AFTER));
        }

    }

}
