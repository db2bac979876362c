package vn.motcua.dossier.walk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.training.TrainingClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk of many dossiers over many days. Three people work at the same time, each on
 * dossiers of their own and now and then two on the same one; the clock moves three times
 * a day; what must hold is asked after every move.
 */
final class Walk {

    private static final int PEOPLE = 3;

    private final DeskServer server;

    private final JdbcClient database;

    private final Hands hands;

    private final Walkers walkers;

    private final Invariants invariants;

    private final long seed;

    private final List<UUID> dossiers = new ArrayList<>();

    private final Map<String, List<String>> violations = new TreeMap<>();

    private volatile LocalDate today = LocalDate.MIN;

    private long steps;

    Walk(DeskServer server, long seed) {
        this.server = server;
        Neighbour.movesIn(server);
        this.database = server.database();
        this.hands = new Hands(server.url(), this.database);
        this.walkers = new Walkers(this.database);
        this.invariants = new Invariants(this.database);
        this.seed = seed;
    }

    /** Lets a day pass in which so many new dossiers come. */
    void day(LocalDate day, int newcomers) throws Exception {
        Dice dice = new Dice(this.seed + day.toEpochDay());
        this.today = day;
        int first = this.dossiers.size();
        for (int hour : List.of(8, 11, 15)) {
            passUntil(day.atTime(hour, 10).atZone(Clocks.ZONE));
            int come = newcomers / 3 + ((hour == 8) ? newcomers % 3 : 0);
            for (int i = 0; i < come; i++) {
                this.hands.newcomer(Walkers.submission(dice), dice).ifPresent(this.dossiers::add);
            }
            together(dice.below(Integer.MAX_VALUE), first);
            note(this.invariants.brokenNow());
        }
        ZonedDateTime evening = day.atTime(18, 30).atZone(Clocks.ZONE);
        passUntil(evening);
        note(this.invariants.brokenAtEndOf(evening.toInstant()));
        note(this.invariants.unbalanced());
    }

    private void passUntil(ZonedDateTime to) {
        this.server.bean(TrainingClock.class).stepTo(to.toInstant());
    }

    private void together(int throwOfDay, int first) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Long>> shifts = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int me = person;
                shifts.add(() -> shift(me, new Dice(throwOfDay + (long) me), first));
            }
            for (Future<Long> shift : people.invokeAll(shifts)) {
                this.steps += shift.get();
            }
        }
        finally {
            people.shutdownNow();
        }
    }

    /** New dossiers are looked at often, old ones seldom, so that some become late. */
    private long shift(int me, Dice dice, int first) {
        long done = 0;
        for (int number = me; number < this.dossiers.size(); number += PEOPLE) {
            if (dice.chance((number >= first) ? 80 : this.hands.patience(this.dossiers.get(number)))) {
                for (int times = 1 + dice.below(3); times > 0; times--) {
                    this.hands.act(this.dossiers.get(number),
                            this.walkers.next(this.dossiers.get(number), this.today, dice), dice);
                    done++;
                }
            }
        }
        return done;
    }

    private void note(Map<String, List<String>> broken) {
        broken.forEach((name, where) -> this.violations.merge(name, where, (earlier, later) -> earlier));
    }

    /** A node joins that will be killed; acts go to it as to the others. */
    void joinedBy(String node) {
        this.hands.joinedBy(node);
    }

    /** Fails with every rule that was broken and every answer that was no answer. */
    void assertNothingBroken() {
        System.out.printf("Random walk of %,d dossiers: %,d acts (%s), %d rules broken, %d wrong answers%n",
                this.dossiers.size(), this.steps, this.hands.tally(), this.violations.size(),
                this.hands.wrong().size());
        assertThat(this.violations).isEmpty();
        assertThat(this.hands.wrong()).isEmpty();
    }

    /** The locks have met their burglars: each rule sees what breaks it. */
    void assertBurglarsAreCaught() {
        TransactionTemplate transaction = new TransactionTemplate(this.server.bean(PlatformTransactionManager.class));
        assertThat(this.invariants.names()).isEqualTo(Burglars.BREAK.keySet());
        Burglars.BREAK.forEach((name, burglary) -> transaction.executeWithoutResult((open) -> {
            open.setRollbackOnly();
            assertThat(this.database.sql(burglary).update()).as("burglary against: %s", name).isPositive();
            assertThat(this.invariants.brokenAtEndOf(this.server.bean(LegalClock.class).instant())).containsKey(name);
        }));
    }

    /** Which kinds of acts were done and refused at least once. */
    /** How many acts a node did until now. */
    long doneBy(String node) {
        return this.hands.doneBy(node);
    }

    Map<String, Hands.Count> counts() {
        return this.hands.counts();
    }

}
