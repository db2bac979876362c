package vn.motcua.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusalTest {

    private final Refusal one = new Refusal(RefusalReason.REAPPOINT_TWICE, "newDueDate", Map.of("day", "2026-11-25"));

    private final Refusal other = new Refusal(RefusalReason.NAME_MISSING, "submitter.name");

    @Test
    void has_a_stable_code_a_field_and_facts() {
        assertThat(this.one.reason().code()).isEqualTo("reappoint-twice");
        assertThat(this.one.field()).isEqualTo("newDueDate");
        assertThat(this.one.facts()).containsOnly(Map.entry("day", "2026-11-25"));
        assertThat(this.one).hasMessage("reappoint-twice newDueDate {day=2026-11-25}");
        assertThat(this.other).hasMessage("name-missing submitter.name");
    }

    @Test
    void is_an_answer_and_not_an_accident() {
        assertThat(this.one.getStackTrace()).isEmpty();
    }

    @Test
    void no_two_reasons_share_a_code() {
        assertThat(RefusalReason.values()).extracting(RefusalReason::code)
            .doesNotHaveDuplicates()
            .allMatch((code) -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void only_a_year_without_a_calendar_leaves_a_counting_open() {
        assertThat(Refusal.ifAnnounced(() -> "Friday")).contains("Friday");
        assertThat(Refusal.<String>ifAnnounced(() -> null)).isEmpty();
        assertThat(Refusal.<String>ifAnnounced(() -> {
            throw new Refusal(RefusalReason.CALENDAR_MISSING, "calendar");
        })).isEmpty();
        assertThatThrownBy(() -> Refusal.ifAnnounced(() -> {
            throw this.other;
        })).isSameAs(this.other);
    }

    @Test
    void several_are_said_at_once() {
        assertThatThrownBy(() -> Refusals.refuseAny(List.of(this.one, this.other))).isInstanceOfSatisfying(
                Refusals.class, (refusals) -> assertThat(refusals.all()).containsExactly(this.one, this.other));
        assertThatThrownBy(() -> Refusals.refuseAny(List.of(this.other))).isSameAs(this.other);
        assertThatCode(() -> Refusals.refuseAny(List.of())).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusals(List.of()));
    }

}
