package vn.motcua.simulator;

/**
 * From which slots on the people of a dossier get round to it.
 *
 * @param examine the case officer
 * @param review the unit head
 * @param sign the signatory
 */
record Pace(int examine, int review, int sign) {

    /**
     * Officer in the early afternoon, head after it, signatory at the end: the last day
     * that still holds.
     */
    private static final int EXAMINE_LATEST = 3;

    private static final int REVIEW_LATEST = 4;

    /**
     * Resolved within the time.
     * @param now slot
     * @param last slot before the due instant
     */
    static Pace inTime(int now, int last, double share) {
        int sign = now + (int) Math.round((last - now) * share);
        int day = last / Timetable.MOMENTS * Timetable.MOMENTS;
        return new Pace(Math.min(between(now, sign, 0.55), day + EXAMINE_LATEST),
                Math.min(between(now, sign, 0.8), day + REVIEW_LATEST), sign);
    }

    /** Resolved so many slots too late. */
    static Pace late(int now, int last, int lateSlots) {
        int sign = Math.max(now, last) + 1 + lateSlots;
        return new Pace(between(now, sign, 0.7), between(now, sign, 0.85), sign);
    }

    private static int between(int from, int to, double share) {
        return from + (int) Math.floor((to - from) * share);
    }

}
