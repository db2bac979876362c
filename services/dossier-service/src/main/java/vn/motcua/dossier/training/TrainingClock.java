package vn.motcua.dossier.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Sweeper;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.DayWork;
import vn.motcua.dossier.flow.Timers;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.events.ReferenceFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Moves the legal clock of a training database forward (design D11). The clock steps: it
 * stops at each due instant until timers and sweeper are idle, because a leap over many
 * days would fire several timers at the same "now". A database without the training row
 * cannot be moved.
 */
@Component
public class TrainingClock implements SmartLifecycle {

    private static final Duration ALIVE = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ClockRow row;

    private final LegalClock clock;

    private final MachineClock machine;

    private final Timers timers;

    private final Sweeper sweeper;

    private final List<DayWork> dayWork;

    private final Register register;

    private final EventLog log;

    private final Commands commands;

    private final UUID node = UUID.randomUUID();

    private volatile @Nullable String world;

    private volatile boolean running;

    private long followed;

    TrainingClock(ClockRow row, LegalClock clock, MachineClock machine, Timers timers, Sweeper sweeper,
            List<DayWork> dayWork, Register register, EventLog log, Commands commands) {
        this.row = row;
        this.clock = clock;
        this.machine = machine;
        this.timers = timers;
        this.sweeper = sweeper;
        this.dayWork = List.copyOf(dayWork);
        this.register = register;
        this.log = log;
        this.commands = commands;
        follow();
    }

    /** Whether this is a training database. */
    public boolean isTraining() {
        return this.world != null;
    }

    /** The sample world of this training database, where it is one. */
    public Optional<String> world() {
        return Optional.ofNullable(this.world);
    }

    /** Whether the sample dossiers have been played in. */
    public boolean isFilled() {
        return this.row.read().map(ClockRow.Held::filled).orElse(true);
    }

    /** The sample dossiers have been played in. */
    public void markFilled() {
        this.commands.act(this.row::filled);
    }

    /**
     * Makes an empty database a training database whose legal clock starts at the given
     * instant.
     */
    public void begin(String worldId, Instant start) {
        this.commands.act(() -> {
            long offset = Duration.between(this.machine.instant(), start).toMillis();
            this.row.create(worldId, offset);
            this.log.append(new ReferenceFact.ClockMoved(offset), start, "system");
        });
        follow();
    }

    /**
     * Steps the legal clock forward.
     * @param to legal instant to arrive at
     * @throws Refusal outside training, or if the instant lies behind
     */
    public synchronized void stepTo(Instant to) {
        if (!isTraining()) {
            throw new Refusal(RefusalReason.TRAINING_ONLY, "to");
        }
        if (to.isBefore(this.clock.instant())) {
            throw new Refusal(RefusalReason.CLOCK_BACKWARDS, "to", "to", to.toString());
        }
        settle();
        for (Instant stop = nextStop(to); stop != null; stop = nextStop(to)) {
            move(stop);
            settle();
        }
        move(to);
        settle();
        this.commands.act(() -> this.log.append(new ReferenceFact.ClockMoved(this.clock.offsetMillis())));
    }

    /**
     * The next instant on the way at which a timer fires, a dossier falls due or the work
     * of a day begins; a millisecond past it.
     */
    private @Nullable Instant nextStop(Instant to) {
        Instant now = this.clock.instant();
        Instant timer = this.timers.nextAfter(now);
        Instant due = this.register.nextDueAfter(now);
        Instant next = Stream
            .concat(Stream.of(Optional.ofNullable(timer), Optional.ofNullable(due)),
                    this.dayWork.stream().map((work) -> Optional.ofNullable(work.nextAfter(now))))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(null);
        return (next == null || !next.plusMillis(1).isBefore(to)) ? null : next.plusMillis(1);
    }

    private void move(Instant instant) {
        long offset = Duration.between(this.machine.instant(), instant).toMillis();
        if (offset <= this.clock.offsetMillis()) {
            return;
        }
        long version = this.commands.run(() -> this.row.move(offset));
        follow();
        awaitOthers(version);
    }

    private void settle() {
        int moved;
        do {
            moved = this.timers.runDue() + this.sweeper.sweep() + this.dayWork.stream().mapToInt(DayWork::runDue).sum();
        }
        while (moved > 0);
    }

    private void awaitOthers(long version) {
        Instant giveUp = this.machine.instant().plus(PATIENCE);
        while (this.row.behind(this.node, version, this.machine.instant().minus(ALIVE)) > 0) {
            if (this.machine.instant().isAfter(giveUp)) {
                throw new IllegalStateException("A node does not follow the training clock");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Scheduled(fixedDelay = 250)
    void follow() {
        this.row.read().ifPresent((held) -> {
            this.world = held.world();
            followForward(held);
            if (this.running) {
                this.commands.act(() -> this.row.follow(this.node, held.version(), this.machine.instant()));
            }
        });
    }

    /** A row that was read before somebody moved the clock must not move it back. */
    private void followForward(ClockRow.Held held) {
        synchronized (this.clock) {
            if (held.version() > this.followed) {
                this.followed = held.version();
                this.clock.follow(held.offsetMillis());
            }
        }
    }

    @Override
    public void start() {
        this.running = true;
    }

    @Override
    public void stop() {
        this.running = false;
        if (isTraining()) {
            this.commands.act(() -> this.row.leave(this.node));
        }
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    @Override
    public int getPhase() {
        return 50;
    }

}
