package vn.motcua.metrics.indicators;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import vn.motcua.metrics.answer.BadQuestion;
import vn.motcua.metrics.facts.Count;

/**
 * What is measured, as a share of some dossiers among some more. A period means the
 * moment that decides: the end for what was resolved, the original due instant for what
 * became late, the reception for everything else.
 */
public enum Indicator {

    /**
     * Resolved at or before the original due instant, among all resolved; the withdrawn
     * are left out, the undated are not "in time" (QĐ 766/QĐ-TTg group 2).
     */
    ON_TIME("on-time", true),

    /** Accepted through the online service, among all accepted. */
    ONLINE("online", true),

    /**
     * Late dossiers with a letter of apology, among all late ones, open and resolved
     * (Decree 61/2018 Art. 19.9).
     */
    APOLOGY_COVERAGE("apology-coverage", true),

    /** Open now and in time, among all open. */
    OPEN_IN_TIME("open-in-time", false),

    /** Open now and overdue, among all open. */
    OVERDUE("overdue", false),

    /** Open now and waiting for the citizen's papers, among all open. */
    PAUSED("paused", false);

    private final String id;

    private final boolean rate;

    Indicator(String id, boolean rate) {
        this.id = id;
        this.rate = rate;
    }

    /**
     * The indicator with that id.
     * @throws BadQuestion if there is none
     */
    public static Indicator of(String id) {
        return Arrays.stream(values())
            .filter((indicator) -> indicator.id.equals(id))
            .findFirst()
            .orElseThrow(() -> BadQuestion.unknown("id", "indicator-unknown", id));
    }

    /** Its stable name in addresses and answers. */
    public String id() {
        return this.id;
    }

    /** Whether it is told in percent; else as a number of dossiers. */
    public boolean isRate() {
        return this.rate;
    }

    /** What counts for it. */
    public Set<Count> numerator() {
        return switch (this) {
            case ON_TIME -> EnumSet.of(Count.RESOLVED_IN_TIME);
            case ONLINE -> EnumSet.of(Count.ACCEPTED_ONLINE);
            case APOLOGY_COVERAGE -> EnumSet.of(Count.LATE_WITH_LETTER, Count.OVERDUE_WITH_LETTER);
            case OPEN_IN_TIME -> EnumSet.of(Count.OPEN_IN_TIME);
            case OVERDUE -> EnumSet.of(Count.OVERDUE);
            case PAUSED -> EnumSet.of(Count.PAUSED);
        };
    }

    /** What counts against it: the rest of the denominator. */
    public Set<Count> missing() {
        return switch (this) {
            case ON_TIME -> EnumSet.of(Count.RESOLVED_LATE, Count.RESOLVED_UNDATED);
            case ONLINE -> EnumSet.of(Count.ACCEPTED_OTHERWISE);
            case APOLOGY_COVERAGE -> EnumSet.of(Count.LATE_WITHOUT_LETTER, Count.OVERDUE_WITHOUT_LETTER);
            case OPEN_IN_TIME -> EnumSet.of(Count.OVERDUE, Count.PAUSED);
            case OVERDUE -> EnumSet.of(Count.OPEN_IN_TIME, Count.PAUSED);
            case PAUSED -> EnumSet.of(Count.OPEN_IN_TIME, Count.OVERDUE);
        };
    }

}
