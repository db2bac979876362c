package vn.motcua.rules.deadline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.review.Finding;
import vn.motcua.rules.review.Handling;
import vn.motcua.rules.review.Issuer;
import vn.motcua.rules.review.PublicationTime;
import vn.motcua.rules.review.PublishingDecision;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewRules;
import vn.motcua.rules.review.ReviewState;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest(name = "{0} signs on {2}, in effect {3}: public by {4}    ({6})")
    @CsvSource({ "PROVINCE, false, 2026-09-07, 2026-09-14, 2026-09-14, true, five working days either way",
            "PROVINCE, false, 2026-09-08, 2026-09-14, 2026-09-15, false, one working day short of Art. 15",
            "PROVINCE, false, 2026-09-05, 2026-09-11, 2026-09-11, true, signed on a Saturday",
            "PROVINCE, true, 2026-09-10, 2026-10-01, 2026-09-14, true, two working days where it is expedited",
            "MINISTRY, false, 2026-09-07, 2026-10-05, 2026-09-21, true, ten working days to publish",
            "MINISTRY, false, 2026-09-08, 2026-10-05, 2026-09-22, false, nineteen working days before effect",
            "PROVINCE, false, 2026-09-07, 2026-09-01, 2026-09-14, false, signed after it took effect" })
    void the_days_of_a_decision_are_working_days(Issuer issuer, boolean expedited, LocalDate signedOn,
            LocalDate effectOn, LocalDate publishBy, boolean decisionInTime, String because) {
        PublicationTime time = PublicationTime.of(Desk.CALENDAR,
                new PublishingDecision("1/QĐ-UBND", signedOn, issuer, expedited), effectOn);

        assertThat(time.publishBy()).as(because).isEqualTo(publishBy);
        assertThat(time.decisionInTime()).as(because).isEqualTo(decisionInTime);
        assertThat(time.inTime(publishBy)).isTrue();
        assertThat(time.inTime(publishBy.plusDays(1))).isFalse();
    }

    @Test
    void a_decision_of_a_year_without_a_calendar_is_not_counted_and_never_in_time() {
        PublicationTime old = PublicationTime.of(Desk.CALENDAR, decision(LocalDate.of(1999, 5, 4)), TODAY);

        assertThat(old).isEqualTo(PublicationTime.UNCOUNTED);
        assertThat(old.inTime(TODAY)).isFalse();
    }

    @Test
    void days_that_reach_into_a_year_without_a_calendar_are_refused_by_the_day_of_the_decision() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        while (known(last.plusDays(1))) {
            last = last.plusYears(1);
        }
        LocalDate lastDay = last;

        assertThat(wrong(() -> PublicationTime.of(Desk.CALENDAR, decision(lastDay), TODAY))).isEqualTo("decisionOn");
        assertThat(wrong(() -> ReviewRules.reviewBy(Desk.CALENDAR, lastDay.plusDays(1)))).isEqualTo("dueOn");
    }

    private static boolean known(LocalDate day) {
        return wrong(() -> Desk.CALENDAR.isWorkingDay(day)).isEmpty();
    }

    private static PublishingDecision decision(LocalDate on) {
        return new PublishingDecision("1/QĐ", on, Issuer.PROVINCE, false);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: wrong {3}")
    @CsvSource({ "1875/QĐ-UBND, 2026-09-14, PROVINCE, ", ", 2026-09-14, PROVINCE, decisionNumber",
            "1875/QĐ-UBND, 2026-09-15, PROVINCE, decisionOn", "1875/QĐ-UBND, , MINISTRY, decisionOn",
            "1875/QĐ-UBND, 2026-09-14, , issuer", "' ', , , decisionNumber decisionOn issuer" })
    void a_decision_has_number_day_and_issuer(@Nullable String number, @Nullable LocalDate on, @Nullable Issuer issuer,
            @Nullable String wrong) {
        assertThat(wrong(() -> PublishingDecision.require(number, on, issuer, false, TODAY)))
            .isEqualTo((wrong == null) ? "" : wrong);
    }

    @ParameterizedTest(name = "posted on {0}, before {1}: wrong {2}")
    @CsvSource({ "2026-09-14, , ", "2026-09-07, , ", ", , publishedOn", "2026-09-15, , publishedOn",
            "2026-09-06, , publishedOn", "2026-09-14, 2026-09-10, decision" })
    void a_place_is_posted_once_between_the_decision_and_today(@Nullable LocalDate on, @Nullable LocalDate already,
            @Nullable String wrong) {
        assertThat(wrong(() -> ReviewRules.requirePosted(on, LocalDate.of(2026, 9, 7), already, TODAY)))
            .isEqualTo((wrong == null) ? "" : wrong);
    }

    @Test
    void an_act_is_one_of_those_that_the_state_knows() {
        assertThat(ReviewRules.requireAct("AT_DESK", ReviewState.TO_PUBLISH).name()).isEqualTo("AT_DESK");
        assertThat(wrong(() -> ReviewRules.requireAct("AT_DESK", ReviewState.TO_CHECK))).isEqualTo("decision");
        assertThat(wrong(() -> ReviewRules.requireAct(" ", ReviewState.TO_CHECK))).isEqualTo("decision");
        for (ReviewState state : ReviewState.values()) {
            assertThat(state.acts().isEmpty()).as(state.name())
                .isEqualTo(state.isOver() || state == ReviewState.AWAITS_EFFECT);
        }
        assertThat(ReviewKind.PERIODIC.isPublication()).isFalse();
        assertThat(ReviewKind.WITHDRAWN.isPublication()).isTrue();
    }

    @Test
    void what_is_proposed_and_what_is_done_with_it_is_said_in_words() {
        assertThat(wrong(() -> ReviewRules.requireFinding(Finding.SIMPLIFY, "Bỏ giấy xác nhận."))).isEmpty();
        assertThat(wrong(() -> ReviewRules.requireFinding(null, " "))).isEqualTo("finding text");
        assertThat(wrong(() -> ReviewRules.requireHandling(Handling.SUBMITTED, null))).isEqualTo("text");
        assertThat(wrong(() -> ReviewRules.requireHandling(null, "x".repeat(5001)))).isEqualTo("handling text");
        assertThat(wrong(() -> ReviewRules.requireWords(""))).isEqualTo("text");
        assertThat(ReviewRules.wordsIfAny(" ")).isNull();
        assertThat(ReviewRules.wordsIfAny(" Đủ. ")).isEqualTo("Đủ.");
    }

    @ParameterizedTest(name = "{0} ends at {1}: {2}")
    @CsvSource({ "2026-09-11, 2026-09-11T17:00, a working day", "2026-09-12, 2026-09-14T17:00, a Saturday",
            "2026-09-13, 2026-09-14T17:00, a Sunday", "2026-09-02, 2026-09-03T17:00, the National Day" })
    void a_review_is_never_late_before_its_day_is_over(LocalDate day, String end, String because) {
        assertThat(Desk.local(ReviewRules.endOf(Desk.CALENDAR, day))).as(because).isEqualTo(end);
        assertThat(Desk.local(ReviewRules.reviewBy(Desk.CALENDAR, day))).as(because).isEqualTo(end);
    }

    @Test
    void the_house_watches_the_check_the_plan_and_the_proposal() {
        assertThat(Desk.local(ReviewRules.checkBy(Desk.CALENDAR, Desk.at("2026-09-11T09:00"))))
            .isEqualTo("2026-09-15T17:00");
        assertThat(Desk.local(ReviewRules.handleBy(Desk.CALENDAR, Desk.at("2026-09-07T09:00"))))
            .isEqualTo("2026-09-21T17:00");
        assertThat(wrong(() -> ReviewRules.requireAhead("dueOn", TODAY, TODAY))).isEqualTo("dueOn");
        assertThat(wrong(() -> ReviewRules.requireAhead("dueOn", null, TODAY))).isEqualTo("dueOn");
        assertThat(wrong(() -> ReviewRules.requireAhead("dueOn", TODAY.plusYears(11), TODAY))).isEqualTo("dueOn");
        assertThat(ReviewRules.requireAhead("dueOn", TODAY.plusDays(1), TODAY)).isEqualTo("2026-09-15");
    }

    private static String wrong(Runnable act) {
        try {
            act.run();
            return "";
        }
        catch (Refusal refused) {
            return refused.field();
        }
        catch (Refusals refused) {
            return String.join(" ", refused.all().stream().map(Refusal::field).toList());
        }
    }

}
