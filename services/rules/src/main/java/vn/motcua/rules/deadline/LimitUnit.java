package vn.motcua.rules.deadline;

/** The units in which the law gives time; none of them is another in disguise. */
public enum LimitUnit {

    /** Trong ngày: received after 15:00, the next working day. */
    SAME_DAY,

    /** Ngày làm việc. */
    WORKING_DAY,

    /** Giờ làm việc. */
    WORKING_HOUR,

    /** Giờ: runs through nights and closed days. */
    HOUR,

    /** Ngày: calendar days; the end moves to a working day. */
    DAY,

    /** Tháng: ends on the corresponding date (Civil Code 2015 Art. 148.3). */
    MONTH;

    /** Whether whole days are counted, so that there is a day before the last one. */
    boolean isCountedInDays() {
        return this == WORKING_DAY || this == DAY || this == MONTH;
    }

}
