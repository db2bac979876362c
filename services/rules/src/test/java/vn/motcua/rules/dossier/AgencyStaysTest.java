package vn.motcua.rules.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.dossier.AgencyStays.Move;
import vn.motcua.rules.dossier.AgencyStays.Stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgencyStaysTest {

    @Test
    void each_agency_answers_for_its_own_time() {
        List<Stay> stays = AgencyStays.of("A", at("2026-11-16T08:00"),
                List.of(new Move(at("2026-11-17T08:00"), "B"), new Move(at("2026-11-18T08:00"), "A")),
                at("2026-11-18T10:00"));
        assertThat(stays).extracting(Stay::agency).containsExactly("A", "B", "A");
        Duration day = PublishedDays.calendar().workingTimeBetween(at("2026-11-16T08:00"), at("2026-11-17T08:00"));
        assertThat(AgencyStays.used(stays, (agency) -> PublishedDays.calendar())).containsEntry("A", day.plusHours(2))
            .containsEntry("B", day);
    }

    @Test
    void who_never_moved_it_had_it_all_the_time() {
        List<Stay> stays = AgencyStays.of("A", at("2026-11-16T08:00"), List.of(), at("2026-11-16T09:00"));
        assertThat(AgencyStays.used(stays, (agency) -> PublishedDays.calendar()))
            .containsExactly(java.util.Map.entry("A", Duration.ofHours(1)));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({ ", Lý do, agency", "A, Lý do, agency", "B, , reason" })
    void a_move_names_another_agency_and_why(@Nullable String to, @Nullable String reason, String field) {
        assertThatThrownBy(() -> AgencyStays.requireMove("A", to, reason)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.calendar().zone()).toInstant();
    }

}
