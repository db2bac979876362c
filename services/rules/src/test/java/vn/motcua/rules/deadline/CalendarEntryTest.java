package vn.motcua.rules.deadline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarEntryTest {

    private final ClockEntry changed = ClockEntry.calendar(Desk.at("2026-11-04T10:00"), Desk.OFFICER)
        .because("CALENDAR", "Quyết định 1/QĐ");

    @Test
    void a_changed_calendar_is_noted_with_its_decision_and_moves_nothing_by_itself() {
        ClockLedger running = Desk.received("2026-11-02T09:00");
        ClockLedger noted = running.with(this.changed);
        Deadline before = Desk.deadline(TimeLimit.workingDays(5), running);
        Deadline after = Desk.deadline(TimeLimit.workingDays(5), noted);
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.askAt()).isEqualTo(before.askAt());
        assertThat(after.indexDueAt()).isEqualTo(before.indexDueAt());
        assertThat(after.explanation().toVietnamese()).anyMatch((line) -> line
            .contains("04/11/2026: được tính (10:00 tính lại hạn theo lịch làm việc thay đổi, Quyết định 1/QĐ)"));
    }

    @Test
    void it_may_be_noted_while_papers_are_awaited_and_does_not_end_the_pause() {
        ClockLedger paused = Desk.received("2026-11-02T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-05T09:00"), Desk.OFFICER));
        ClockLedger noted = paused.with(this.changed);
        assertThat(noted.isPaused()).isTrue();
        assertThat(noted.with(ClockEntry.resume(Desk.at("2026-11-05T10:00"), Desk.OFFICER)).isPaused()).isFalse();
    }

}
