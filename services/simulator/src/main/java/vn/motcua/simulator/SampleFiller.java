package vn.motcua.simulator;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.simulator.api.ClockState;
import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.RefusedByServer;

/**
 * Plays the working days before training begins through the public HTTP contract, and
 * ends with the legal clock at the beginning of training.
 * <p>
 * The same world gives the same dossiers every time. A play that was cut off, by kill -9
 * too, is continued from the legal clock's present moment: moments that have passed are
 * not played again, what the earlier play left open is finished without surprises, so the
 * total may differ a little.
 */
public final class SampleFiller {

    private static final Logger log = LoggerFactory.getLogger(SampleFiller.class);

    private static final int UNAUTHORIZED = 401;

    /**
     * Dossiers that come in online on each evening of the weekend before training begins.
     */
    private static final int EACH_EVENING = 3;

    /** Working days beyond the played ones, for due dates. */
    private static final int AHEAD = 90;

    private final Contract contract;

    private final World world;

    /**
     * A filler.
     * @param dossierService address of a running service with the sample world
     */
    public SampleFiller(URI dossierService, World world) {
        this(new Contract(dossierService), world);
    }

    private SampleFiller(Contract contract, World world) {
        this.contract = contract;
        this.world = world;
    }

    /**
     * Plays the sample days, where that has not been done; does nothing on a server
     * without sample accounts or training clock.
     * @param listener told after each day
     */
    public static FillReport fillIfNeeded(URI dossierService, Consumer<Progress> listener) {
        Contract contract = new Contract(dossierService);
        return state(contract).filter((state) -> state.training() && !state.filled())
            .flatMap((state) -> Optional.ofNullable(state.world()))
            .map((id) -> new SampleFiller(contract, World.of(id)).fill(listener))
            .orElseGet(FillReport::nothing);
    }

    /** A server in real use does not know the sample accounts. */
    private static Optional<ClockState> state(Contract contract) {
        try {
            return Optional.of(contract.clock());
        }
        catch (RefusedByServer ex) {
            if (ex.status() == UNAUTHORIZED) {
                return Optional.empty();
            }
            throw ex;
        }
    }

    /**
     * Plays the days that are still ahead.
     * @param listener told before each day and at the end
     * @throws RefusedByServer if the server refuses so often that something is wrong
     * @throws java.io.UncheckedIOException if the server does not answer
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public FillReport fill(Consumer<Progress> listener) {
        long began = System.nanoTime();
        Tally tally = new Tally();
        try (Crew crew = new Crew()) {
            play(listener, tally, crew);
        }
        FillReport report = new FillReport(tally.dossiers(), tally.lifecycles(), this.contract.calls(),
                tally.refusals(), Duration.ofNanos(System.nanoTime() - began));
        log.info("World {} filled: {}", this.world.id(), report);
        return report;
    }

    private void play(Consumer<Progress> listener, Tally tally, Crew crew) {
        Instant now = this.contract.clock().now();
        Timetable timetable = timetable();
        Play play = new Play(this.world, this.contract, timetable, tally, crew,
                (day) -> Casting.on(timetable.playedDays() - day));
        play.open();
        if (now.isAfter(timetable.at(0))) {
            play.adopt(timetable.lastBefore(now));
        }
        int total = 0;
        for (int day = 0; day < timetable.playedDays(); day++) {
            total += play.count(day);
        }
        int done = 0;
        for (int day = 0; day < timetable.playedDays(); day++) {
            tell(listener, new Progress(done, total, timetable.day(day).toString()), false);
            play.day(day, now);
            done += play.count(day);
        }
        end(play, timetable, now);
        tell(listener, new Progress(total, total, this.world.trainingStart().toLocalDate().toString()), true);
    }

    private void end(Play play, Timetable timetable, Instant now) {
        LocalDate first = timetable.day(timetable.playedDays() - 1).plusDays(1);
        for (LocalDate day = first; day.isBefore(this.world.trainingStart().toLocalDate()); day = day.plusDays(1)) {
            if (now.isBefore(day.atStartOfDay(Contract.ZONE).toInstant())) {
                play.evening(day, EACH_EVENING);
            }
        }
        play.stepTo(this.world.trainingStart().toInstant());
    }

    private void tell(Consumer<Progress> listener, Progress progress, boolean finished) {
        this.contract.progress(progress.done(), progress.total(), progress.day(), finished);
        listener.accept(progress);
    }

    /** The last working days before training begins, and some after. */
    private Timetable timetable() {
        Office office = this.world.offices().get(0);
        this.contract.signIn(office.desk());
        int fill = this.world.fillWorkingDays();
        Instant early = this.world.trainingStart().minusDays(fill * 7L / 5 + 30).toInstant();
        List<LocalDate> days = this.contract.workingDaysAfter(office.desk(), office.agency(), early, fill + 30 + AHEAD);
        LocalDate start = this.world.trainingStart().toLocalDate();
        int before = (int) days.stream().filter((day) -> day.isBefore(start)).count();
        return new Timetable(days.subList(before - fill, days.size()), fill);
    }

}
