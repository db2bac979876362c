package vn.motcua.dossier.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Keeps public pages from being flooded and public keys from being guessed: so many times
 * an hour from one address, on this node. A family or an office behind one address still
 * gets through.
 */
@Component
public class VisitorThrottle {

    private static final Duration WINDOW = Duration.ofHours(1);

    private static final int MANY = 10_000;

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    private final MachineClock clock;

    VisitorThrottle(MachineClock clock) {
        this.clock = clock;
    }

    /**
     * Counts one try.
     * @param what what is tried, as a code
     * @param address where from
     * @param most tries an hour
     * @throws Refusal {@link RefusalReason#TOO_MANY_TRIES} for each one beyond
     */
    public void count(String what, String address, int most) {
        Instant now = this.clock.instant();
        forgetOld(now);
        Tries counted = this.tries.compute(what + "|" + address, (key, before) -> (before == null || before.isOver(now))
                ? new Tries(now, 1) : new Tries(before.since, before.count + 1));
        if (counted.count > most) {
            long minutes = Duration.between(now, counted.since.plus(WINDOW)).toMinutes() + 1;
            throw new Refusal(RefusalReason.TOO_MANY_TRIES, "request", "minutes", Long.toString(minutes));
        }
    }

    private void forgetOld(Instant now) {
        if (this.tries.size() > MANY) {
            this.tries.values().removeIf((old) -> old.isOver(now));
        }
    }

    private record Tries(Instant since, int count) {

        boolean isOver(Instant now) {
            return !now.isBefore(this.since.plus(WINDOW));
        }

    }

}
