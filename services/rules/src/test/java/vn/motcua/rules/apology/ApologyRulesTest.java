package vn.motcua.rules.apology;

import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.events.ApologyState;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApologyRulesTest {

    @Test
    void late_since_is_never_before_the_legal_due_however_it_was_counted_anew() {
        Instant monday = Instant.parse("2026-08-24T10:00:00Z");
        Instant friday = Instant.parse("2026-08-28T10:00:00Z");
        Instant now = Instant.parse("2026-08-31T01:00:00Z");
        assertThat(ApologyRules.lateSince(monday, friday, now)).as("a longer limit that is over too").isEqualTo(friday);
        assertThat(ApologyRules.lateSince(friday, monday, now)).as("a shorter limit").isEqualTo(friday);
        assertThat(ApologyRules.lateSince(monday, now.plusSeconds(1), now)).as("it lies ahead again").isNull();
        assertThat(ApologyRules.lateSince(monday, now, now)).as("now, to the second").isEqualTo(now);
    }

    private static final Instant DUE = at("2026-11-26T17:00");

    @ParameterizedTest(name = "signed {0}: {1} ({2})")
    @CsvSource({ "2026-11-25T17:00, BEFORE_EXPIRY, the last lawful moment",
            "2026-11-25T17:00:01, BEFORE_EXPIRY, too late for the rule but not yet expired",
            "2026-11-26T17:00, BEFORE_EXPIRY, the very due is still on time",
            "2026-11-26T17:00:00.001, AFTER_EXPIRY, expired" })
    void says_what_is_true_when_it_is_signed(String signed, ApologyWording wording, String because) {
        assertThat(ApologyRules.wordingAt(at(signed), DUE)).as(because).isEqualTo(wording);
        assertThat(ApologyRules.stateAt(at(signed), DUE)).isEqualTo(ApologyState.valueOf(wording.name()));
        assertThat(ApologyRules.late(at(signed), DUE)).isEqualTo(wording == ApologyWording.AFTER_EXPIRY);
    }

    @Test
    void no_letter_is_no_letter() {
        assertThat(ApologyRules.stateAt(null, DUE)).isEqualTo(ApologyState.NONE);
    }

    @ParameterizedTest(name = "to {0}, used {1}: {2} ({3})")
    @CsvSource({ "2026-11-30T17:00, false, , a later working day", "2026-11-30T17:00, true, REAPPOINT_TWICE, used up",
            "2026-11-20T17:00, false, REAPPOINT_IN_PAST, yesterday", "2026-11-25T10:00, false, REAPPOINT_IN_PAST, now",
            "2026-11-26T17:00, false, REAPPOINT_NOT_LATER, the day it is due anyway",
            "2026-11-26T16:00, false, REAPPOINT_NOT_LATER, earlier",
            "2026-11-28T17:00, false, REAPPOINT_ON_CLOSED_DAY, a Saturday",
            "2027-02-08T17:00, false, REAPPOINT_ON_CLOSED_DAY, Tết",
            "2030-02-08T17:00, false, CALENDAR_MISSING, nobody knows that year" })
    void a_new_appointment_is_later_open_and_the_only_one(String newDue, boolean used, RefusalReason expected,
            String because) {
        Runnable appointment = () -> ApologyRules.requireNewAppointment(at(newDue), at("2026-11-25T10:00"), DUE, 1,
                used, PublishedDays.calendar());
        if (expected == null) {
            assertThatCode(appointment::run).as(because).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(appointment::run).as(because).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(expected);
            if (expected != RefusalReason.CALENDAR_MISSING) {
                assertThat(refusal.field()).isEqualTo("newDueDate");
                assertThat(refusal.facts()).containsEntry("newDueDate", newDue.substring(0, 10));
            }
        });
    }

    @Test
    void a_regime_may_have_no_new_appointment() {
        assertThatThrownBy(() -> ApologyRules.requireNewAppointment(at("2026-11-30T17:00"), at("2026-11-25T10:00"), DUE,
                0, false, PublishedDays.calendar()))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.REAPPOINT_NOT_FORESEEN));
    }

    @ParameterizedTest(name = "late {0}, letter {1}, outcome {2}: owed {3}")
    @CsvSource({ "true, NONE, , true", "true, NONE, APPROVED, true", "true, NONE, STOPPED, true",
            "true, NONE, WITHDRAWN, false", "true, AFTER_EXPIRY, , false", "true, BEFORE_EXPIRY, REFUSED, false",
            "false, NONE, , false", "false, NONE, APPROVED, false" })
    void who_is_served_late_is_owed_a_letter_and_who_withdraws_is_not(boolean late, ApologyState letter,
            Outcome outcome, boolean owed) {
        assertThat(ApologyRules.owed(late, letter, outcome)).isEqualTo(owed);
    }

    @Test
    void a_lawful_new_count_that_reaches_as_far_takes_the_place_of_the_new_appointment() {
        Instant later = DUE.plusSeconds(1);
        assertThat(ApologyRules.appointmentStands(true, later, DUE)).isTrue();
        assertThat(ApologyRules.appointmentStands(true, DUE, DUE)).isFalse();
        assertThat(ApologyRules.appointmentStands(false, later, DUE)).isFalse();
        assertThat(ApologyRules.appointmentStands(true, null, null)).isFalse();
    }

    @Test
    void after_the_result_a_letter_names_its_day_and_no_other() {
        Instant resolvedAt = at("2026-11-27T10:00");
        assertThat(ApologyRules.dayOfResult(null, resolvedAt, PublishedDays.ZONE)).isEqualTo(resolvedAt);
        assertThat(ApologyRules.dayOfResult(at("2026-11-27T17:00"), resolvedAt, PublishedDays.ZONE))
            .isEqualTo(resolvedAt);
        for (String other : new String[] { "2026-11-26T17:00", "2026-11-30T17:00" }) {
            assertThatThrownBy(() -> ApologyRules.dayOfResult(at(other), resolvedAt, PublishedDays.ZONE))
                .isInstanceOfSatisfying(Refusal.class,
                        (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.REAPPOINT_AFTER_RESULT));
        }
    }

    @Test
    void another_reason_needs_words() {
        ApologyReason.VERIFICATION.requireWords(null);
        ApologyReason.OTHER.requireWords("Chờ kết quả đo đạc");
        for (String words : new String[] { null, " " }) {
            assertThatThrownBy(() -> ApologyReason.OTHER.requireWords(words)).isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.REASON_MISSING));
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.ZONE).toInstant();
    }

}
