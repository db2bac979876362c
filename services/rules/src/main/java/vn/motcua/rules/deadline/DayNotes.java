package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the ledger says happened to the clock, by day, in words. */
final class DayNotes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Map<LocalDate, String> notes = new HashMap<>();

    private final ZoneId zone;

    DayNotes(ZoneId zone, ClockLedger ledger) {
        this.zone = zone;
        for (ClockEntry entry : ledger.entries()) {
            if (Outage.REASON.equals(entry.reason())) {
                noteOutage(ledger, entry);
                continue;
            }
            String words = words(entry);
            if (!words.isEmpty()) {
                String basis = (entry.legalBasis() != null) ? ", " + entry.legalBasis() : "";
                String time = TIME.format(entry.at().atZone(zone));
                this.notes.merge(date(entry), time + " " + words + basis, DayNotes::join);
            }
        }
    }

    /** Every day that it touched says so; one that was taken back is not heard of. */
    private void noteOutage(ClockLedger ledger, ClockEntry entry) {
        Instant until = entry.until();
        if (entry.type() != ClockEntryType.EXCLUDE || until == null || !ledger.isExcluded(entry)) {
            return;
        }
        LocalDate last = LocalDate.ofInstant(until, this.zone);
        for (LocalDate day = date(entry); !day.isAfter(last); day = day.plusDays(1)) {
            this.notes.merge(day, String.valueOf(entry.legalBasis()), DayNotes::join);
        }
    }

    String with(LocalDate day, String note) {
        String happened = this.notes.get(day);
        return (happened == null) ? note : join(note, happened);
    }

    private String words(ClockEntry entry) {
        String limit = (entry.limit() != null) ? " " + entry.limit().toVietnamese() : "";
        return switch (entry.type()) {
            case START -> "";
            case PAUSE -> FinancialObligation.isBegun(entry) ? "tạm dừng chờ thực hiện nghĩa vụ tài chính"
                    : "tạm dừng chờ bổ sung hồ sơ";
            case RESUME -> "tính tiếp thời gian";
            case RESTART -> "tính lại thời hạn từ đầu";
            case EXCLUDE -> "bắt đầu khoảng thời gian không tính";
            case INCLUDE -> "tính lại khoảng thời gian đã trừ";
            case NEW_LIMIT -> "áp dụng thời hạn mới" + limit;
            case VERIFY -> "cần xác minh, thời hạn" + limit;
            case EXTEND -> "gia hạn thêm" + limit;
            case REAPPOINT -> "xin lỗi và hẹn lại ngày" + day(entry);
            case CORRECT -> "đính chính" + limit + ((entry.until() != null) ? ", ngày tiếp nhận" + day(entry) : "");
            case CALENDAR -> "tính lại hạn theo lịch làm việc thay đổi";
            case STOP -> "kết thúc giải quyết";
        };
    }

    private String day(ClockEntry entry) {
        return (entry.until() != null) ? " " + DAY.format(entry.until().atZone(this.zone)) : "";
    }

    private LocalDate date(ClockEntry entry) {
        return LocalDate.ofInstant(entry.at(), this.zone);
    }

    private static String join(String one, String other) {
        return one.isEmpty() ? other : one + "; " + other;
    }

}
