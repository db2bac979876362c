package vn.motcua.rules.steps;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ControlSlipTest {

    @ParameterizedTest(name = "done {0}, due {1}: {2}")
    @CsvSource({ "2026-11-18T16:59, 2026-11-19T17:00, EARLY", "2026-11-19T07:00, 2026-11-19T17:00, ON_TIME",
            "2026-11-19T17:00, 2026-11-19T17:00, ON_TIME", "2026-11-19T17:01, 2026-11-19T17:00, LATE",
            "2026-11-18T23:59, 2026-11-19T00:00, EARLY" })
    void who_gives_on_is_early_on_time_or_late(String done, String due, Kept expected) {
        assertThat(Kept.of(at(done), at(due))).isEqualTo(expected);
    }

    @Test
    void each_change_of_hands_is_a_row_and_steps_in_one_place_are_one_stay() {
        assertThat(ControlSlip.rows(
                List.of(stretch("DESK", "2026-11-16T08:00", "2026-11-16T09:30", "2026-11-16T17:00"),
                        stretch("UNIT 3", "2026-11-16T09:30", "2026-11-17T10:00", "2026-11-17T09:00"),
                        stretch("UNIT 3", "2026-11-17T10:00", "2026-11-18T08:00", "2026-11-18T17:00"),
                        stretch("SIGNATORY", "2026-11-18T08:00", "2026-11-20T08:00", null)),
                new ControlSlip.End("DESK", at("2026-11-20T08:00"), at("2026-11-19T17:00"))))
            .containsExactly(new HandOff("DESK", "UNIT 3", at("2026-11-16T09:30"), Kept.ON_TIME),
                    new HandOff("UNIT 3", "SIGNATORY", at("2026-11-18T08:00"), Kept.ON_TIME),
                    new HandOff("SIGNATORY", "DESK", at("2026-11-20T08:00"), Kept.LATE));
    }

    @Test
    void a_wait_for_papers_is_a_stay_with_the_citizen() {
        assertThat(ControlSlip.rows(List.of(stretch("UNIT 3", "2026-11-18T09:00", null, null),
                stretch("UNIT 3", "2026-11-16T09:30", "2026-11-17T10:00", null),
                stretch("CITIZEN", "2026-11-17T10:00", "2026-11-18T09:00", null)), null))
            .extracting(HandOff::from, HandOff::to, HandOff::kept)
            .containsExactly(org.assertj.core.api.Assertions.tuple("UNIT 3", "CITIZEN", null),
                    org.assertj.core.api.Assertions.tuple("CITIZEN", "UNIT 3", null));
    }

    @Test
    void nothing_was_handed_over_yet() {
        assertThat(ControlSlip.rows(List.of(), null)).isEmpty();
        assertThat(ControlSlip.rows(List.of(stretch("DESK", "2026-11-16T08:00", null, null)), null)).isEmpty();
        assertThat(ControlSlip.rows(List.of(stretch("DESK", "2026-11-16T08:00", null, null)),
                new ControlSlip.End("DESK", at("2026-11-16T09:00"), null)))
            .isEmpty();
    }

    private static Stretch stretch(String place, String from, @Nullable String until, @Nullable String due) {
        return new Stretch(place, at(from), (until == null) ? null : at(until), (due == null) ? null : at(due));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

}
