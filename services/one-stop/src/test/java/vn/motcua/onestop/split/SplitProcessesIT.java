package vn.motcua.onestop.split;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.events.EventStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The services apart, as {@code deploy/} runs them: four processes, their own jars, an
 * office's own files.
 */
class SplitProcessesIT {

    /** The streams whose topics the metrics service reads. */
    private static final String COUNTED_KINDS = Stream.of(EventStream.values())
        .filter((stream) -> !stream.topic().equals(EventStream.FEEDBACK.topic()))
        .map((stream) -> "'" + stream.name() + "'")
        .collect(Collectors.joining(", "));

    private static final String ALL = "agency=\"all\"";

    @TempDir
    private static Path folder;

    private static SplitHouse house;

    private static Caller caller;

    private static Office office;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        house = SplitHouse.start(folder);
        caller = new Caller(house.frontDoor());
        office = new Office(caller);
        caller.signIn("admin", SplitHouse.ADMIN_PASSWORD);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (house != null) {
            house.close();
        }
    }

    @BeforeEach
    void nothingIsOnTheWay() throws InterruptedException {
        house.awaits("everything counted", SplitProcessesIT::everythingCounted);
    }

    @Test
    void aDossierGoesThroughAllItsStepsAndIsCountedAtBothDoors() throws Exception {
        double accepted = accepted();
        double resolved = resolved();
        String dossier = office.accepts();
        assertThat(office.dossier(dossier).path("code").asString()).startsWith("H99.001-");
        office.settles(dossier);
        assertThat(office.dossier(dossier).path("returnedAt").isNull()).isFalse();
        house.awaits("everything counted", SplitProcessesIT::everythingCounted);
        assertThat(accepted()).isEqualTo(accepted + 1);
        assertThat(resolved()).isEqualTo(resolved + 1);
        assertThat(house.scrapeOfMetrics().value("motcua_dossiers_on_time_ratio", ALL)).isEqualTo(1.0);
        assertThat(office.indicators()).containsEntry("on-time", (long) resolved() + "/" + (long) resolved())
            .containsEntry("online", "0/" + (long) accepted());
    }

    @Test
    void anAcceptThatWasCutOffFromTheBrokerCountsOnceAfterAKill() throws Exception {
        double before = accepted();
        house.killKafka();
        String dossier = office.accepts();
        assertThat(office.dossier(dossier).path("code").isNull()).isFalse();
        house.awaits("a relay that says it is behind",
                () -> house.scrapeOfDossier().value("motcua_relay_lag_events", "") > 0);
        house.dossier().kill();
        assertThat(accepted()).isEqualTo(before);
        assertThat(waiting()).isPositive();
        house.startKafkaAgain();
        house.startDossierAgain();
        house.awaits("everything counted", SplitProcessesIT::everythingCounted);
        assertThat(accepted()).isEqualTo(before + 1);
        double folded = folded();
        caller.post("admin", 200, "/api/operations/relay/replay", Map.of("from", 1));
        double events = house.number("SELECT count(*) FROM dossier.event WHERE kind IN (" + COUNTED_KINDS + ")");
        house.awaits("all folded again", () -> folded() >= folded + events);
        assertThat(accepted()).isEqualTo(before + 1);
    }

    @Test
    void figuresAreMadeAgainFromTheDossiersAlone() throws Exception {
        office.settles(office.accepts());
        house.awaits("everything counted", SplitProcessesIT::everythingCounted);
        house.loseEverythingButTheDossiers();
        assertThat(accepted()).isZero();
        caller.post("admin", 200, "/api/operations/relay/replay", Map.of("from", 1));
        house.awaits("all made again", SplitProcessesIT::everythingCounted);
        assertThat(resolved()).isPositive();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no way to ask another process to end")
    void aServiceThatIsToldToStopFinishesWhatItIsDoingAndStartsAgainOnTheSameDatabase() throws Exception {
        office.accepts();
        house.dossier().stop();
        assertThat(house.dossier().printed()).contains("Graceful shutdown complete").doesNotContain("Exception");
        house.awaits("everything counted", SplitProcessesIT::everythingCounted);
        house.startDossierAgain();
        office.settles(office.accepts());
    }

    @Test
    void theBoardNamesOnlyMetricsAndLabelsThatExist() {
        office.indicators();
        Board board = Board.read(Repository.path("deploy/grafana/dashboards/mot-cua.json"));
        assertThat(board.metrics()).hasSizeGreaterThan(10);
        assertThat(board.missing(List.of(house.scrapeOfDossier(), house.scrapeOfMetrics()))).isEmpty();
    }

    @Test
    void realUseHasNoSampleAccountsAndNoMovableClock() {
        assertThat(caller.get("admin", "/api/training/clock").path("training").asBoolean()).isFalse();
        assertThat(caller.status("admin", "/api/training/clock", Map.of("advance", "PT1H"))).isBetween(400, 499);
        assertThat(caller.status("nobody", "/api/session", Map.of("account", "desk", "password", "desk")))
            .isEqualTo(401);
    }

    @Test
    void cookiesAreSecureBehindAProxyWithTls() {
        assertThat(caller.cookiesBehindTls()).isNotEmpty().allMatch((cookie) -> cookie.contains("; Secure"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs in the containers, with their bash")
    void theHealthCheckOfTheContainersTellsUpFromDown() throws Exception {
        assertThat(healthy(house.port())).isZero();
        assertThat(healthy(house.metricsPort())).isZero();
        assertThat(healthy(1)).isNotZero();
    }

    private static int healthy(int port) throws IOException, InterruptedException {
        Process check = new ProcessBuilder("bash", Repository.path("deploy/healthy").toString(), Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        assertThat(check.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return check.exitValue();
    }

    /** Whether the figures are those of the register, which knows nothing of them. */
    private static boolean everythingCounted() {
        return waiting() == 0
                && accepted() == house.number("SELECT count(*) FROM dossier.dossier WHERE received_at IS NOT NULL")
                && resolved() == house.number("SELECT count(*) FROM dossier.dossier WHERE resolved_at IS NOT NULL");
    }

    /** Facts that are not published yet. */
    private static long waiting() {
        return house
            .number("SELECT count(*) FROM dossier.event e, dossier.relay_position r WHERE e.position > r.position");
    }

    private static double accepted() {
        return house.scrapeOfMetrics().value("motcua_dossiers_accepted_total", ALL);
    }

    private static double resolved() {
        return house.scrapeOfMetrics().value("motcua_dossiers_resolved_total", ALL);
    }

    private static double folded() {
        return house.scrapeOfMetrics().value("motcua_fold_records_total", "");
    }

}
