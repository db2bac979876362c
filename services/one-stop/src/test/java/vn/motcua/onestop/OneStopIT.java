package vn.motcua.onestop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole default as its user meets it: a process, its console, Ctrl-C, kill -9.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no way to send Ctrl-C to another process")
class OneStopIT {

    private static final Pattern CONSOLE = Pattern.compile("console +(http://127[.]0[.]0[.]1:[0-9]+)/");

    @TempDir
    private Path folder;

    @Test
    void startsAnswersStopsAndComesBackAfterAKill() throws Exception {
        try (StartedProcess first = StartedProcess.onFolder(this.folder)) {
            first.awaitReady();
            assertThat(answer(first)).isEqualTo(200);
            assertThat(first.printed()).contains("Tài khoản mẫu").contains(this.folder.toString());
            assertThat(first.interrupt()).isEqualTo(130);
            assertStoppedInOrder(first.printed());
        }
        assertThat(this.folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        try (StartedProcess second = StartedProcess.onFolder(this.folder)) {
            second.awaitReady();
            second.kill();
        }
        try (StartedProcess third = StartedProcess.onFolder(this.folder)) {
            third.awaitReady();
            assertThat(Files.readString(this.folder.resolve("logs/motcua.log"))).contains("PostgreSQL found running");
            assertThat(answer(third)).isEqualTo(200);
            assertThat(third.interrupt()).isEqualTo(130);
            assertStoppedInOrder(third.printed());
        }
    }

    @Test
    void stopsCleanlyWhenInterruptedInTheMiddleOfTheStart() throws Exception {
        try (StartedProcess process = StartedProcess.onFolder(this.folder)) {
            process.await("• Kafka");
            assertThat(process.interrupt()).isEqualTo(130);
            assertThat(process.printed()).contains("Đã dừng").doesNotContain("Exception").doesNotContain("sẵn sàng");
        }
        assertThat(this.folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    private static void assertStoppedInOrder(String printed) {
        String stop = printed.substring(printed.indexOf("Đang dừng"));
        assertThat(stop).containsSubsequence("Dịch vụ hồ sơ", "Dịch vụ số liệu", "Kafka", "PostgreSQL", "Đã dừng")
            .doesNotContain("Exception")
            .doesNotContain("không dừng được");
    }

    private static int answer(StartedProcess process) throws IOException, InterruptedException {
        Matcher console = CONSOLE.matcher(process.printed());
        assertThat(console.find()).as(process.printed()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create(console.group(1) + "/actuator/health")).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

}
