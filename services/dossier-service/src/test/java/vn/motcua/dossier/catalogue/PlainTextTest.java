package vn.motcua.dossier.catalogue;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đăng ký khai sinh                     | dang ky khai sinh
            ĐĂNG KÝ                               | dang ky
            Chứng thực (bản sao) từ bản chính     | chung thuc ban sao tu ban chinh
            nhận cha, mẹ, con                     | nhan cha me con
            Giấy phép xây dựng cấp III/IV         | giay phep xay dung cap iii iv
            ưu ướ ờ ỡ ợ                           | uu uo o o o
            """)
    void diacriticsAndSignsGo(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String text = "Hộ tịch: cải chính";
        assertThat(PlainText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
            .isEqualTo(PlainText.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void theStandingWordsInFrontOfANameGo() {
        assertThat(PlainText.ofName("Thủ tục đăng ký kết hôn")).isEqualTo("dang ky ket hon");
        assertThat(PlainText.ofName("Thủ tục")).isEqualTo("thu tuc");
    }

}
