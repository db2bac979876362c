package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Received on Monday 16 November 2026, three working days; a tax notice on Tuesday. */
class FinancialObligationTest {

    private static final String TEXT = "không kể thời gian thực hiện nghĩa vụ tài chính (QĐ công bố)";

    private static final TimeLimit LIMIT = TimeLimit.workingDays(3);

    private final DeadlineCalculator calculator = new DeadlineCalculator(PublishedDays.calendar());

    private final ClockLedger waiting = ClockLedger.empty()
        .with(ClockEntry.start(at("2026-11-16T09:00"), "desk"))
        .with(ClockEntry.pause(at("2026-11-17T10:00"), "officer").because(FinancialObligation.REASON, TEXT));

    private final ClockLedger met = this.waiting
        .with(ClockEntry.resume(at("2026-11-24T10:00"), "officer").because(FinancialObligation.REASON, TEXT));

    @Test
    void the_clock_stands_still_and_runs_on_where_it_stood() {
        assertThat(this.calculator.deadline(LIMIT, this.waiting).dueAt()).isNull();
        assertThat(this.calculator.deadline(LIMIT, this.met).dueAt()).isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void the_explanation_says_why_and_by_which_text() {
        assertThat(this.calculator.deadline(LIMIT, this.met).explanation().toVietnamese().toString())
            .contains("tạm dừng chờ thực hiện nghĩa vụ tài chính, " + TEXT)
            .doesNotContain("chờ bổ sung");
    }

    @Test
    void it_is_no_request_for_papers_to_the_index() {
        assertThat(this.met.pauses()).isZero();
        assertThat(this.met.waitsForPapers(at("2026-11-25T08:00"))).isEmpty();
        assertThat(this.met.waits(at("2026-11-25T08:00"))).hasSize(1);
        assertThat(IndexClock.appointment(this.calculator, LIMIT, this.met)).isEqualTo(at("2026-11-26T17:00"));
        ClockLedger both = this.met.with(ClockEntry.pause(at("2026-11-25T08:00"), "officer"))
            .with(ClockEntry.restart(at("2026-11-27T08:00"), "desk"));
        assertThat(both.pauses()).isEqualTo(1);
        assertThat(both.waitsForPapers(at("2026-12-01T08:00"))).hasSize(1);
        assertThat(IndexClock.appointment(this.calculator, LIMIT, both)).as("without the wait for papers alone")
            .isEqualTo(at("2026-11-26T17:00"));
    }

    @ParameterizedTest(name = "open {0}, stops {1}, now {2}, notice {3}: {4}")
    @CsvSource({ "false, true, 2026-11-17T10:00, TB 12,", "false, false, 2026-11-20T10:00, TB 12,",
            "false, true, 2026-11-20T10:00, TB 12, DUE_PASSED", "true, true, 2026-11-17T10:00, TB 12, OBLIGATION_OPEN",
            "false, true, 2026-11-17T10:00, ' ', FIELD_MISSING", "false, true, 2026-11-17T10:00, , FIELD_MISSING" })
    void a_wait_begins_once_and_with_its_notice_and_takes_no_lateness_back(boolean open, boolean stops, String now,
            String notice, RefusalReason expected) {
        check(expected,
                () -> FinancialObligation.requireBegins(open, stops, at(now), at("2026-11-19T17:00"), notice, null));
    }

    @ParameterizedTest(name = "open {0}, proof {1}: {2}")
    @CsvSource({ "true, Giấy nộp tiền 77,", "false, Giấy nộp tiền 77, OBLIGATION_NOT_OPEN",
            "true, ' ', FIELD_MISSING" })
    void a_wait_ends_with_proof(boolean open, String proof, RefusalReason expected) {
        check(expected, () -> FinancialObligation.requireEnds(open, proof));
    }

    @Test
    void nothing_is_approved_before_the_obligation_is_met() {
        check(RefusalReason.OBLIGATION_OPEN, () -> FinancialObligation.requireMet(true, true));
        check(null, () -> FinancialObligation.requireMet(true, false));
        check(null, () -> FinancialObligation.requireMet(false, true));
    }

    private static void check(RefusalReason expected, Runnable act) {
        if (expected == null) {
            assertThatCode(act::run).doesNotThrowAnyException();
        }
        else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
                .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(expected));
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

}
