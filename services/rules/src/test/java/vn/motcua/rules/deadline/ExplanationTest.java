package vn.motcua.rules.deadline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {

    @Test
    void names_the_holiday_and_the_weekend() {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(3), Desk.received("2026-11-20T09:00"));
        assertThat(deadline.explanation().toVietnamese()).containsExactly(
                "Thứ Sáu 20/11/2026: ngày tiếp nhận - không tính", "Thứ Bảy 21/11/2026: nghỉ hằng tuần - không tính",
                "Chủ nhật 22/11/2026: nghỉ hằng tuần - không tính", "Thứ Hai 23/11/2026: được tính - ngày thứ 1",
                "Thứ Ba 24/11/2026: nghỉ lễ, Tết (Ngày Văn hóa Việt Nam) - không tính",
                "Thứ Tư 25/11/2026: được tính - ngày thứ 2", "Thứ Năm 26/11/2026: được tính - ngày thứ 3");
    }

    @Test
    void names_the_decision_behind_make_up_and_swapped_days() {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(2), Desk.received("2026-08-21T09:00"));
        assertThat(deadline.explanation().toVietnamese())
            .contains("Thứ Bảy 22/08/2026: làm bù (Làm bù cho ngày 31/08/2026 (thứ Bảy)) - ngày thứ 1");
        assertThat(Desk.deadline(TimeLimit.workingDays(1), Desk.received("2026-08-28T09:00")).explanation().lines())
            .extracting(Explanation.Line::why)
            .containsExactly(DayReason.RECEPTION_DAY, DayReason.WEEKEND, DayReason.WEEKEND, DayReason.SWAPPED_OFF,
                    DayReason.HOLIDAY, DayReason.HOLIDAY, DayReason.COUNTED);
        assertThat(Desk.deadline(TimeLimit.workingDays(1), Desk.received("2026-04-24T09:00")).explanation().lines())
            .extracting(Explanation.Line::why)
            .containsExactly(DayReason.RECEPTION_DAY, DayReason.WEEKEND, DayReason.HOLIDAY, DayReason.COMPENSATORY_OFF,
                    DayReason.COUNTED);
    }

    @Test
    void a_day_told_alone_keeps_its_place_in_the_count() {
        Deadline deadline = Desk.deadline(TimeLimit.days(20), Desk.received("2026-08-08T09:00"));
        assertThat(deadline.explanation().toVietnamese((day) -> day.why() == DayReason.MAKE_UP_COUNTED))
            .containsExactly("Thứ Bảy 22/08/2026: làm bù (Làm bù cho ngày 31/08/2026 (thứ Bảy)) - ngày thứ 14");
    }

    @Test
    void calendar_days_count_on_closed_days_and_the_end_moves() {
        Deadline deadline = Desk.deadline(TimeLimit.days(14), Desk.received("2026-11-10T09:00"));
        assertThat(deadline.explanation().toVietnamese()).endsWith("Thứ Hai 23/11/2026: được tính - ngày thứ 13",
                "Thứ Ba 24/11/2026: được tính (Ngày Văn hóa Việt Nam) - ngày thứ 14",
                "Thứ Tư 25/11/2026: hạn chuyển sang ngày làm việc tiếp theo");
    }

    @Test
    void tells_what_happened_to_the_clock_and_by_which_law() {
        ClockLedger ledger = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-17T10:00"), Desk.OFFICER)
                .because("PAPERS", "Điều 19.4 Nghị định 61/2018/NĐ-CP"))
            .with(ClockEntry.restart(Desk.at("2026-11-19T14:05"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(1), ledger);
        assertThat(deadline.explanation().toVietnamese()).containsExactly(
                "Thứ Hai 16/11/2026: trước khi tính lại từ đầu - không tính",
                "Thứ Ba 17/11/2026: trước khi tính lại từ đầu (10:00 tạm dừng chờ bổ sung hồ sơ, "
                        + "Điều 19.4 Nghị định 61/2018/NĐ-CP) - không tính",
                "Thứ Tư 18/11/2026: tạm dừng tính thời gian - không tính",
                "Thứ Năm 19/11/2026: ngày tính lại từ đầu (14:05 tính lại thời hạn từ đầu) - không tính",
                "Thứ Sáu 20/11/2026: được tính - ngày thứ 1");
    }

    @Test
    void tells_the_pause_the_excluded_days_and_the_new_appointment() {
        ClockLedger ledger = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.exclude(Desk.at("2026-11-16T10:00"), Desk.at("2026-11-17T11:00"), Desk.OFFICER))
            .with(ClockEntry.pause(Desk.at("2026-11-18T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-19T10:00"), Desk.OFFICER))
            .with(ClockEntry.reappoint(Desk.at("2026-11-20T08:00"), Desk.at("2026-11-27T17:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(2), ledger);
        assertThat(deadline.explanation().toVietnamese()).containsExactly(
                "Thứ Hai 16/11/2026: ngày tiếp nhận (10:00 bắt đầu khoảng thời gian không tính) - không tính",
                "Thứ Ba 17/11/2026: không tính vào thời hạn - không tính",
                "Thứ Tư 18/11/2026: được tính (10:00 tạm dừng chờ bổ sung hồ sơ) - ngày thứ 1",
                "Thứ Năm 19/11/2026: tạm dừng tính thời gian (10:00 tính tiếp thời gian) - không tính",
                "Thứ Sáu 20/11/2026: được tính (08:00 xin lỗi và hẹn lại ngày 27/11/2026) - ngày thứ 2",
                "Thứ Sáu 27/11/2026: ngày hẹn lại");
    }

    @Test
    void explains_hours_by_the_days_they_touch() {
        assertThat(Desk.deadline(TimeLimit.workingHours(8), Desk.received("2026-11-23T16:00")).explanation().lines())
            .extracting(Explanation.Line::counted)
            .containsExactly(true, false, true);
        assertThat(Desk.deadline(TimeLimit.workingHours(8), Desk.received("2026-11-20T17:30")).explanation().lines())
            .extracting(Explanation.Line::counted)
            .containsExactly(false, false, false, true);
        assertThat(Desk.deadline(TimeLimit.hours(24), Desk.received("2026-11-20T16:00")).explanation().lines())
            .extracting(Explanation.Line::counted)
            .containsExactly(true, true);
        assertThat(Desk.deadline(TimeLimit.sameDay(), Desk.received("2026-11-20T15:30")).explanation().lines())
            .extracting(Explanation.Line::counted)
            .containsExactly(false, false, false, true);
    }

    @Test
    void an_hour_that_stood_still_does_not_blot_out_its_day() {
        ClockLedger ledger = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-16T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-18T10:00"), Desk.OFFICER));
        assertThat(Desk.deadline(TimeLimit.workingHours(4), ledger).explanation().lines())
            .extracting(Explanation.Line::why)
            .containsExactly(DayReason.RECEPTION_DAY, DayReason.PAUSED, DayReason.COUNTED);
    }

    @Test
    void speaks_of_limits_as_a_desk_does() {
        assertThat(TimeLimit.sameDay().toVietnamese()).isEqualTo("trong ngày");
        assertThat(TimeLimit.workingDays(5).toVietnamese()).isEqualTo("5 ngày làm việc");
        assertThat(TimeLimit.workingHours(8).toVietnamese()).isEqualTo("8 giờ làm việc");
        assertThat(TimeLimit.hours(24).toVietnamese()).isEqualTo("24 giờ");
        assertThat(TimeLimit.days(15).toVietnamese()).isEqualTo("15 ngày");
        assertThat(TimeLimit.months(6).toVietnamese()).isEqualTo("6 tháng");
    }

}
