package vn.motcua.metrics.indicators;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.metrics.House;
import vn.motcua.metrics.TestHouse;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(TestHouse.class)
class FigureWordsTest {

    private final FigureWords words;

    FigureWordsTest(House house) {
        this.words = house.service().getBean(FigureWords.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0    | chưa có dữ liệu
            0    | 7    | 0%
            7    | 7    | 100%
            1    | 2    | 50%
            2    | 3    | 66,7%
            1999 | 2000 | 99,9%
            9999 | 10000 | 99,9%
            """)
    void a_rate_is_told_in_percent(long numerator, long denominator, String text) {
        assertThat(this.words.text(new Figure(Indicator.ON_TIME, numerator, denominator))).isEqualTo(text);
    }

    @Test
    void an_empty_denominator_is_no_hundred_percent() {
        assertThat(new Figure(Indicator.ON_TIME, 0, 0).value()).isEmpty();
    }

    @Test
    void open_dossiers_are_told_as_a_number() {
        assertThat(this.words.text(new Figure(Indicator.OVERDUE, 1234, 2000))).isEqualTo("1.234 hồ sơ");
    }

}
