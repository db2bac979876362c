package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|',
            value = { "2027-02-05T16:30+07:00 | 16 giờ 30 phút, ngày 05 tháng 02 năm 2027",
                    "2026-09-02T08:05+07:00 | 08 giờ 05 phút, ngày 02 tháng 9 năm 2026",
                    "2026-12-31T17:00+07:00 | 17 giờ 00 phút, ngày 31 tháng 12 năm 2026",
                    "2026-12-31T17:30Z | 00 giờ 30 phút, ngày 01 tháng 01 năm 2027" })
    void writes_a_moment_in_the_time_of_vietnam(ZonedDateTime moment, String words) {
        assertThat(DateWords.moment(moment)).isEqualTo(words);
    }

    @Test
    void leaves_day_and_month_open_where_nobody_has_signed() {
        assertThat(DateWords.openDay(LocalDate.of(2027, 2, 5))).isEqualTo("ngày ...... tháng ...... năm 2027");
    }

}
