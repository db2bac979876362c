package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Containerfile does with a jar, done here without an engine.
 */
class ContainerfileIT {

    private static final Pattern EXTRACT = Pattern.compile("(?m)^RUN java (.*)$");

    private static final Pattern LAYER = Pattern.compile("(?m)^COPY --from=layers /layers/(\\S+)/ \\./$");

    @TempDir
    private Path folder;

    @Test
    void theLayersThatTheImageTakesAreMade() throws IOException, InterruptedException {
        String containerfile = Files.readString(Repository.path("deploy/Containerfile"));
        Files.copy(Repository.application("metrics-service"), this.folder.resolve("app.jar"));
        assertThat(extract(containerfile)).isZero();
        List<Path> layers = LAYER.matcher(containerfile)
            .results()
            .map((layer) -> this.folder.resolve(layer.group(1)))
            .toList();
        assertThat(layers).hasSize(4).allSatisfy((layer) -> assertThat(layer).isDirectory());
        assertThat(layers.get(3).resolve("app.jar")).isRegularFile();
        assertThat(layers.get(0).resolve("lib")).isDirectoryContaining("glob:**.jar");
    }

    private int extract(String containerfile) throws IOException, InterruptedException {
        MatchResult command = EXTRACT.matcher(containerfile).results().findFirst().orElseThrow();
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of(command.group(1).split(" ")));
        Process process = new ProcessBuilder(words).directory(this.folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

}
