package vn.motcua.rules.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DossierCodeTest {

    @ParameterizedTest
    @CsvSource({ "H44.100, 2026-09-17, 1, H44.100-260917-0001",
            "000.00.00.G00, 2020-06-01, 42, 000.00.00.G00-200601-0042", "H19.01, 2026-01-05, 9999, H19.01-260105-9999",
            "H19.01, 2026-01-05, 10000, H19.01-260105-10000", "H19.01, 2026-01-05, 123456, H19.01-260105-123456" })
    void is_agency_day_and_serial(String agency, LocalDate day, long serial, String expected) {
        assertThat(DossierCode.format(agency, day, serial)).isEqualTo(expected);
    }

    @Test
    void there_is_no_code_without_agency_or_serial() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.format("H19", day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.format(" ", day, 1));
    }

}
