package vn.motcua.onestop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTest {

    private static final Path HERE = Path.of("/somewhere");

    private static final Outside NOTHING = Outside.of(Map.of());

    private static final Outside OWN = Outside.of(Map.of("DB_URL", "jdbc:postgresql://db/motcua", "DB_USER", "me"));

    @Test
    void startsTheCommuneByDefault() {
        Options options = Options.parse(List.of(), NOTHING, HERE);
        assertThat(options).isEqualTo(
                new Options(Optional.of(World.COMMUNE_2026), Path.of("/somewhere/data/commune-2026"), 8080, true));
    }

    @Test
    void givesEachWorldItsOwnFolder() {
        Options options = Options.parse(List.of("--world=letter-393"), NOTHING, HERE);
        assertThat(options.data()).isEqualTo(Path.of("/somewhere/data/letter-393"));
    }

    @Test
    void takesFolderAndPort() {
        Options options = Options.parse(List.of("--port=9000", "--data=/elsewhere/x"), NOTHING, HERE);
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere/x"));
        assertThat(options.port()).isEqualTo(9000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "--world=mars", "--port=http", "--port=70000", "--port=-1", "--port=", "--prot=80", "help",
            "--", "--=1", "--data=" })
    void refusesWhatItDoesNotUnderstand(String argument) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> Options.parse(List.of(argument), NOTHING, HERE))
            .withMessageContaining(" / ");
    }

    @Test
    void refusesTheSameOptionTwice() {
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(() -> Options.parse(List.of("--port=1", "--port=2"), NOTHING, HERE))
            .withMessageContaining("--port");
    }

    @Test
    void makesNoSampleWorldInADatabaseOfYourOwn() {
        Options options = Options.parse(List.of(), OWN, HERE);
        assertThat(options.world()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("/somewhere/data/own"));
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(() -> Options.parse(List.of("--world=letter-393"), OWN, HERE))
            .withMessageContaining("DB_URL");
    }

    @Test
    void readsTheEnvironment() {
        assertThat(NOTHING).isEqualTo(new Outside(Optional.empty(), Optional.empty()));
        assertThat(Outside.of(Map.of("DB_URL", "  ", "KAFKA_BOOTSTRAP", "k:9092")))
            .isEqualTo(new Outside(Optional.empty(), Optional.of("k:9092")));
        assertThat(OWN.database()).contains(new Database("jdbc:postgresql://db/motcua", "me", ""));
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(new Database("jdbc:x", "me", "s3cret")).hasToString("me @ jdbc:x");
    }

}
