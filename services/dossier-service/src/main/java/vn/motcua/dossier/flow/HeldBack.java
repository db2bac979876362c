package vn.motcua.dossier.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import vn.motcua.dossier.time.MachineClock;

/**
 * What of the day's work failed and is tried again later, so that it does not hold up
 * what stands behind it. Nothing is lost by that: it stays due where its work finds it,
 * and a node that starts tries all of it at once.
 */
@Component
public class HeldBack {

    private static final Logger log = LoggerFactory.getLogger(HeldBack.class);

    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final int LONGEST = 60;

    /** What nobody tried for so long has been done by somebody else. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Map<Piece, Failure> failed = new ConcurrentHashMap<>();

    private final MachineClock machine;

    HeldBack(MachineClock machine, MeterRegistry meters) {
        this.machine = machine;
        Gauge.builder("motcua.day.work.held.back", this, HeldBack::count)
            .description("Pieces of the day's work that failed and are tried again later")
            .register(meters);
    }

    /**
     * Does a piece of work. If it fails, it is held back for a minute, then for longer
     * and longer, an hour at most; only where the database itself is away does the fault
     * fly on, since nothing behind it would fare better.
     * @return what the act says; false if it failed or is still held back
     */
    public boolean unlessHeld(String work, UUID subject, BooleanSupplier act) {
        Piece piece = new Piece(work, subject);
        if (isHeld(piece)) {
            return false;
        }
        try {
            boolean done = act.getAsBoolean();
            this.failed.remove(piece);
            return done;
        }
        catch (TransientDataAccessResourceException | NonTransientDataAccessResourceException
                | TransactionException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            Failure failure = this.failed.merge(piece, new Failure(1, this.machine.instant().plus(FIRST)),
                    (before, first) -> before.again(this.machine.instant()));
            log.warn("{} of {} failed {} times and is held back until {}", work, subject, failure.times, failure.until,
                    ex);
            return false;
        }
    }

    private boolean isHeld(Piece piece) {
        Failure failure = this.failed.get(piece);
        return failure != null && this.machine.instant().isBefore(failure.until);
    }

    /** What of a work is not to be tried now. */
    public Set<UUID> now(String work) {
        return this.failed.keySet()
            .stream()
            .filter((piece) -> piece.work.equals(work) && isHeld(piece))
            .map(Piece::subject)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** How many pieces failed the last time. */
    int count() {
        return all().values().stream().mapToInt(Set::size).sum();
    }

    /** All that failed the last time, by the name of its work. */
    Map<String, Set<UUID>> all() {
        Instant forgotten = this.machine.instant().minus(FORGOTTEN);
        this.failed.values().removeIf((failure) -> failure.until.isBefore(forgotten));
        Map<String, Set<UUID>> all = new TreeMap<>();
        this.failed.keySet()
            .forEach((piece) -> all.computeIfAbsent(piece.work, (work) -> new TreeSet<>()).add(piece.subject));
        return all;
    }

    private record Piece(String work, UUID subject) {
    }

    /** How often in a row, and until when it is left alone, in machine time. */
    private record Failure(int times, Instant until) {

        Failure again(Instant now) {
            return new Failure(this.times + 1,
                    now.plus(FIRST.multipliedBy(Math.min(1L << Math.min(this.times, LONGEST), LONGEST))));
        }

    }

}
