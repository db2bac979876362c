package vn.motcua.dossier.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    @Test
    void numbers_are_written_as_in_vietnam() {
        assertThat(Formats.number(1214)).isEqualTo("1.214");
        assertThat(Formats.number(0.04)).isEqualTo("0,0");
        assertThat(Formats.number(1234.56)).isEqualTo("1.234,6");
    }

}
