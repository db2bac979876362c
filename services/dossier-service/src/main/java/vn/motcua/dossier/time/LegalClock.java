package vn.motcua.dossier.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;

/**
 * The time of facts, deadlines and papers. In production it is the machine's time; a
 * training database may run ahead or behind by an offset, which is one row of the
 * database, and always ticks.
 */
@Component
public class LegalClock {

    private final MachineClock machine;

    private final List<LongConsumer> followers = new CopyOnWriteArrayList<>();

    private volatile long offsetMillis;

    LegalClock(MachineClock machine) {
        this.machine = machine;
    }

    /** Now, to the millisecond. */
    public Instant instant() {
        return this.machine.instant().plusMillis(this.offsetMillis);
    }

    /** The day in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), Clocks.ZONE);
    }

    /** Legal time minus machine time, in milliseconds. */
    public long offsetMillis() {
        return this.offsetMillis;
    }

    /** Takes the offset that the database holds, and tells every follower. */
    public void follow(long newOffsetMillis) {
        this.offsetMillis = newOffsetMillis;
        this.followers.forEach((follower) -> follower.accept(newOffsetMillis));
    }

    /** Tells the follower the offset now and at each change. */
    public void onMove(LongConsumer follower) {
        this.followers.add(follower);
        follower.accept(this.offsetMillis);
    }

}
