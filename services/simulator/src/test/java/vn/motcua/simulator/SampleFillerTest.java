package vn.motcua.simulator;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.events.DossierStatus;
import vn.motcua.simulator.api.ClockState;
import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.DossierLine;
import vn.motcua.simulator.api.WorkItem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Five days of the commune, played against a real server, judged by what its API says
 * afterwards.
 */
class SampleFillerTest {

    static final int DAYS = 5;

    static final int PER_DAY = 8;

    static final World WORLD = World.of("commune-2026").played(DAYS, PER_DAY);

    static final Office OFFICE = WORLD.offices().get(0);

    static final List<Progress> TOLD = new ArrayList<>();

    static SampleServer server;

    static FillReport report;

    static Contract contract;

    static List<DossierLine> dossiers;

    @BeforeAll
    static void play() {
        server = SampleServer.of(WORLD.id());
        report = new SampleFiller(server.url(), WORLD).fill(TOLD::add);
        contract = new Contract(server.url());
        OFFICE.accounts().forEach(contract::signIn);
        dossiers = contract.dossiers(OFFICE.desk(), OFFICE.agency(), "");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void the_server_refused_nothing_and_training_can_begin() {
        assertThat(report.refusals()).isEmpty();
        assertThat(report.lifecyclesPerSecond()).isPositive();
        ClockState state = contract.clock();
        assertThat(state.filled()).isTrue();
        assertThat(state.now()).isBetween(WORLD.trainingStart().toInstant(),
                WORLD.trainingStart().toInstant().plusSeconds(600));
    }

    @Test
    void as_many_dossiers_as_were_told() {
        Progress last = TOLD.get(TOLD.size() - 1);
        assertThat(TOLD).hasSize(DAYS + 1).isSortedAccordingTo(Comparator.comparingInt(Progress::done));
        assertThat(last.done()).isEqualTo(last.total()).isBetween(DAYS * PER_DAY - 3, DAYS * PER_DAY + 3);
        assertThat(dossiers).hasSize(report.dossiers());
        assertThat(report.dossiers()).isEqualTo(last.total() + 6);
        assertThat(report.lifecycles()).isEqualTo((int) dossiers.stream()
            .filter((one) -> Set.of("RETURNED", "RECEPTION_REFUSED", "WITHDRAWN").contains(one.status()))
            .count());
    }

    @Test
    void codes_are_gapless_from_one_on_each_day() {
        Codes.assertGapless(dossiers);
    }

    @Test
    void each_kind_of_lateness_can_be_seen() {
        List<DossierLine> late = dossiers.stream().filter(DossierLine::late).toList();
        assertThat(late).extracting(DossierLine::apology).contains("BEFORE_EXPIRY", "AFTER_EXPIRY", "NONE");
        assertThat(late).anyMatch((one) -> one.resolvedAt() == null).anyMatch((one) -> one.resolvedAt() != null);
        assertThat(dossiers).filteredOn((one) -> !one.late()).extracting(DossierLine::apology).contains("NONE");
    }

    @Test
    void late_is_exactly_what_ended_or_stands_after_its_original_due_instant() {
        Instant now = WORLD.trainingStart().toInstant();
        assertThat(dossiers).filteredOn((one) -> one.originalDueAt() != null).isNotEmpty().allSatisfy((one) -> {
            Instant end = (one.resolvedAt() == null) ? now : one.resolvedAt();
            assertThat(one.late()).as(one.code()).isEqualTo(end.isAfter(one.originalDueAt()));
        });
    }

    @Test
    void every_status_fits_its_facts() {
        assertThat(dossiers).allSatisfy((one) -> {
            DossierStatus status = DossierStatus.valueOf(one.status());
            boolean before = Set
                .of(DossierStatus.SUBMITTED, DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE,
                        DossierStatus.RECEPTION_REFUSED)
                .contains(status);
            assertThat(one.code() == null).isEqualTo(one.receivedAt() == null);
            assertThat(!before || one.code() == null).as(one.status()).isTrue();
            boolean over = Set.of(DossierStatus.RESOLVED, DossierStatus.RETURNED, DossierStatus.STOPPED)
                .contains(status);
            assertThat(!over || one.resolvedAt() != null).as(one.status()).isTrue();
        });
    }

    @Test
    void everybody_finds_work_when_training_begins() {
        Set<String> kinds = OFFICE.accounts()
            .stream()
            .flatMap((account) -> contract.inbox(account).stream())
            .map(WorkItem::kind)
            .collect(Collectors.toSet());
        assertThat(kinds).contains("CHECK", "STEP", "SIGN", "RETURN", "DEADLINE_QUESTION", "LATENESS_QUESTION",
                "SIGN_APOLOGY", "DELIVER_APOLOGY");
        assertThat(OFFICE.accounts()).filteredOn((account) -> !account.equals(OFFICE.feedback()))
            .allSatisfy((account) -> assertThat(contract.inbox(account)).isNotEmpty());
    }

    @Test
    void opinions_wait_for_their_answer_and_for_a_signature() throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(server.url().resolve("/api/feedback"))
            .header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString("feedback:feedback".getBytes(StandardCharsets.UTF_8)))
            .build();
        String opinions = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).body();
        assertThat(JsonMapper.builder().build().readTree(opinions).valueStream()).hasSize(2)
            .extracting((one) -> one.path("state").asString())
            .doesNotHaveDuplicates();
    }

    @Test
    void what_is_filled_is_not_filled_again() {
        assertThat(SampleFiller.fillIfNeeded(server.url(), (progress) -> {
            throw new AssertionError("nothing to tell");
        }).isEmpty()).isTrue();
        assertThat(contract.dossiers(OFFICE.desk(), OFFICE.agency(), "")).hasSameSizeAs(dossiers);
    }

}
