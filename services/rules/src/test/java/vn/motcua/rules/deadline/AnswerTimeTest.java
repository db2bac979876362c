package vn.motcua.rules.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.feedback.AnswerTime;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTimeTest {

    @ParameterizedTest(name = "received {0}: answer by {1}, forward by {2}, head of the agency told {3} ({4})")
    @CsvSource({
            "2026-11-02T09:00, 2026-11-05T17:00, 2026-11-09T17:00, 2026-11-06T17:00, the day of reception is not counted",
            "2026-11-02T16:59, 2026-11-05T17:00, 2026-11-09T17:00, 2026-11-06T17:00, in the last minute too",
            "2026-11-14T09:00, 2026-11-18T17:00, 2026-11-20T17:00, 2026-11-19T17:00, sent on a Saturday",
            "2026-04-28T09:00, 2026-05-05T17:00, 2026-05-07T17:00, 2026-05-06T17:00, over the holidays" })
    void counts_three_and_five_working_days(String received, String answer, String forward, String told,
            String because) {
        AnswerTime time = AnswerTime.of(Desk.CALENDAR, Desk.at(received));

        assertThat(Desk.local(time.answerDueAt())).as(because).isEqualTo(answer);
        assertThat(Desk.local(time.forwardBy())).as(because).isEqualTo(forward);
        assertThat(Desk.local(time.escalateAt())).as(because).isEqualTo(told);
        assertThat(time.explanation().countedDays()).isEqualTo(3);
    }

    @Test
    void an_answer_at_the_last_moment_is_in_time() {
        Instant due = Desk.at("2026-11-05T17:00");

        assertThat(late(due, due, due.plusSeconds(9))).isFalse();
        assertThat(late(due, due.plusMillis(1), due.plusSeconds(9))).isTrue();
        assertThat(late(due, null, due)).isFalse();
        assertThat(late(due, null, due.plusMillis(1))).isTrue();
    }

    private static boolean late(Instant due, @Nullable Instant answered, Instant now) {
        return AnswerTime.isLate(due, answered, now);
    }

}
