package vn.motcua.simulator;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.simulator.api.ClockState;
import vn.motcua.simulator.api.Contract;

/**
 * Load for a running training server: plays working days from its legal clock's present
 * day on.
 * <p>
 * {@code --url=http://127.0.0.1:8080 --world=commune-2026 --dossiers-per-day=200
 * --days=5}
 */
public final class Simulator {

    private static final Set<String> OPTIONS = Set.of("url", "world", "dossiers-per-day", "days");

    private static final int AHEAD = 90;

    private final Contract contract;

    private final World world;

    private Simulator(Contract contract, World world) {
        this.contract = contract;
        this.world = world;
    }

    /** Plays and prints what was played; ends with 2 where the options cannot be read. */
    public static void main(String[] args) {
        try {
            Map<String, String> options = options(args);
            System.out.println(run(URI.create(options.getOrDefault("url", "http://127.0.0.1:8080")),
                    options.getOrDefault("world", "commune-2026"), number(options, "days", 5),
                    number(options, "dossiers-per-day", 200)));
        }
        catch (IllegalArgumentException ex) {
            System.err.println(ex.getMessage());
            System.err.println("--url=<address> --world=<name> --dossiers-per-day=<n> --days=<n>");
            System.exit(2);
        }
    }

    /**
     * Plays so many working days of a world on a running server.
     * @throws IllegalArgumentException if nobody plays that world, or the clock of the
     * server cannot be moved
     */
    static FillReport run(URI url, String world, int days, int perDay) {
        return new Simulator(new Contract(url), World.of(world).played(days, perDay)).run();
    }

    private FillReport run() {
        long began = System.nanoTime();
        ClockState state = this.contract.clock();
        if (!state.training()) {
            throw new IllegalArgumentException("the server is not in training: its clock cannot be moved");
        }
        Tally tally = new Tally();
        try (Crew crew = new Crew()) {
            play(state.now(), tally, crew);
        }
        return new FillReport(tally.dossiers(), tally.lifecycles(), this.contract.calls(), tally.refusals(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void play(Instant now, Tally tally, Crew crew) {
        Office office = this.world.offices().get(0);
        this.contract.signIn(office.desk());
        List<LocalDate> days = this.contract.workingDaysAfter(office.desk(), office.agency(), now,
                this.world.fillWorkingDays() + AHEAD);
        Play play = new Play(this.world, this.contract, new Timetable(days, this.world.fillWorkingDays()), tally, crew,
                (day) -> List.of());
        play.open();
        play.adopt(0);
        for (int day = 0; day < this.world.fillWorkingDays(); day++) {
            play.day(day, now);
            System.out.println(days.get(day) + ": " + tally.dossiers() + " dossiers, " + tally.lifecycles()
                    + " lifecycles, " + tally.refusals().size() + " refusals");
        }
    }

    static Map<String, String> options(String... args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String[] parts = args[i].replaceFirst("^--", "").split("=", 2);
            boolean apart = parts.length == 1 && i + 1 < args.length;
            String value = apart ? args[++i] : parts[parts.length - 1];
            if (!OPTIONS.contains(parts[0])) {
                throw new IllegalArgumentException("unknown option: " + parts[0]);
            }
            options.put(parts[0], value);
        }
        return options;
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        String given = options.get(name);
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("not a number: --" + name + "=" + given);
        }
        return Integer.parseInt(given);
    }

}
