package vn.motcua.dossier.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityMaskTest {

    @ParameterizedTest
    @CsvSource({ "075190000123, •••••••••123", "123456789, ••••••789", "0301234567, •••••••567",
            "0301234567-001, •••••••••••001", "B1234567, •••••567", "B123456, •••••••", "123, •••" })
    void covers_all_but_the_last_three(String number, String shown) {
        assertThat(IdentityMask.cover(number)).isEqualTo(shown);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(IdentityMask.cover(null)).isEmpty();
        assertThat(IdentityMask.cover("  ")).isEmpty();
    }

}
