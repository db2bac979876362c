package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A changed template is a changed paper: this lock asks for a new version. */
class TemplateVersionTest {

    private static final String VERSION = "2026-12-08";

    private static final String FINGERPRINT = "1ce79faa17c75713";

    @Test
    void changed_templates_have_a_new_version() throws IOException, NoSuchAlgorithmException {
        assertThat(PaperPress.templateVersion() + " " + fingerprint(Path.of("src/main/jte")))
            .as("templates changed: set a new version in PaperPress, then version and fingerprint here")
            .isEqualTo(VERSION + " " + FINGERPRINT);
    }

    private static String fingerprint(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path template : templates(folder)) {
            digest.update(template.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readString(template).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

}
