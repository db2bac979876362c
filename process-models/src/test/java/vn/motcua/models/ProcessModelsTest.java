package vn.motcua.models;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProcessModelsTest {

    @Test
    void every_file_in_the_folder_is_known_by_name() throws IOException, URISyntaxException {
        assertThat(files("dossier.bpmn", ".bpmn")).containsExactlyInAnyOrderElementsOf(ProcessModels.bpmn());
        assertThat(files("regimes/61-2018.json", ".json").stream().map("regimes/"::concat))
            .containsExactlyInAnyOrderElementsOf(ProcessModels.regimes());
    }

    @Test
    void a_model_keeps_its_diacritics() {
        assertThat(new String(ProcessModels.resource("dossier.bpmn"), StandardCharsets.UTF_8))
            .contains("Giải quyết ngay tại Bộ phận Một cửa?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "burglary.bpmn", "ModelNames.class", "/logback-test.xml", "../models/dossier.bpmn", "" })
    void what_is_not_a_model_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessModels.resource(name));
    }

    private static List<String> files(String neighbour, String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(ProcessModels.class.getResource(neighbour).toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(ending)).toList();
        }
    }

}
