package vn.motcua.rules.procedure;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.AgencyLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfferingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @ParameterizedTest
    @CsvSource({ "PROVINCE, true", "MINISTRY, true", "COMMUNE, false", "DISTRICT, false", ", false" })
    void a_procedure_is_withdrawn_by_who_announces_procedures(AgencyLevel level, boolean announces) {
        if (announces) {
            assertThatNoException().isThrownBy(() -> OfferingRules.requireAnnounces(level));
        }
        else {
            assertThatThrownBy(() -> OfferingRules.requireAnnounces(level)).isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> {
                        assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_ANNOUNCING);
                        assertThat(refusal.field()).isEqualTo("reviewKind");
                    });
        }
    }

    @Test
    void a_desk_stops_from_today_or_later_and_says_why() {
        assertThat(OfferingRules.requireStop(TODAY, TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> OfferingRules.requireStop(TODAY.minusDays(1), TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OfferingRules.requireStop(null, TODAY)).isInstanceOf(Refusal.class);
        assertThat(OfferingRules.requireReason(" Chuyển về trung tâm ")).isEqualTo("Chuyển về trung tâm");
        assertThatThrownBy(() -> OfferingRules.requireReason(" ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OfferingRules.requireReason("x".repeat(4_001))).isInstanceOf(Refusal.class);
    }

}
