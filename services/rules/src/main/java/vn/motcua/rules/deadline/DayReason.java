package vn.motcua.rules.deadline;

/** Why a day counted or did not. */
public enum DayReason {

    /** The day of reception starts the count and is not counted (Civil Code Art. 147). */
    RECEPTION_DAY("ngày tiếp nhận"),

    /** A day of the count. */
    COUNTED("được tính"),

    /** The weekly rest. */
    WEEKEND("nghỉ hằng tuần"),

    /** A public holiday. */
    HOLIDAY("nghỉ lễ, Tết"),

    /** Off instead of a holiday that fell on the weekly rest. */
    COMPENSATORY_OFF("nghỉ bù"),

    /** Off in exchange for another day. */
    SWAPPED_OFF("nghỉ hoán đổi"),

    /** Off at this agency only. */
    LOCAL_OFF("cơ quan nghỉ"),

    /** A make-up working day. */
    MAKE_UP_COUNTED("làm bù"),

    /** The clock stood still. */
    PAUSED("tạm dừng tính thời gian"),

    /** Not counted by a rule. */
    EXCLUDED("không tính vào thời hạn"),

    /** Counted once, but the count began anew later. */
    BEFORE_RESTART("trước khi tính lại từ đầu"),

    /** The day on which the count began anew. */
    RESTARTED("ngày tính lại từ đầu"),

    /** The end fell on a closed day, or where nothing was left, and moved here. */
    MOVED_TO_WORKING_DAY("hạn chuyển sang ngày làm việc tiếp theo"),

    /** The day of the new appointment. */
    REAPPOINTED("ngày hẹn lại");

    private final String vietnamese;

    DayReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The reason as it stands on screen and on paper. */
    public String toVietnamese() {
        return this.vietnamese;
    }

}
