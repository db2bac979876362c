package vn.motcua.rules.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodePatternTest {

    private static final CodePattern OF_2018 = CodePattern.parse("{agency}-{yyMMdd}-{serial:0000}");

    @ParameterizedTest
    @CsvSource({ "H44.100, 2026-09-17, 1, H44.100-260917-0001",
            "000.00.00.G00, 2020-06-01, 42, 000.00.00.G00-200601-0042", "H19.01, 2026-01-05, 9999, H19.01-260105-9999",
            "H19.01, 2026-01-05, 10000, H19.01-260105-10000", "H19.01, 2026-01-05, 123456, H19.01-260105-123456" })
    void is_agency_day_and_serial(String agency, LocalDate day, long serial, String expected) {
        assertThat(OF_2018.format(agency, day, serial)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "TN.{yyyyMMdd}.{agency}-{serial:000000}, TN.20260105.H19.01-000007",
            "{serial:0}-{ddMMyy}-{agency}, 7-050126-H19.01",
            "HS-{agency}-{ddMMyyyy}-{serial:00}-X, HS-H19.01-05012026-07-X" })
    void other_patterns_have_the_same_three_parts(String pattern, String expected) {
        assertThat(CodePattern.parse(pattern).format("H19.01", LocalDate.of(2026, 1, 5), 7)).isEqualTo(expected);
        assertThat(CodePattern.parse(pattern)).hasToString(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{agency}-{yyMMdd}", "{agency}-{serial:0000}", "{yyMMdd}-{serial:0000}",
            "{agency}-{yyMM}-{serial:0000}", "{agency}{yyMMdd}-{serial:0000}", "{agency}-{yyMMdd}{serial:0000}",
            "{agency}-{yyMMdd}-{serial}", "{agency}-{yyMMdd}-{serial:0000}-{unit}", "{agency}-{yyMMdd}-{serial:0000}}",
            "{agency}/{yyMMdd}-{serial:0000}", "hs-{agency}-{yyMMdd}-{serial:0000}",
            "{agency}-{agency}-{yyMMdd}-{serial:0000}" })
    void what_could_give_two_dossiers_one_code_or_means_nothing_is_no_pattern(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> CodePattern.parse(pattern))
            .withMessageContaining(pattern);
    }

    @Test
    void there_is_no_code_without_agency_or_serial() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> OF_2018.format("H19", day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OF_2018.format(" ", day, 1));
    }

}
