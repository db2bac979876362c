package vn.motcua.rules.calendar;

/** What a list of days may say about a day. */
public enum DayKind {

    /** Ngày nghỉ lễ, tết (Labour Code 2019 Art. 112). */
    PUBLIC_HOLIDAY,

    /** Nghỉ bù for a holiday on a weekly rest day (Labour Code 2019 Art. 111.3). */
    COMPENSATORY_OFF,

    /** Nghỉ hoán đổi, paid for by a make-up day. */
    SWAPPED_OFF,

    /** Off at one agency for a reason of its own. */
    LOCAL_OFF,

    /** Ngày làm bù. */
    MAKE_UP_WORKING,

    /** As its weekday says: whatever was said of the day is taken away. */
    WORKING;

    /** Whether nobody works. */
    public boolean isOff() {
        return this != MAKE_UP_WORKING && this != WORKING;
    }

}
