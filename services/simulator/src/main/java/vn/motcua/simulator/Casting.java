package vn.motcua.simulator;

import java.util.List;
import java.util.Set;

import vn.motcua.simulator.Story.Fate;
import vn.motcua.simulator.Story.Opening;
import vn.motcua.simulator.Story.Turn;

/**
 * Dossiers that must be there, so that no page is empty when training begins and each
 * kind of lateness can be seen. All have a limit of three working days and are accepted
 * in the morning.
 */
final class Casting {

    private static final String STEP = "STEP";

    private static final String SIGN_APOLOGY = "SIGN_APOLOGY";

    private Casting() {
    }

    /**
     * The stories that begin so many working days before training does; 1 is the last day
     * that is played.
     */
    static List<Story> on(int daysBack) {
        return switch (daysBack) {
            case 2 -> List.of(story(Fate.ON_TIME, 0, STEP));
            case 3 -> List.of(
                    // due on the first day: escalated; its letter waits to be signed; its
                    // result waits to be signed
                    story(Fate.NO_LETTER, 0, STEP), story(Fate.LETTER_BEFORE, 0, STEP, SIGN_APOLOGY),
                    story(Fate.ON_TIME, 0, "SIGN"));
            case 4 -> List.of(
                    // late over the weekend; a signed letter waits to be handed over
                    story(Fate.NO_LETTER, 0, STEP), story(Fate.LETTER_BEFORE, 0, STEP, "DELIVER_APOLOGY"));
            case 5 -> List.of(
                    // late and resolved: with a letter before expiry, after it, without
                    // any
                    story(Fate.LETTER_BEFORE, 1), story(Fate.LETTER_AFTER, 4), story(Fate.NO_LETTER, 1),
                    // late and open: appointed anew, letter waits to be signed, nobody
                    // answers
                    story(Fate.LETTER_BEFORE, 0, STEP), story(Fate.LETTER_AFTER, 0, STEP, SIGN_APOLOGY),
                    story(Fate.NO_LETTER, 0, STEP));
            case 21, 43 -> List.of(story(Fate.NO_LETTER, 5));
            default -> List.of();
        };
    }

    private static Story story(Fate fate, int lateSlots, String... stays) {
        return new Story(Opening.ACCEPT, fate, Turn.NONE, 0.4, 1, 0, lateSlots, Set.of(stays), lateSlots);
    }

}
