package vn.motcua.rules.survey;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallGroupsTest {

    @Test
    void a_procedure_is_named_from_five_answers_on_and_a_day_is_never_told() {
        assertThat(SmallGroups.namesProcedure(4)).isFalse();
        assertThat(SmallGroups.namesProcedure(5)).isTrue();
        for (int day = 16; day <= 22; day++) {
            LocalDate on = LocalDate.of(2026, 11, day);
            assertThat(SmallGroups.week(on)).isEqualTo("2026-11-16");
            assertThat(SmallGroups.countedFrom(on)).isEqualTo("2026-11-22");
        }
    }

}
