package vn.motcua.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The people must know the same world as the service that they play against. */
class WorldTest {

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void the_people_and_the_service_mean_the_same_world(String id) {
        World world = World.of(id);
        JsonNode served = JsonMapper.builder().build().readTree(served(id, "world.json"));
        assertThat(world.id()).isEqualTo(served.path("id").asString());
        assertThat(world.trainingStart()).isEqualTo(served.path("trainingStart").asString());
        assertThat(world.fillWorkingDays()).isEqualTo(served.path("fillWorkingDays").asInt());
        assertThat(world.dossiersPerDay()).isEqualTo(served.path("dossiersPerDay").asInt());
        assertThat(world.offices().get(0).agency()).isEqualTo(served.path("agency").asString());
        assertThat(world.offices().stream().mapToInt(Office::share).sum()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = { "commune-2026", "letter-393" })
    void everybody_who_plays_has_an_account_at_that_agency(String id) {
        List<String> people = served(id, "people.csv").lines().toList();
        List<String> units = served(id, "units.csv").lines().toList();
        for (Office office : World.of(id).offices()) {
            assertThat(office.accounts()).allSatisfy((account) -> assertThat(people).anySatisfy(
                    (line) -> assertThat(line).startsWith(account + ",").contains("," + office.agency() + ",")));
            office.officers()
                .forEach((officer) -> assertThat(officer.units()).allSatisfy(
                        (unit) -> assertThat(units).anySatisfy((line) -> assertThat(line).startsWith(unit + ","))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "nowhere", "../commune-2026", "" })
    void refuses_a_world_that_nobody_plays(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> World.of(id)).withMessageContaining("world");
    }

    private static String served(String id, String file) {
        try (InputStream stream = Objects
            .requireNonNull(WorldTest.class.getResourceAsStream("/worlds/" + id + "/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
