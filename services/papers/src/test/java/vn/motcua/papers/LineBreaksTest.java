package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "trả vào 16 giờ 30 phút, ngày 19 tháng 02 năm 2027. # trả|vào|16 giờ 30 phút,|ngày 19 tháng 02 năm 2027.",
            "của Ông/Bà/Tổ chức # của|Ông/Bà/Tổ|chức", "gọi 0251 3888 999 ngay # gọi|0251 3888 999|ngay",
            "theo khoản 1 Điều 30 # theo|khoản 1|Điều 30", "ngày nghỉ 08-12/02/2027 # ngày|nghỉ|08-12/02/2027",
            "mã H19.29-270205-0008 # mã|H19.29-270205-0008" })
    void a_line_ends_after_a_space_but_never_inside_a_date(String text, String pieces) {
        assertThat(pieces(text)).containsExactly(pieces.split("\\|"));
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            pieces.add(text.substring(from, end).strip());
            from = end;
        }
        return pieces;
    }

}
