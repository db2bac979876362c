package vn.motcua.rules.survey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What an answer without a name may say of itself before there are enough like it: in a
 * commune the procedure and the hour are often enough to know the person (domain R6.2).
 */
public final class SmallGroups {

    /** From so many answers on a procedure is named. */
    private static final int ENOUGH = 5;

    private SmallGroups() {
    }

    /**
     * Whether a poor answer says which procedure it is about.
     * @param answers to surveys about this procedure at the unit, this one among them
     */
    public static boolean namesProcedure(int answers) {
        return answers >= ENOUGH;
    }

    /** The week by which an answer is known: its Monday. */
    public static LocalDate week(LocalDate answeredOn) {
        return answeredOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From when the time to answer for it is counted: its Sunday, which tells no day. */
    public static LocalDate countedFrom(LocalDate answeredOn) {
        return answeredOn.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

}
