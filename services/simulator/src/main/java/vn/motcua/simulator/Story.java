package vn.motcua.simulator;

import java.util.Set;

/**
 * What will become of a dossier, settled when it is handed in.
 *
 * @param opening what the desk finds at the check
 * @param fate how it stands to its deadline
 * @param turn what else happens on the way
 * @param pace share of the legal time that is used, 0 to 1
 * @param waitDays working days until papers come back
 * @param collectDays working days until the result is fetched
 * @param lateSlots for how long it runs late
 * @param stays kinds of work that nobody gets round to
 * @param seed for choices of words
 */
record Story(Opening opening, Fate fate, Turn turn, double pace, int waitDays, int collectDays, int lateSlots,
        Set<String> stays, int seed) {

    Story {
        stays = Set.copyOf(stays);
    }

    /** A dossier that somebody else handed in: no surprises. */
    static Story plain() {
        return new Story(Opening.ACCEPT, Fate.ON_TIME, Turn.NONE, 0, 1, 1, 0, Set.of(), 0);
    }

    /** The same story with another relation to the deadline. */
    Story with(Fate other) {
        return new Story(this.opening, other, this.turn, this.pace, this.waitDays, this.collectDays, this.lateSlots,
                this.stays, this.seed);
    }

    /** What the desk finds at the check. */
    enum Opening {

        /** Complete. */
        ACCEPT,

        /** Papers are missing. */
        SUPPLEMENT,

        /** Not for this desk. */
        REFUSE

    }

    /** How a dossier stands to its deadline. */
    enum Fate {

        /** Resolved in time. */
        ON_TIME,

        /** The holder says so in time, the letter goes out before expiry. */
        LETTER_BEFORE,

        /** The holder says <em>kịp</em> and is wrong. */
        TOO_HOPEFUL,

        /** Nobody answers; the letter comes after expiry. */
        LETTER_AFTER,

        /** Nobody answers and no letter comes. */
        NO_LETTER;

        boolean isLate() {
            return this != ON_TIME;
        }

    }

    /** What else happens on the way. */
    enum Turn {

        /** Nothing. */
        NONE,

        /** Papers are asked for after acceptance. */
        SUPPLEMENT,

        /** Facts are verified, where the law gives a longer limit for it. */
        VERIFY,

        /** The result is a refusal. */
        REFUSE,

        /** Processing is stopped. */
        STOP,

        /** The unit head sends it back once. */
        SENT_BACK,

        /** The applicant withdraws. */
        WITHDRAW

    }

}
