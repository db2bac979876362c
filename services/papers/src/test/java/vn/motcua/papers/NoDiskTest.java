package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDiskTest {

    @Test
    void a_paper_is_printed_without_a_place_for_temporary_files(@TempDir Path folder) throws IOException {
        File before = ImageIO.getCacheDirectory();
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
        try (PrintedPage page = PrintedPage.of(Papers.receipt(Papers.receiptHead()))) {
            assertThat(page.text()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
        finally {
            ImageIO.setCacheDirectory(before);
        }
    }

}
