package vn.motcua.rules.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.dossier.DuplicateRules.Matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DuplicateRulesTest {

    private static final String MAI = "CITIZEN_ID:070190001234";

    @ParameterizedTest(name = "{0} of {1} in favour of {2} of {3}: {4}")
    @CsvSource({ "SUBMITTED, , ACCEPTED, 08, ", "SUPPLEMENT_BEFORE_ACCEPTANCE, , IN_PROGRESS, 08, ",
            "ACCEPTED, 09, AWAITING_SUPPLEMENT, 08, ", "IN_PROGRESS, 08, ACCEPTED, 08, ",
            "ACCEPTED, 08, ACCEPTED, 09, DUPLICATE_FIRST_STAYS", "SUBMITTED, , SUBMITTED, , DUPLICATE_STAYS_NOT",
            "ACCEPTED, 09, RESOLVED, 08, DUPLICATE_STAYS_NOT", "ACCEPTED, 09, WITHDRAWN, 08, DUPLICATE_STAYS_NOT",
            "RESOLVED, 09, ACCEPTED, 08, ILLEGAL_TRANSITION", "DUPLICATE, 09, ACCEPTED, 08, ILLEGAL_TRANSITION" })
    void the_first_accepted_stays(DossierStatus closing, @Nullable String received, DossierStatus staying,
            @Nullable String stayingReceived, @Nullable RefusalReason refused) {
        Matter one = matter("1.004873", MAI, closing, received);
        Matter other = matter("1.004873", MAI, staying, stayingReceived);
        assertThat(DuplicateRules.mayClose(one, other)).isEqualTo(refused == null);
        if (refused == null) {
            assertThatCode(() -> DuplicateRules.requireMayClose(one, other)).doesNotThrowAnyException();
        }
        else {
            refused(refused, one, other);
        }
    }

    @Test
    void another_matter_or_another_person_is_no_duplicate() {
        Matter one = matter("1.004873", MAI, DossierStatus.SUBMITTED, null);
        refused(RefusalReason.DUPLICATE_OF_NOTHING, one, matter("2.000815", MAI, DossierStatus.ACCEPTED, "08"));
        refused(RefusalReason.DUPLICATE_OF_NOTHING, one,
                matter("1.004873", "CITIZEN_ID:070190005678", DossierStatus.ACCEPTED, "08"));
        Matter nobody = matter("1.004873", null, DossierStatus.SUBMITTED, null);
        refused(RefusalReason.DUPLICATE_OF_NOTHING, nobody, matter("1.004873", null, DossierStatus.ACCEPTED, "08"));
    }

    private static void refused(RefusalReason reason, Matter closing, Matter staying) {
        assertThatThrownBy(() -> DuplicateRules.requireMayClose(closing, staying)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Matter matter(String procedure, @Nullable String person, DossierStatus status,
            @Nullable String hour) {
        return new Matter(procedure, person, status,
                (hour == null) ? null : Instant.parse("2026-11-16T" + hour + ":00:00Z"));
    }

}
