package vn.motcua.rules.dossier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WrongProcedureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "ACCEPTED, CHANGE", "IN_PROGRESS, STOP_AND_BEGIN_ANEW", "SUBMITTED, ", "AWAITING_SUPPLEMENT, ",
            "RESOLVED, ", "RETURNED, ", "WITHDRAWN, ", "DUPLICATE, " })
    void is_mended_at_the_desk_or_with_a_new_dossier(DossierStatus status, WrongProcedure.@Nullable Remedy remedy) {
        if (remedy == null) {
            assertThatThrownBy(() -> WrongProcedure.remedy(status, "1", "2", "Chọn nhầm")).isInstanceOf(Refusal.class);
        }
        else {
            assertThat(WrongProcedure.remedy(status, "1", "2", "Chọn nhầm")).isEqualTo(remedy);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({ "1, Chọn nhầm, procedure", ", Chọn nhầm, procedure", "2, , reason", "2, ' ', reason" })
    void needs_another_procedure_and_a_reason(@Nullable String right, @Nullable String reason, String field) {
        assertThatThrownBy(() -> WrongProcedure.remedy(DossierStatus.ACCEPTED, "1", right, reason))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

}
