package vn.motcua.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.PublishedDays;

import static org.assertj.core.api.Assertions.assertThat;

/** Desks open at 07:00 and close at 17:00; 3 March 2025 is a Monday. */
class OutageRulesTest {

    private static final OutageNotice NOTICE = new OutageNotice(" 12/TB-TTS ", LocalDate.of(2025, 3, 5),
            "Trung tâm Chuyển đổi số");

    @ParameterizedTest(name = "{0} {1} {2}, away {3} to {4}: {5}    ({6})")
    @CsvSource({
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T07:00, 2025-03-05T17:00, 2025-03-11T17:00, away from opening to closing: one day",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T08:00, 2025-03-05T17:00, 2025-03-10T17:00, the day had begun: no whole day is lost",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T08:00, 2025-03-06T09:00, 2025-03-11T17:00, the day on which service came back starts the count",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T07:00, 2025-03-06T09:00, 2025-03-12T17:00, a whole day and the day on which service came back",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T06:00, 2025-03-06T06:30, 2025-03-11T17:00, back before opening takes nothing of that day",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-05T17:30, 2025-03-06T06:30, 2025-03-10T17:00, by night",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-06T03:00, 2025-03-06T05:00, 2025-03-10T17:00, before opening",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-10T07:00, 2025-03-10T17:00, 2025-03-11T17:00, the due day itself",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-11T07:00, 2025-03-12T17:00, 2025-03-10T17:00, behind the due",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-03T08:00, 2025-03-04T17:00, 2025-03-11T17:00, received by hand while it lasted",
            "2025-03-03T09:00, 5, WORKING_DAY, 2025-03-07T07:00, 2025-03-10T09:00, 2025-03-12T17:00, over a weekend: Friday and Monday",
            "2025-03-03T09:00, 7, DAY, 2025-03-05T07:00, 2025-03-05T17:00, 2025-03-11T17:00, calendar days",
            "2025-03-03T10:00, 24, HOUR, 2025-03-03T14:00, 2025-03-03T16:00, 2025-03-04T12:00, hours as long as it lasted",
            "2025-03-03T09:00, 8, WORKING_HOUR, 2025-03-03T14:00, 2025-03-04T08:00, 2025-03-04T15:00, working hours; the night adds nothing",
            "2025-03-03T09:00, 1, SAME_DAY, 2025-03-03T10:00, 2025-03-03T16:00, 2025-03-04T17:00, back after 15:00: the next working day",
            "2025-03-03T09:00, 1, SAME_DAY, 2025-03-03T10:00, 2025-03-03T14:00, 2025-03-03T17:00, back in the same day" })
    void gives_back_what_was_lost_and_no_more(String received, int amount, LimitUnit unit, String from, String until,
            String due, String because) {
        TimeLimit limit = (unit == LimitUnit.SAME_DAY) ? TimeLimit.sameDay() : new TimeLimit(amount, unit);
        ClockLedger before = Desk.received(received);
        Outage outage = outage(from, until);
        ClockLedger after = OutageRules.entry(outage, before, Desk.CALENDAR, Desk.OFFICER)
            .map(before::with)
            .orElseThrow();
        Deadline deadline = Desk.deadline(limit, after);
        assertThat(Desk.local(deadline.originalDueAt())).as(because).isEqualTo(due);
        assertThat(OutageRules.entry(outage, after, Desk.CALENDAR, Desk.OFFICER)).as("once only").isEmpty();
        ClockEntry back = OutageRules.takenBack(outage, after, Desk.CALENDAR, Desk.OFFICER, "Thu hồi").orElseThrow();
        ClockLedger undone = after.with(back);
        assertThat(Desk.deadline(limit, undone)).isEqualTo(Desk.deadline(limit, before));
        assertThat(OutageRules.takenBack(outage, undone, Desk.CALENDAR, Desk.OFFICER, "Thu hồi")).isEmpty();
        assertThat(OutageRules.entry(outage, undone, Desk.CALENDAR, Desk.OFFICER)).as("again").isPresent();
    }

    @ParameterizedTest(name = "away {0} to {1}: {2}    ({3})")
    @CsvSource({ "2025-03-05T07:00, 2025-03-05T17:00, 2025-03-13T17:00, wholly while papers were awaited",
            "2025-03-06T07:00, 2025-03-10T09:00, 2025-03-14T17:00, begun while papers were awaited",
            "2025-03-04T07:00, 2025-03-05T17:00, 2025-03-14T17:00, begun before papers were asked for" })
    void no_time_is_given_back_twice(String from, String until, String due, String because) {
        ClockLedger ledger = Desk.received("2025-03-03T09:00")
            .with(ClockEntry.pause(Desk.at("2025-03-04T10:00"), Desk.OFFICER));
        ledger = ledger.with(OutageRules.entry(outage(from, until), ledger, Desk.CALENDAR, Desk.OFFICER).orElseThrow())
            .with(ClockEntry.resume(Desk.at("2025-03-07T10:00"), Desk.OFFICER));
        assertThat(Desk.local(Desk.deadline(TimeLimit.workingDays(5), ledger).originalDueAt())).as(because)
            .isEqualTo(due);
    }

    @Test
    void every_day_that_it_touched_names_the_outage_and_its_notice() {
        Outage outage = outage("2025-03-05T07:00", "2025-03-06T09:00");
        ClockLedger ledger = Desk.received("2025-03-03T09:00");
        ledger = ledger.with(OutageRules.entry(outage, ledger, Desk.CALENDAR, Desk.OFFICER).orElseThrow());
        List<String> told = Desk.deadline(TimeLimit.workingDays(5), ledger).explanation().toVietnamese();
        assertThat(told).filteredOn((line) -> line.contains("Thông báo số 12/TB-TTS ngày 05/03/2025"))
            .containsExactly(
                    "Thứ Tư 05/03/2025: không tính vào thời hạn (sự cố mất điện từ 07:00 ngày 05/03/2025 đến 09:00 ngày"
                            + " 06/03/2025, Thông báo số 12/TB-TTS ngày 05/03/2025 của Trung tâm Chuyển đổi số) - không tính",
                    "Thứ Năm 06/03/2025: không tính vào thời hạn (sự cố mất điện từ 07:00 ngày 05/03/2025 đến 09:00 ngày"
                            + " 06/03/2025, Thông báo số 12/TB-TTS ngày 05/03/2025 của Trung tâm Chuyển đổi số) - không tính");
    }

    @Test
    void concerns_only_who_was_open_while_it_lasted() {
        Outage outage = outage("2025-03-05T07:00", "2025-03-05T17:00");
        ClockLedger later = Desk.received("2025-03-05T17:00");
        ClockLedger stopped = Desk.received("2025-03-03T09:00")
            .with(ClockEntry.stop(Desk.at("2025-03-05T10:00"), Desk.OFFICER));
        for (ClockLedger ledger : List.of(ClockLedger.empty(), later, stopped)) {
            assertThat(OutageRules.entry(outage, ledger, Desk.CALENDAR, Desk.OFFICER)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void a_corrected_reception_gets_the_time_that_was_lost_from_then_on_and_no_more() {
        TimeLimit limit = TimeLimit.workingDays(5);
        Outage outage = outage("2025-03-05T07:00", "2025-03-06T09:00");
        ClockLedger inTheMiddle = Desk.received("2025-03-05T10:00");
        ClockLedger given = inTheMiddle
            .with(OutageRules.entry(outage, inTheMiddle, Desk.CALENDAR, Desk.OFFICER).orElseThrow());
        assertThat(corrections(outage, given, true)).as("holds as it is").isEmpty();

        ClockLedger earlier = corrected(given, "2025-03-03T09:00");
        List<ClockEntry> entries = corrections(outage, earlier, true);
        assertThat(entries).extracting(ClockEntry::type)
            .containsExactly(ClockEntryType.INCLUDE, ClockEntryType.EXCLUDE);
        ClockLedger asIfAlways = Desk.received("2025-03-03T09:00");
        asIfAlways = asIfAlways.with(OutageRules.entry(outage, asIfAlways, Desk.CALENDAR, Desk.OFFICER).orElseThrow());
        ClockLedger right = earlier.with(entries.get(0)).with(entries.get(1));
        assertThat(Desk.deadline(limit, right).originalDueAt())
            .isEqualTo(Desk.deadline(limit, asIfAlways).originalDueAt());
        assertThat(corrections(outage, right, true)).isEmpty();

        assertThat(corrections(outage, given, false)).extracting(ClockEntry::type)
            .as("the right procedure has no such rule")
            .containsExactly(ClockEntryType.INCLUDE);
        assertThat(corrections(outage, inTheMiddle, true)).extracting(ClockEntry::type)
            .containsExactly(ClockEntryType.EXCLUDE);
    }

    private static ClockLedger corrected(ClockLedger ledger, String received) {
        return ledger.with(ClockEntry.correct(Desk.at("2025-03-10T10:00"), Desk.at(received), null, Desk.OFFICER));
    }

    private static List<ClockEntry> corrections(Outage outage, ClockLedger ledger, boolean allowed) {
        return OutageRules.corrected(outage, ledger, Desk.CALENDAR, allowed, Desk.OFFICER, "Đính chính");
    }

    @Test
    void a_stretch_that_was_never_excluded_is_not_taken_back() {
        ClockLedger ledger = Desk.received("2025-03-03T09:00");
        ClockEntry other = ClockEntry.exclude(Desk.at("2025-03-05T07:00"), Desk.at("2025-03-05T17:00"), Desk.OFFICER);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ledger.with(ClockEntry.include(other, Desk.OFFICER)))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.facts().get("why")).isEqualTo("not-excluded"));
    }

    @ParameterizedTest(name = "{0} to {1}, notice of {2}: {3}")
    @CsvSource({ "2025-03-05T17:00, 2025-03-05T07:00, 2025-03-05, until OUTAGE_ENDS_BEFORE_IT_BEGINS",
            "2025-03-05T07:00, 2025-03-05T07:00, 2025-03-05, until OUTAGE_ENDS_BEFORE_IT_BEGINS",
            "2025-03-12T07:00, 2025-03-12T12:01, 2025-03-05, until OUTAGE_NOT_OVER",
            "2025-03-05T07:00, 2025-03-05T08:00, 2025-03-13, noticeDate OUTAGE_NOTICE_OF_TOMORROW",
            "2025-03-07T14:00, 2025-03-07T18:00, 2025-03-10, from OUTAGE_OVERLAPS",
            "2025-03-08T07:00, 2025-03-09T17:00, 2025-03-10, from OUTAGE_OUTSIDE_WORKING_TIME",
            "2025-03-07T16:00, 2025-03-07T17:00, 2025-03-10, -", "2025-03-12T07:00, 2025-03-12T12:00, 2025-03-12, -" })
    void refuses_what_cannot_have_been(String from, String until, LocalDate notice, String expected) {
        Outage outage = new Outage(Desk.at(from), Desk.at(until), "mất điện", new OutageNotice("1", notice, "TTS"));
        List<Refusal> wrong = OutageRules.wrong(outage, Desk.at("2025-03-12T12:00"),
                List.of(outage("2025-03-07T09:00", "2025-03-07T16:00")), List.of(PublishedDays.calendar()));
        assertThat(wrong.stream().map((one) -> one.field() + " " + one.reason()).toList())
            .isEqualTo("-".equals(expected) ? List.of() : List.of(expected));
    }

    @Test
    void needs_the_owners_notice() {
        Outage bare = new Outage(Desk.at("2025-03-05T07:00"), Desk.at("2025-03-05T17:00"), " ",
                new OutageNotice(" ", LocalDate.of(2025, 3, 5), ""));
        assertThat(OutageRules.wrong(bare, Desk.at("2025-03-12T12:00"), List.of(), List.of(Desk.CALENDAR)))
            .extracting(Refusal::field)
            .containsExactly("noticeNumber", "noticeIssuer", "cause");
    }

    private static Outage outage(String from, String until) {
        return new Outage(Desk.at(from), Desk.at(until), "mất điện", NOTICE);
    }

}
