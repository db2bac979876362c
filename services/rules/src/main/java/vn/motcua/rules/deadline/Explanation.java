package vn.motcua.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A due date told day by day, the same on screen, receipt, public page and letter.
 */
public record Explanation(List<Line> lines) {

    private static final Explanation NONE = new Explanation(List.of());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Map<DayOfWeek, String> WEEKDAYS = Map.of(DayOfWeek.MONDAY, "Thứ Hai", DayOfWeek.TUESDAY,
            "Thứ Ba", DayOfWeek.WEDNESDAY, "Thứ Tư", DayOfWeek.THURSDAY, "Thứ Năm", DayOfWeek.FRIDAY, "Thứ Sáu",
            DayOfWeek.SATURDAY, "Thứ Bảy", DayOfWeek.SUNDAY, "Chủ nhật");

    public Explanation {
        lines = List.copyOf(lines);
    }

    static Explanation none() {
        return NONE;
    }

    /** How many days were counted. */
    public int countedDays() {
        int counted = 0;
        for (Line line : this.lines) {
            counted += line.counted() ? 1 : 0;
        }
        return counted;
    }

    /**
     * One sentence a day:
     * {@code Thứ Ba 24/11/2026: nghỉ lễ, Tết (Ngày Văn hóa Việt Nam) - không tính}.
     */
    public List<String> toVietnamese() {
        return toVietnamese((line) -> true);
    }

    /**
     * The sentences of some days only; each keeps its place in the count of all days.
     */
    public List<String> toVietnamese(Predicate<Line> told) {
        List<String> sentences = new ArrayList<>(this.lines.size());
        int counted = 0;
        for (Line line : this.lines) {
            counted += line.counted() ? 1 : 0;
            if (told.test(line)) {
                sentences.add(sentence(line, counted));
            }
        }
        return List.copyOf(sentences);
    }

    private static String sentence(Line line, int counted) {
        String day = WEEKDAYS.get(line.date().getDayOfWeek()) + " " + DAY.format(line.date());
        String note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
        String end = line.counted() ? " - ngày thứ " + counted : (saysSo(line.why()) ? "" : " - không tính");
        return day + ": " + line.why().toVietnamese() + note + end;
    }

    /** A day to which something moved never stood in the count. */
    private static boolean saysSo(DayReason why) {
        return why == DayReason.MOVED_TO_WORKING_DAY || why == DayReason.REAPPOINTED;
    }

    /**
     * What one day was in the count.
     *
     * @param note the holiday, the decision, what happened to the clock that day; may be
     * empty
     */
    public record Line(LocalDate date, boolean counted, DayReason why, String note) {
    }

}
