package vn.motcua.rules.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.procedure.NationalRecord.Paper;
import vn.motcua.rules.procedure.PublicationRules.Wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PublicationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void everything_that_is_missing_is_told_at_once() {
        Refusals refused = catchThrowableOfType(Refusals.class,
                () -> check(new Wanted(" ", null, -1L, List.of(new Paper("", 1, 0)), null), null));
        assertThat(refused.all()).extracting(Refusal::field)
            .containsExactly("name", "limit", "feeVnd", "documents.name", "validFrom");
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "21, 0", "0, 21", "-1, 2" })
    void a_paper_is_asked_for_in_a_number_that_somebody_can_bring(int originals, int copies) {
        Refusal refused = catchThrowableOfType(Refusal.class,
                () -> check(wanted(TODAY, new Paper("Tờ khai", originals, copies)), null));
        assertThat(refused.reason()).isEqualTo(RefusalReason.FIELD_INVALID);
        assertThat(refused.field()).isEqualTo("documents.originals");
    }

    /** An empty answer: allowed; else the earliest day. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-01,           ,
            2026-11-16, 2025-07-01,
            2026-11-15, 2025-07-01, 2026-11-16
            2026-11-30, 2026-12-01, 2026-12-01
            2026-12-01, 2026-12-01,
            """)
    void a_later_version_does_not_rewrite_the_past(LocalDate from, @Nullable LocalDate before,
            @Nullable LocalDate earliest) {
        if (earliest == null) {
            assertThatCode(() -> check(wanted(from, new Paper("Tờ khai", 1, 0)), before)).doesNotThrowAnyException();
            return;
        }
        Refusal refused = catchThrowableOfType(Refusal.class, () -> check(wanted(from, new Paper("x", 1, 0)), before));
        assertThat(refused.reason()).isEqualTo(RefusalReason.VERSION_TOO_EARLY);
        assertThat(refused.facts()).containsEntry("earliest", earliest.toString());
    }

    private static Wanted wanted(LocalDate from, Paper paper) {
        return new Wanted("Khai sinh", TimeLimit.workingDays(3), null, List.of(paper), from);
    }

    private static void check(Wanted wanted, @Nullable LocalDate before) {
        PublicationRules.check(wanted, before, TODAY);
    }

}
