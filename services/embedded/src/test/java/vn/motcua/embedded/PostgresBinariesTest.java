package vn.motcua.embedded;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresBinariesTest {

    @TempDir
    private Path folder;

    @Test
    void twoThatUnpackAtOnceDoNotDisturbEachOther() throws Exception {
        PostgresPlatform platform = PostgresPlatform.current();
        byte[] archive = PostgresBinaries.archive(platform);
        Path home = this.folder.resolve("postgresql");
        Callable<Void> unpack = () -> {
            PostgresBinaries.unpack(archive, home);
            return null;
        };
        ExecutorService executor = Executors.newFixedThreadPool(2);
        List<Future<Void>> both = new ArrayList<>(executor.invokeAll(List.of(unpack, unpack)));
        for (Future<Void> one : both) {
            one.get();
        }
        executor.shutdown();
        assertThat(home.resolve("bin").resolve(platform.program("postgres"))).isExecutable();
        try (Stream<Path> left = Files.list(this.folder)) {
            assertThat(left).as("no draft is left behind").containsExactly(home);
        }
    }

    @Test
    void unpacksOncePerContent() {
        PostgresFolder data = PostgresFolder.in(this.folder);
        Path home = PostgresBinaries.unpacked(PostgresPlatform.current(), data);
        assertThat(PostgresBinaries.unpacked(PostgresPlatform.current(), data)).isEqualTo(home);
        assertThat(home.resolve("share/postgresql/extension/unaccent.control")).exists();
    }

    @Test
    void saysWhichPlatformHasNoPrograms() {
        assertThatExceptionOfType(EmbeddedServerException.class)
            .isThrownBy(() -> PostgresBinaries.archive(new PostgresPlatform("Linux", "s390x")))
            .withMessageContaining("s390x")
            .withMessageContaining("DB_URL");
    }

    @Test
    void takesNothingFromAnArchiveThatReachesOutside() throws IOException {
        byte[] archive = txz("../outside.txt");
        Path inside = Files.createDirectory(this.folder.resolve("inside"));
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> Tarball.extract(new ByteArrayInputStream(archive), inside))
            .withMessageContaining("outside the folder");
        assertThat(this.folder.resolve("outside.txt")).doesNotExist();
    }

    private static byte[] txz(String name) throws IOException {
        byte[] content = "x".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

}
