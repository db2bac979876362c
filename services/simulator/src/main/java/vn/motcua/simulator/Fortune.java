package vn.motcua.simulator;

import java.util.Set;
import java.util.random.RandomGenerator;

import vn.motcua.simulator.Story.Fate;
import vn.motcua.simulator.Story.Opening;
import vn.motcua.simulator.Story.Turn;
import vn.motcua.simulator.api.Procedure;

/**
 * Deals out stories as often as they happen at a commune's desk. Shares are in tenths of
 * a percent.
 */
final class Fortune {

    private static final int ALL = 1000;

    private final RandomGenerator random;

    Fortune(RandomGenerator random) {
        this.random = random;
    }

    Story story(Procedure procedure, boolean atDesk) {
        Fate fate = fate(procedure);
        Turn turn = fate.isLate() ? Turn.NONE : turn(procedure);
        return new Story(opening(atDesk), fate, turn, 0.2 + 0.6 * this.random.nextDouble(), waitDays(),
                atDesk ? collectDays() : 0, 2 + this.random.nextInt(12), Set.of(), this.random.nextInt(1 << 16));
    }

    private Opening opening(boolean atDesk) {
        int drawn = draw();
        int missing = atDesk ? 40 : 70;
        int refused = atDesk ? 10 : 30;
        return (drawn < missing) ? Opening.SUPPLEMENT : (drawn < missing + refused) ? Opening.REFUSE : Opening.ACCEPT;
    }

    /** A limit of one day leaves no time for a letter before it ends. */
    private Fate fate(Procedure procedure) {
        int drawn = draw();
        if (procedure.settledAtDesk()) {
            return (drawn < 15) ? Fate.LETTER_AFTER : Fate.ON_TIME;
        }
        if (procedure.roughDays() < 2) {
            return Fate.ON_TIME;
        }
        return (drawn < 70) ? Fate.LETTER_BEFORE
                : (drawn < 95) ? Fate.LETTER_AFTER : (drawn < 110) ? Fate.TOO_HOPEFUL : Fate.ON_TIME;
    }

    private Turn turn(Procedure procedure) {
        int drawn = draw();
        if (procedure.settledAtDesk()) {
            return (drawn < 10) ? Turn.REFUSE : Turn.NONE;
        }
        if (procedure.verifyLimit() != null && drawn >= ALL - 150) {
            return Turn.VERIFY;
        }
        return (drawn < 45) ? Turn.SUPPLEMENT : (drawn < 65) ? Turn.REFUSE
                : (drawn < 69) ? Turn.STOP : (drawn < 110) ? Turn.SENT_BACK : (drawn < 122) ? Turn.WITHDRAW : Turn.NONE;
    }

    /** Some never find the paper. */
    private int waitDays() {
        return (draw() < 150) ? Hands.GIVES_UP + this.random.nextInt(4) : 1 + this.random.nextInt(5);
    }

    private int collectDays() {
        int drawn = draw();
        return (drawn < 700) ? this.random.nextInt(2)
                : (drawn < 930) ? 2 + this.random.nextInt(4) : 10 + this.random.nextInt(10);
    }

    private int draw() {
        return this.random.nextInt(ALL);
    }

}
