package vn.motcua.rules.interagency;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import vn.motcua.rules.consultation.OpinionState;

import static org.assertj.core.api.Assertions.assertThat;

class SightTest {

    private static final Instant MOVED = Instant.parse("2026-11-17T02:00:00Z");

    @ParameterizedTest
    @CsvSource({ "PLANNED, false", "SENT, true", "OVERDUE, true", "DONE, false", "NOT_NEEDED, false" })
    void an_agency_sees_the_dossier_while_it_has_its_part(PartState state, boolean sees) {
        assertThat(Sight.ofPart(state).isPresent()).isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource({ "ASKED, true", "OVERDUE, true", "ANSWERED, false", "CONSENT_DEEMED, false", "NOT_NEEDED, false" })
    void an_agency_sees_the_dossier_while_its_opinion_is_awaited(OpinionState state, boolean sees) {
        assertThat(Sight.ofOpinion(state).isPresent()).isEqualTo(sees);
    }

    @Test
    void who_moved_it_away_sees_what_was_until_then_and_uncovers_nothing() {
        Sight sight = Sight.ofHandled(MOVED);
        assertThat(sight.shows(MOVED)).isTrue();
        assertThat(sight.shows(MOVED.plusMillis(1))).isFalse();
        assertThat(sight.mayReveal()).isFalse();
    }

    @Test
    void who_has_the_work_sees_all_of_it() {
        Sight sight = Sight.ofPart(PartState.SENT).orElseThrow();
        assertThat(sight.shows(MOVED)).isTrue();
        assertThat(sight.mayReveal()).isTrue();
    }

}
