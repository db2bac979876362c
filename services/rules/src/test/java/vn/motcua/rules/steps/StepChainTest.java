package vn.motcua.rules.steps;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.steps.StepChain.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StepChainTest {

    private static final StepChain FIVE = StepChain
        .of(steps("DESK_OFFICER CASE_OFFICER CASE_OFFICER UNIT_HEAD SIGNATORY"), false);

    @Test
    void a_dossier_goes_from_step_to_step_and_the_signature_is_last() {
        assertThat(FIVE.start().number()).isEqualTo(1);
        assertThat(FIVE.first().number()).isEqualTo(2);
        assertThat(FIVE.after(2).number()).isEqualTo(3);
        assertThat(FIVE.goesOn(3)).isTrue();
        assertThat(FIVE.after(3).role()).isEqualTo("UNIT_HEAD");
        assertThat(FIVE.goesOn(4)).isFalse();
        assertThat(FIVE.after(4)).isEqualTo(FIVE.last()).extracting(Place::number).isEqualTo(5);
        assertThat(FIVE.after(5)).as("nothing comes after the signature").isEqualTo(FIVE.last());
    }

    @Test
    void a_step_may_be_of_another_unit() {
        assertThat(FIVE.at(3).unit()).isEqualTo("U3");
    }

    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({ "4, s2, 2", "4, s3, 3", "4, , 3", "3, , 2", "3, s2, 2", "5, s4, 4", "5, , 3" })
    void is_sent_back_to_an_earlier_step(int from, String wanted, int to) {
        assertThat(FIVE.back(from, wanted).number()).isEqualTo(to);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({ "4, s4", "3, s4", "4, s1", "4, s5", "2, ", "2, s2", "4, nowhere" })
    void is_not_sent_back_elsewhere(int from, String wanted) {
        assertThatThrownBy(() -> FIVE.back(from, wanted)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.STEP_NOT_EARLIER);
            assertThat(refusal.field()).isEqualTo("toStep");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "CASE_OFFICER DESK_OFFICER SIGNATORY", "SIGNATORY CASE_OFFICER",
            "DESK_OFFICER CASE_OFFICER SIGNATORY UNIT_HEAD", "DESK_OFFICER SIGNATORY", "UNIT_HEAD SIGNATORY",
            "DESK_OFFICER CASE_OFFICER AUDITOR SIGNATORY", "SIGNATORY" })
    void a_role_out_of_its_place_is_refused(String roles) {
        assertThat(StepChain.isLawful(steps(roles), false)).isFalse();
        assertThatThrownBy(() -> StepChain.of(steps(roles), false)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.STEP_OUT_OF_PLACE));
    }

    @Test
    void hand_over_and_signature_take_place_even_where_they_have_no_time() {
        StepChain one = StepChain.of(steps("CASE_OFFICER"), false);
        assertThat(StepChain.isLawful(steps("CASE_OFFICER"), false)).isTrue();
        assertThat(one.start()).extracting(Place::number, Place::role).containsExactly(0, "DESK_OFFICER");
        assertThat(one.at(0)).isEqualTo(one.start());
        assertThat(one.after(1)).extracting(Place::number, Place::role).containsExactly(2, "SIGNATORY");
        assertThat(one.at(2)).isEqualTo(one.last());
        assertThat(one.back(2, null)).isEqualTo(one.first());
    }

    @Test
    void what_is_settled_at_the_desk_has_one_step() {
        assertThat(StepChain.of(steps("DESK_OFFICER"), true).start().number()).isEqualTo(1);
        assertThat(StepChain.isLawful(steps("DESK_OFFICER"), false)).isFalse();
        assertThat(StepChain.isLawful(steps("DESK_OFFICER CASE_OFFICER"), true)).isFalse();
    }

    @Test
    void without_an_approved_process_a_dossier_is_examined_reviewed_and_signed() {
        assertThat(StepChain.DEFAULT.places()).extracting(Place::role)
            .containsExactly("DESK_OFFICER", "CASE_OFFICER", "UNIT_HEAD", "SIGNATORY");
        assertThat(StepChain.DEFAULT.back(4, null)).as("to the examination, past the review")
            .isEqualTo(StepChain.DEFAULT.first());
        assertThat(StepChain.DEFAULT.after(2).key()).isEqualTo("user_ReviewDossier");
    }

    private static List<ProcessStep> steps(String roles) {
        List<String> all = Arrays.asList(roles.split(" "));
        return java.util.stream.IntStream.range(0, all.size())
            .mapToObj((i) -> new ProcessStep("s" + (i + 1), "Bước " + (i + 1), "U" + (i + 1), all.get(i),
                    StepTime.workingDays("0.5")))
            .toList();
    }

}
