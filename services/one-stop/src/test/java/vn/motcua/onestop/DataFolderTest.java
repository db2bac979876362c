package vn.motcua.onestop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void belongsToOneWorldForGood() {
        Options commune = new Options(Optional.of(World.COMMUNE_2026), this.folder, 0, true);
        DataFolder.of(commune);
        assertThat(DataFolder.of(commune).logs()).isDirectory();
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(() -> DataFolder.of(new Options(Optional.of(World.LETTER_393), this.folder, 0, true)))
            .withMessageContaining("commune-2026")
            .withMessageContaining("--data=");
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(() -> DataFolder.of(new Options(Optional.empty(), this.folder, 0, true)));
    }

    @Test
    void saysWhereItCannotWrite() throws Exception {
        Path file = Files.writeString(this.folder.resolve("a-file"), "");
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(() -> DataFolder.of(new Options(Optional.empty(), file.resolve("below"), 0, true)))
            .withMessageContaining(file.toString());
    }

}
