package vn.motcua.dossier.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

/**
 * The time of the machine: sessions, throttles, leases, polling, retries, certificates.
 * Never moved.
 */
@Component
public class MachineClock {

    private final Clock clock = Clock.systemUTC();

    /** Now, to the millisecond. */
    public Instant instant() {
        return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

}
