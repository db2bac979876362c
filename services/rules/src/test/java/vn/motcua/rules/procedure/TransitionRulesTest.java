package vn.motcua.rules.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.TransitionRules.Later;
import vn.motcua.rules.procedure.TransitionRules.Running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TransitionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    /** A dossier of version 2 with 3 working days; the last column is why not. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ACCEPTED,                     3, 3, 2026-11-16,
            IN_PROGRESS,                  3, 3, 2026-01-01,
            SUBMITTED,                    3, 3, 2026-01-01,
            IN_PROGRESS,                  2, 3, 2026-01-01, not-later
            IN_PROGRESS,                  1, 3, 2026-01-01, not-later
            IN_PROGRESS,                  3, 3, 2026-11-17, not-begun
            IN_PROGRESS,                  3, 5, 2026-01-01, limit-differs
            IN_PROGRESS,                  3, 2, 2026-01-01, limit-differs
            IN_PROGRESS,                  3,  , 2026-01-01, case-unknown
            AWAITING_SUPPLEMENT,          3, 3, 2026-01-01, papers-awaited
            SUPPLEMENT_BEFORE_ACCEPTANCE, 3, 3, 2026-01-01, papers-awaited
            RESOLVED,                     3, 3, 2026-01-01, ended
            RETURNED,                     3, 3, 2026-01-01, ended
            WITHDRAWN,                    3, 3, 2026-01-01, ended
            STOPPED,                      3, 3, 2026-01-01, ended
            RECEPTION_REFUSED,            3, 3, 2026-01-01, ended
            """)
    void a_running_dossier_moves_where_its_promise_stands(DossierStatus status, int version, @Nullable Integer limit,
            LocalDate from, @Nullable String why) {
        Later later = new Later(version, (limit != null) ? TimeLimit.workingDays(limit) : null, from);
        String told = TransitionRules.refusal(new Running(status, 2, TimeLimit.workingDays(3)), later, TODAY)
            .map((refused) -> refused.facts().get("why"))
            .orElse(null);
        assertThat(told).isEqualTo(why);
    }

    @Test
    void a_move_rests_on_a_transitional_clause() {
        assertThat(catchThrowableOfType(Refusal.class, () -> TransitionRules.requireBasis(" ")).field())
            .isEqualTo("basis");
        assertThat(catchThrowableOfType(Refusal.class, () -> TransitionRules.requireBasis(null)).field())
            .isEqualTo("basis");
        assertThat(TransitionRules.requireBasis(" Điều 40 ")).isEqualTo("Điều 40");
    }

}
