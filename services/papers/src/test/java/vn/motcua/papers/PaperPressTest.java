package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.zxing.ReaderException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperPressTest {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final PaperPress press = new PaperPress();

    static List<Paper> papers() {
        return Papers.all();
    }

    /** A list that stays in the house has no page of proof. */
    static List<Paper> provable() {
        return papers().stream().filter((paper) -> paper.head().proofUrl() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_usual_paper_is_one_page_of_a5(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            assertThat(page.document().getNumberOfPages()).isOne();
            PDRectangle size = page.document().getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(148 * POINTS_PER_MM, within(0.5f));
            assertThat(size.getHeight()).isCloseTo(210 * POINTS_PER_MM, within(0.5f));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_data_fill_a_sheet_of_a4(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(press.print(paper, Sheet.A4))) {
            assertThat(page.document().getNumberOfPages()).isOne();
            assertThat(page.document().getPage(0).getMediaBox().getWidth()).isCloseTo(210 * POINTS_PER_MM,
                    within(0.5f));
            assertThat(page.text()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_opens_as_an_official_letter_does(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            assertThat(page.text()).contains("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐỒNG NAI", "ỦY BAN NHÂN DÂN XÃ BÙ GIA MẬP",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                    "Bù Gia Mập, ngày 05 tháng 02 năm 2027", "Số: " + number(paper, "......"), paper.head().formMark(),
                    paper.head().formTitle().toUpperCase(Locale.ROOT));
            assertThat(page.text()).doesNotContain("#", "DỰ THẢO", "BẢN THỬ NGHIỆM", "bản in lại");
        }
    }

    @ParameterizedTest
    @MethodSource("provable")
    void its_code_leads_to_the_page_of_proof(Paper paper) throws IOException, ReaderException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            assertThat(page.scan()).isEqualTo(Papers.PROOF);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_is_the_same_file(Paper paper) {
        byte[] first = press.print(paper);
        assertThat(new PaperPress().print(paper)).isEqualTo(first);
    }

    @Test
    void many_desks_print_at_once() {
        List<byte[]> alone = papers().stream().map(press::print).toList();
        List<byte[]> together = Stream.generate(Papers::all)
            .limit(4)
            .flatMap(List::stream)
            .toList()
            .parallelStream()
            .map(press::print)
            .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(Arrays.equals(together.get(i), alone.get(i % alone.size()))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_file_says_what_it_is_and_carries_its_fonts(Paper paper) throws IOException {
        try (PrintedPage page = PrintedPage.of(paper)) {
            assertThat(page.document().getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(page.document().getDocumentInformation().getTitle()).isEqualTo(
                    paper.head().formTitle() + ((paper.head().number() == null) ? "" : " số " + paper.head().number()));
            assertThat(page.document().getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(paper.head().date().atStartOfDay(DateWords.ZONE).toInstant());
            assertThat(page.fonts()).isNotEmpty()
                .allMatch(PDFont::isEmbedded)
                .allMatch((font) -> font.getName().contains("LiberationSerif"));
        }
    }

    /** What is printed to be signed in ink has room for the number. */
    private static String number(Paper paper, String room) {
        String number = paper.head().number();
        return (number == null) ? room : number;
    }

}
