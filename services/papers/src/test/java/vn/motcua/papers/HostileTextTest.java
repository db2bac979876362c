package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    @Test
    void markup_is_printed_and_not_obeyed() throws IOException {
        String name = "<script>alert('x')</script><img src=\"file:///etc/passwd\"/>&amp;{{7*7}}${1+1}]]>";
        assertThat(textOf(name)).contains(name);
    }

    @Test
    void a_name_without_a_space_stays_on_the_paper() throws IOException {
        String name = "CÔNGTYTRÁCHNHIỆMHỮUHẠN".repeat(12);
        try (PrintedPage page = PrintedPage.of(receiptOf(name, name))) {
            assertThat(rightmost(page)).isLessThan(page.document().getPage(0).getMediaBox().getWidth() - 20);
            assertThat(page.text().replace(" ", "")).contains(name);
        }
    }

    @Test
    void a_long_procedure_name_flows_on_and_keeps_the_signatures() throws IOException {
        String procedure = "Thủ tục công nhận việc kết hôn đã được giải quyết tại cơ quan có thẩm quyền ".repeat(12);
        try (PrintedPage page = PrintedPage.of(receiptOf("Nguyễn Ư", procedure))) {
            assertThat(page.document().getNumberOfPages()).isEqualTo(2);
            assertThat(page.text()).containsSubsequence("Số thứ tự: 08", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ",
                    "Nguyễn Ư", "Trần Văn Lượng");
        }
    }

    @Test
    void letters_typed_with_loose_marks_are_composed() throws IOException {
        String loose = Normalizer.normalize("Nguyễn Thị Thuỳ Ưởng", Normalizer.Form.NFD);
        assertThat(loose).isNotEqualTo("Nguyễn Thị Thuỳ Ưởng");
        assertThat(textOf(loose)).contains("Tiếp nhận hồ sơ của: Nguyễn Thị Thuỳ Ưởng");
    }

    @Test
    void characters_that_no_page_can_carry_are_left_out() throws IOException {
        assertThat(textOf("Lê\u0000 \u0008Văn\uD800 \uFFFEÚt\u001F")).contains("Tiếp nhận hồ sơ của: Lê Văn Út");
    }

    @Test
    void a_letter_the_fonts_lack_is_an_open_box() throws IOException {
        assertThat(textOf("Ksor 李明 H’Lăk")).contains("Tiếp nhận hồ sơ của: Ksor □□ H’Lăk");
    }

    private static ReceiptPaper receiptOf(String name, String procedure) {
        return Papers.receipt(Papers.receiptHead(), new PersonLine(name, name, null, null, null), procedure);
    }

    private static String textOf(String name) throws IOException {
        try (PrintedPage page = PrintedPage.of(receiptOf(name, Papers.PROCEDURE))) {
            return page.text();
        }
    }

    private static float rightmost(PrintedPage page) throws IOException {
        float[] right = { 0 };
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
                super.processTextPosition(text);
            }
        }.getText(page.document());
        return right[0];
    }

}
