package vn.motcua.dossier.setup;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvTextTest {

    @Test
    void aQuotedValueHoldsCommasQuotesAndLineBreaks() {
        assertThat(CsvText.parse("a,\"b, \"\"c\"\"\",\"d\ne\"\n"))
            .containsExactly(new CsvText.Line(1, List.of("a", "b, \"c\"", "d\ne")));
    }

    @Test
    void aLineIsNumberedWhereItStartsAsAnEditorNumbersIt() {
        assertThat(CsvText.parse("head\r\n\r\n\"two\r\nlines\"\r\nlast")).extracting(CsvText.Line::number)
            .containsExactly(1, 3, 5);
    }

    @Test
    void aFileOfASpreadsheetBeginsWithAByteOrderMark() {
        assertThat(CsvText.parse("\uFEFFcode,name\n")).containsExactly(new CsvText.Line(1, List.of("code", "name")));
    }

    @Test
    void anEmptyValueAtTheEndCounts() {
        assertThat(CsvText.parse("a,,\n")).containsExactly(new CsvText.Line(1, List.of("a", "", "")));
    }

    @Test
    void aQuoteLeftOpenIsRefused() {
        assertThatThrownBy(() -> CsvText.parse("a\n\"b\nc")).isInstanceOf(BadCell.class).hasMessage("setup.quote-open");
    }

}
