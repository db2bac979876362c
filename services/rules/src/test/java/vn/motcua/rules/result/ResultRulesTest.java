package vn.motcua.rules.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultRulesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @NullSource
    @EnumSource(value = ResultState.class, names = { "RECALLED", "REPLACED" })
    void only_a_valid_result_goes_to_the_applicant(@Nullable ResultState state) {
        assertRefused(RefusalReason.RESULT_NOT_SIGNED, "result", () -> ResultRules.requireReturnable(state));
        ResultRules.requireReturnable(ResultState.VALID);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(value = ResultState.class, names = { "VALID", "REPLACED" })
    void only_what_was_called_back_is_corrected(@Nullable ResultState state) {
        assertRefused(RefusalReason.RESULT_NOT_RECALLED, "result", () -> ResultRules.requireRecalled(state));
        ResultRules.requireRecalled(ResultState.RECALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "12/GP-UBND", " 05 ", "393/UBND-NC", "TP/HT-2026-KS.12" })
    void a_typed_number_is_taken_as_it_is(String typed) {
        assertThat(ResultRules.number(typed)).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "/12", "12<b>", "12\n13",
            "1234567890123456789012345678901234567890123456789012345678901" })
    void a_number_that_cannot_be_one_is_refused(String typed) {
        assertRefused(RefusalReason.FIELD_INVALID, "result.number", () -> ResultRules.number(typed));
    }

    @ParameterizedTest(name = "from {0} to {1}: holds from {2}")
    @CsvSource({ ", , 2026-11-18", ", 2026-11-18, 2026-11-18", "2026-12-01, 2031-12-01, 2026-12-01" })
    void it_holds_from_its_signature_unless_something_else_was_said(@Nullable LocalDate from, @Nullable LocalDate to,
            LocalDate holds) {
        assertThat(ResultRules.validFrom(from, to, SIGNED)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({ ", 2026-11-17", "2026-12-01, 2026-11-30" })
    void a_validity_never_ends_before_it_begins(@Nullable LocalDate from, LocalDate to) {
        assertRefused(RefusalReason.FIELD_INVALID, "result.validTo", () -> ResultRules.validFrom(from, to, SIGNED));
    }

    @Test
    void each_outcome_but_a_withdrawal_has_its_kind_of_result() {
        assertThat(ResultKind.of(Outcome.APPROVED)).isEqualTo(ResultKind.DECISION);
        assertThat(ResultKind.of(Outcome.REFUSED)).isEqualTo(ResultKind.REFUSAL);
        assertThat(ResultKind.of(Outcome.STOPPED)).isEqualTo(ResultKind.STOP);
        assertThatIllegalArgumentException().isThrownBy(() -> ResultKind.of(Outcome.WITHDRAWN));
    }

    @Test
    void a_file_is_known_by_its_first_bytes() {
        assertThat(ResultFileType.of("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
            .isEqualTo(ResultFileType.PDF);
        assertThat(ResultFileType.of(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13 })).isEqualTo(ResultFileType.PNG);
        assertThat(ResultFileType.of(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 }))
            .isEqualTo(ResultFileType.JPEG);
        assertRefused(RefusalReason.FIELD_INVALID, "file", () -> ResultFileType.of(new byte[0]));
        assertRefused(RefusalReason.FIELD_INVALID, "file",
                () -> ResultFileType.of("<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    private static void assertRefused(RefusalReason reason, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

}
