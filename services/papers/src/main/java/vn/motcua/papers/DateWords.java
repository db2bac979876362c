package vn.motcua.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Dates in the words of an official letter, Asia/Ho_Chi_Minh.
 * <p>
 * Days, hours and minutes below ten and the months 1 and 2 carry a leading zero, the
 * other months none (Decree 30/2020, Annex I).
 */
public final class DateWords {

    /** The zone of everything printed. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private DateWords() {
    }

    /** "16 giờ 30 phút, ngày 05 tháng 02 năm 2027". */
    public static String moment(ZonedDateTime at) {
        ZonedDateTime local = at.withZoneSameInstant(ZONE);
        return clock(local) + ", " + day(local.toLocalDate());
    }

    /** "ngày 05 tháng 02 năm 2027". */
    public static String day(LocalDate day) {
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng " + month(day.getMonthValue()) + " năm "
                + day.getYear();
    }

    /** "ngày 05 tháng 02 năm 2027" of a moment. */
    public static String day(ZonedDateTime at) {
        return day(at.withZoneSameInstant(ZONE).toLocalDate());
    }

    /** "ngày ...... tháng ...... năm 2027": the signature puts the date in. */
    public static String openDay(LocalDate day) {
        return "ngày ...... tháng ...... năm " + day.getYear();
    }

    /** "16 giờ 30 phút". */
    public static String clock(ZonedDateTime at) {
        ZonedDateTime local = at.withZoneSameInstant(ZONE);
        return twoDigits(local.getHour()) + " giờ " + twoDigits(local.getMinute()) + " phút";
    }

    /** A count or serial with its leading zero: "01", "12". */
    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }

}
