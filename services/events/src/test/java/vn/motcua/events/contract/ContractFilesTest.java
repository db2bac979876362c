package vn.motcua.events.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.events.EventContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The files of the contract follow from the records. After a change of the records:
 * {@code ./mvnw -pl services/events test -Dtest=ContractFilesTest -Dcontract=write}; once
 * a version is given to others, {@code -Dcontract=publish} makes it the one that later
 * versions are measured by.
 */
class ContractFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/vn/motcua/events");

    static final Path PUBLISHED = Path.of("src/test/resources/vn/motcua/events/contract/published.json");

    private static final Contract CONTRACT = new Contract();

    @BeforeAll
    static void writeWhereAsked() throws IOException {
        List<String> asked = List.of(System.getProperty("contract", "").split(","));
        if (asked.contains("write")) {
            for (String obsolete : committed()) {
                Files.delete(FOLDER.resolve(obsolete));
            }
            for (Map.Entry<String, ObjectNode> file : CONTRACT.files().entrySet()) {
                Path path = FOLDER.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, Contract.written(file.getValue()));
            }
        }
        if (asked.contains("publish")) {
            Files.write(PUBLISHED, Contract.written(Promise.of(CONTRACT.asyncApi())));
        }
    }

    private static List<String> committed() throws IOException {
        if (!Files.exists(FOLDER.resolve("schemas"))) {
            return List.of();
        }
        try (Stream<Path> schemas = Files.list(FOLDER.resolve("schemas"))) {
            return schemas.map((file) -> "schemas/" + file.getFileName()).toList();
        }
    }

    @Test
    void the_files_follow_from_the_records() throws IOException {
        assertThat(new TreeSet<>(committed())).isEqualTo(CONTRACT.files().tailMap("schemas/").keySet());
        for (Map.Entry<String, ObjectNode> file : CONTRACT.files().entrySet()) {
            assertThat(Contract.JSON.readTree(FOLDER.resolve(file.getKey())))
                .as("%s; see the comment on this test", file.getKey())
                .isEqualTo(Contract.JSON.readTree(Contract.written(file.getValue())));
        }
    }

    @Test
    void every_line_of_the_table_of_words_is_used() {
        assertThat(CONTRACT.words().unused()).isEmpty();
    }

    /** What was written just now is on the class path of the next build. */
    @Test
    void a_program_finds_the_files_by_type() {
        assumeThat(System.getProperty("contract")).isNull();
        assertThat(Contract.JSON.readTree(EventContract.asyncApi()).at("/info/version").asString())
            .matches("[0-9]+[.][0-9]+[.][0-9]+");
        assertThat(CONTRACT.schemas().keySet())
            .allSatisfy((type) -> assertThat(EventContract.schema(type)).isPresent());
        assertThat(EventContract.schema(EventContract.ENVELOPE)).isPresent();
        assertThat(EventContract.schema("../samples/dossier.accepted.v1")).isEmpty();
        assertThat(new String(EventContract.asyncApi(), java.nio.charset.StandardCharsets.UTF_8))
            .contains('"' + EventContract.BROKER + '"');
    }

}
