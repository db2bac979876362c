package vn.motcua.rules.procedure;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @CsvSource({ "U1, 2026-11-16, , ", "U1, 2027-01-01, , ", "U2, 2026-11-16, U1, ",
            ", 2026-11-16, , FIELD_MISSING unit", "U9, 2026-11-16, , FIELD_INVALID unit", "U1, , , FIELD_MISSING from",
            "U1, 2026-11-15, , FIELD_INVALID from", "U1, 2029-01-01, , FIELD_INVALID from",
            "U1, 2026-11-16, U1, PROCEDURE_RECEIVED_ALREADY procedure" })
    void a_unit_of_the_agency_settles_it_from_today_on_or_later(String unit, LocalDate from, String settling,
            String refused) {
        assertThat(answer(unit, from, settling)).isEqualTo(refused);
    }

    private static String answer(String unit, LocalDate from, String settling) {
        try {
            ReceivingRules.check(unit, from, List.of("U1", "U2"), settling, TODAY);
            return null;
        }
        catch (Refusal refusal) {
            return refusal.reason() + " " + refusal.field();
        }
        catch (Refusals all) {
            return all.all().get(0).reason() + " " + all.all().get(0).field();
        }
    }

}
