package vn.motcua.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.NewDossier;
import vn.motcua.simulator.api.Procedure;
import vn.motcua.simulator.people.Applicant;
import vn.motcua.simulator.people.People;

/**
 * Who comes to an office on a day. The same world, agency and day bring the same people,
 * whatever was played before.
 */
final class Arrivals {

    /** Share of a day's people at each moment, in percent. */
    private static final int[] RUSH = { 18, 30, 22, 16, 10, 4 };

    /**
     * Monday to Friday, in percent of the average; a make-up Saturday counts as Friday.
     */
    private static final int[] WEEK = { 125, 105, 100, 90, 80, 80, 80 };

    private static final int DESK_PERCENT = 54;

    private static final int ONLINE_PERCENT = 45;

    private static final int POSTAL_PERCENT = 4;

    private static final int AT_ONCE_PERCENT = 92;

    private final World world;

    private final Office office;

    private final Shelf shelf;

    Arrivals(World world, Office office, Shelf shelf) {
        this.world = world;
        this.office = office;
        this.shelf = shelf;
    }

    int count(LocalDate day) {
        return Math.max(1, Math.round(
                this.world.dossiersPerDay() * this.office.share() * WEEK[day.getDayOfWeek().getValue() - 1] / 10_000f));
    }

    /** The people of a working day, in the order in which they come. */
    List<Arrival> on(LocalDate day, List<Story> cast) {
        RandomGenerator random = random(day);
        People people = new People(random, this.world.places());
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count(day); i++) {
            Story given = (i < cast.size()) ? cast.get(i) : null;
            arrivals.add(next(random, people, given));
        }
        arrivals.sort(Comparator.comparingInt(Arrival::moment));
        return arrivals;
    }

    /** Dossiers that come in online while the desk is closed. */
    List<Arrival> whileClosed(LocalDate day, int count) {
        RandomGenerator random = random(day);
        People people = new People(random, this.world.places());
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Procedure procedure = this.shelf.nextOnline(random);
            if (procedure != null) {
                arrivals
                    .add(arrival(0, procedure, "ONLINE", people, new Fortune(random).story(procedure, false), false));
            }
        }
        return arrivals;
    }

    private Arrival next(RandomGenerator random, People people, @Nullable Story given) {
        Procedure wanted = (given == null) ? null : this.shelf.nextOfThreeDays(random);
        if (given != null && wanted != null) {
            return arrival(random.nextInt(2), wanted, "DESK", people, given, false);
        }
        Procedure procedure = this.shelf.next(random.nextInt(100) < DESK_PERCENT, random);
        String channel = channel(procedure, random);
        boolean atDesk = channel.equals("DESK");
        boolean atOnce = procedure.settledAtDesk()
                && (procedure.isWithinHours() || (atDesk && random.nextInt(100) < AT_ONCE_PERCENT));
        return arrival(moment(random), procedure, channel, people, new Fortune(random).story(procedure, atDesk),
                atOnce);
    }

    private Arrival arrival(int moment, Procedure procedure, String channel, People people, Story story,
            boolean atOnce) {
        Applicant applicant = people.next(procedure);
        NewDossier dossier = new NewDossier(procedure.code(), this.office.agency(), channel, applicant.submitter(),
                applicant.owner(), applicant.representative(), 1, atOnce ? "DESK" : channel);
        return new Arrival(moment, procedure, dossier, applicant.collector(), atOnce, story);
    }

    private static String channel(Procedure procedure, RandomGenerator random) {
        int drawn = random.nextInt(100);
        if (procedure.isOnline() && drawn < ONLINE_PERCENT) {
            return "ONLINE";
        }
        return (!procedure.settledAtDesk() && drawn >= 100 - POSTAL_PERCENT) ? "POSTAL" : "DESK";
    }

    private static int moment(RandomGenerator random) {
        int drawn = random.nextInt(100);
        int moment = 0;
        for (int passed = RUSH[0]; drawn >= passed; passed += RUSH[moment]) {
            moment++;
        }
        return moment;
    }

    private RandomGenerator random(LocalDate day) {
        return new Random(
                31L * (31L * this.world.id().hashCode() + this.office.agency().hashCode()) + day.toEpochDay());
    }

}
