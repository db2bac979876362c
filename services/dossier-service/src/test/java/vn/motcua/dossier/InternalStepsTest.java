package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.steps.InternalProcesses;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The approved internal process drives the dossier, in a real server. */
class InternalStepsTest {

    /** Five steps of two units: the land office checks on the spot. */
    private static final String LAND = "1.013978";

    private static final String ECONOMY = "H19.101.02";

    private static final String LAND_OFFICE = "H19.101.07";

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T09:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_dossier_goes_through_five_steps_of_two_units_and_each_names_itself() {
        UUID id = desk.accepts(LAND).id();
        assertThat(step(id)).containsExactly("chuyen-ho-so", "1", "5", "Chuyển hồ sơ đến Phòng Kinh tế");
        desk.transfers(id);
        assertThat(step(id)).containsExactly("tham-dinh-ho-so", "2", "5", "Thẩm định hồ sơ");
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        assertThat(step(id)).containsExactly("kiem-tra-thuc-dia", "3", "5", "Đo đạc, kiểm tra thực địa");
        assertThat(desk.state(id).handling().holder()).as("nobody of the land office has it yet").isNull();
        does(officerOf(LAND_OFFICE), id, Completion.of("FORWARD"));
        assertThat(step(id)).containsExactly("lanh-dao-phong", "4", "5", "Lãnh đạo Phòng Kinh tế xem xét");
        desk.reviews(id);
        assertThat(step(id)).containsExactly("ky-ket-qua", "5", "5", "Ký kết quả");
        assertThat(WebDesk.of(server, "signatory").open("/ho-so/" + id).body()).contains("name=\"toStep\"",
                "Bước 3: Đo đạc, kiểm tra thực địa", "Bước 5/5: Ký kết quả");
        desk.signs(id);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(steps(id).valueStream().map((step) -> step.path("leftAt").isNull())).as("all were done")
            .containsOnly(false);
    }

    @Test
    void the_wrong_unit_is_refused_and_nothing_changes() {
        UUID id = atTheLandOffice();
        Map<String, Long> before = Rows.in(server.database());
        assertThatThrownBy(() -> does(officerOf(ECONOMY), id, Completion.of("FORWARD"))).isInstanceOfSatisfying(
                Refusal.class, (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_ALLOWED));
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    void is_sent_back_to_the_step_that_is_named_and_comes_to_its_officer_again() {
        UUID id = atTheLandOffice();
        does(officerOf(LAND_OFFICE), id, Completion.of("FORWARD"));
        desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD,
                Completion.of("SEND_BACK", "Thiếu tờ bản đồ").to("tham-dinh-ho-so"));
        assertThat(step(id).get(0)).isEqualTo("tham-dinh-ho-so");
        assertThat(desk.state(id).handling().holder()).isEqualTo("t-" + ECONOMY);
        assertThat(steps(id).valueStream().map((step) -> step.path("enteredAt").isNull()))
            .as("what comes again is not done")
            .containsExactly(false, false, true, true, true);
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        does(officerOf(LAND_OFFICE), id, Completion.of("SEND_BACK", "Chưa có trích lục"));
        assertThat(step(id).get(0)).as("by default the nearest officer before").isEqualTo("tham-dinh-ho-so");
        assertThat(WebDesk.of(server, "head").open("/ho-so/" + id).body()).contains("trả lại bước trước",
                "Thiếu tờ bản đồ", "Bước 2/5: Thẩm định hồ sơ", "2. Thẩm định hồ sơ", "aria-current=\"step\"");
    }

    @Test
    void is_sent_back_to_earlier_steps_only_and_never_without_a_reason() {
        UUID id = atTheLandOffice();
        Map<String, Long> before = Rows.in(server.database());
        for (String step : List.of("lanh-dao-phong", "kiem-tra-thuc-dia", "chuyen-ho-so", "khong-co")) {
            assertThatThrownBy(() -> does(officerOf(LAND_OFFICE), id, Completion.of("SEND_BACK", "Thiếu").to(step)))
                .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                    assertThat(refusal.reason()).isEqualTo(RefusalReason.STEP_NOT_EARLIER);
                    assertThat(refusal.field()).isEqualTo("toStep");
                });
        }
        assertThatThrownBy(() -> does(officerOf(LAND_OFFICE), id, Completion.of("SEND_BACK").to("tham-dinh-ho-so")))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.REASON_MISSING));
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    void an_officer_behind_keeps_what_was_proposed_before() {
        UUID id = desk.accepts(LAND).id();
        desk.transfers(id);
        does(officerOf(ECONOMY), id, Completion.of("REFUSE", "Đất đang tranh chấp"));
        does(officerOf(LAND_OFFICE), id, Completion.of("FORWARD"));
        assertThat(desk.state(id).handling().proposal()).isEqualTo(Outcome.REFUSED);
        desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("SEND_BACK", "Đo lại").to("kiem-tra-thuc-dia"));
        assertThat(desk.state(id).handling().proposal()).as("the step that proposed it is not done again")
            .isEqualTo(Outcome.REFUSED);
        does(officerOf(LAND_OFFICE), id, Completion.of("SEND_BACK", "Hết tranh chấp"));
        assertThat(desk.state(id).handling().proposal()).isNull();
    }

    @Test
    void the_question_about_the_due_date_goes_to_the_unit_that_has_it() {
        String code = desk.offers("T-QUESTION", SupplementPolicy.RESTART, 1);
        approves(code, twoUnits("Bước hai"), "2026-11-16");
        UUID id = desk.accepts(code).id();
        desk.transfers(id);
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        desk.timePassesUntil(java.time.LocalDateTime
            .ofInstant(java.util.Objects.requireNonNull(desk.state(id).deadline().askAt()),
                    vn.motcua.dossier.time.Clocks.ZONE)
            .plusMinutes(5)
            .toString());
        UUID question = desk.work(id, WorkKind.DEADLINE_QUESTION);
        assertThatThrownBy(() -> completes(officerOf(ECONOMY), question, Completion.of("IN_TIME")))
            .isInstanceOf(Refusal.class);
        completes(officerOf(LAND_OFFICE), question, Completion.of("IN_TIME"));
    }

    @Test
    void a_new_count_begins_at_the_first_step_again_and_a_pause_goes_on_where_it_was() {
        String restart = desk.offers("T-RESTART", SupplementPolicy.RESTART, 1);
        String exclude = desk.offers("T-EXCLUDE", SupplementPolicy.EXCLUDE, 1);
        approves(restart, twoUnits("Bước hai"), "2026-11-16");
        approves(exclude, twoUnits("Bước hai"), "2026-11-16");
        assertThat(supplemented(restart)).isEqualTo("mot");
        assertThat(supplemented(exclude)).isEqualTo("hai");
    }

    private static String supplemented(String code) {
        UUID id = desk.accepts(code).id();
        desk.transfers(id);
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        does(officerOf(LAND_OFFICE), id, Desk.supplement("Bản đồ"));
        desk.receivesPapers(id);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        return step(id).get(0);
    }

    @Test
    void who_approves_is_told_of_the_limits_that_the_steps_do_not_fit_into() {
        String steps = """
                {"decision":"QĐ 12/QĐ-UBND","steps":[
                 {"element":"tham-dinh","name":"Thẩm định","unit":"H19.101.02","role":"CASE_OFFICER","time":%s,"timeUnit":"DAY"},
                 {"element":"ky","name":"Ký","unit":"","role":"SIGNATORY","time":1,"timeUnit":"DAY"}]}""";
        Http.Answer tooLong = http.put("catalogue", "/api/procedures/1.013225/steps", steps.formatted("17"));
        assertThat(tooLong.status()).as(tooLong.body().toString()).isEqualTo(200);
        assertThat(tooLong.body().path("doesNotFit").toString()).contains("HOUSE", "15 ngày", "nhà ở riêng lẻ");
        assertThat(http.put("catalogue", "/api/procedures/1.013225/steps", steps.formatted("14")).status())
            .isEqualTo(204);
    }

    @Test
    void a_newly_approved_process_changes_nothing_for_running_dossiers() {
        String code = desk.offers("T-VERSION", SupplementPolicy.RESTART, 1);
        approves(code, twoUnits("Bước hai"), "2026-11-16");
        UUID old = desk.accepts(code).id();
        LocalDate today = LocalDate.ofInstant(java.util.Objects.requireNonNull(desk.state(old).receivedAt()),
                vn.motcua.dossier.time.Clocks.ZONE);
        approves(code, List.of(step("mot", "Bước một mới", ECONOMY, "CASE_OFFICER"), step("ky", "Ký", "", "SIGNATORY")),
                today.toString());
        UUID young = desk.accepts(code).id();
        desk.transfers(old);
        desk.transfers(young);
        does(officerOf(ECONOMY), old, Completion.of("FORWARD"));
        does(officerOf(ECONOMY), young, Completion.of("FORWARD"));
        assertThat(step(old)).containsExactly("hai", "3", "4", "Bước hai");
        assertThat(desk.hasWork(young, WorkKind.SIGN)).isTrue();
        assertThat(steps(old)).hasSize(4);
        assertThat(steps(young)).hasSize(2);
        does(officerOf(LAND_OFFICE), old, Completion.of("FORWARD"));
        desk.signs(old);
        desk.signs(young);
        assertThat(desk.state(old).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void without_an_approved_process_the_way_is_as_it_always_was() {
        String code = desk.offers("T-NONE", SupplementPolicy.RESTART, 1);
        UUID id = desk.accepts(code).id();
        desk.resolves(id);
        assertThat(desk.facts(id)).containsSubsequence("Transferred", "StepCompleted", "StepCompleted", "Resolved");
        assertThat(steps(id)).isEmpty();
        assertThat(WebDesk.of(server, "head").open("/ho-so/" + id).body()).contains("Thẩm định hồ sơ: ",
                "Lãnh đạo phòng xem xét: ");
    }

    @Test
    void who_used_the_days_tells_the_units_apart() {
        UUID id = desk.accepts(LAND).id();
        desk.transfers(id);
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        desk.timePassesUntil(java.time.LocalDateTime
            .ofInstant(desk.state(id).submittedAt().plus(java.time.Duration.ofDays(1)),
                    vn.motcua.dossier.time.Clocks.ZONE)
            .toString());
        JsonNode used = http.get("supervisor", "/api/dossiers/" + id + "/steps").body().path("usedBy");
        assertThat(java.time.Duration.parse(used.path("CASE_OFFICER " + LAND_OFFICE).asString("PT0S")))
            .isGreaterThan(java.time.Duration.ofHours(4));
        assertThat(java.time.Duration.parse(used.path("CASE_OFFICER " + ECONOMY).asString("PT0S")))
            .isLessThan(java.time.Duration.ofMinutes(5));
    }

    private static UUID atTheLandOffice() {
        UUID id = desk.accepts(LAND).id();
        desk.transfers(id);
        does(officerOf(ECONOMY), id, Completion.of("FORWARD"));
        return id;
    }

    private static List<ProcessStep> twoUnits(String second) {
        return List.of(step("chuyen", "Chuyển", "", "DESK_OFFICER"), step("mot", "Bước một", ECONOMY, "CASE_OFFICER"),
                step("hai", second, LAND_OFFICE, "CASE_OFFICER"), step("ky", "Ký", "", "SIGNATORY"));
    }

    private static ProcessStep step(String key, String name, String unit, String role) {
        return new ProcessStep(key, name, unit, role, StepTime.workingDays("0.5"));
    }

    private static void approves(String code, List<ProcessStep> steps, String from) {
        server.bean(Commands.class)
            .act(() -> server.bean(InternalProcesses.class)
                .approve(code, "H19.101", "Quyết định " + steps.size(), LocalDate.parse(from), steps));
    }

    private static Actor officerOf(String unit) {
        return new Actor("t-" + unit, "Người thử", Set.of(Role.CASE_OFFICER), "H19.101", Set.of(unit));
    }

    private static void does(Actor actor, UUID dossier, Completion completion) {
        completes(actor, desk.work(dossier, WorkKind.STEP), completion);
    }

    private static void completes(Actor actor, UUID work, Completion completion) {
        server.bean(Access.class).as(actor, () -> {
            server.bean(Worklist.class).complete(work, completion);
            return true;
        });
    }

    private static List<String> step(UUID dossier) {
        return http.get("supervisor", "/api/work-items?dossier=" + dossier)
            .body()
            .valueStream()
            .map((item) -> item.path("step"))
            .filter((step) -> !step.isNull() && !step.isMissingNode())
            .map((step) -> List.of(step.path("key").asString(), step.path("number").asString(),
                    step.path("of").asString(), step.path("name").asString()))
            .findFirst()
            .orElseThrow();
    }

    private static JsonNode steps(UUID dossier) {
        return http.get("supervisor", "/api/dossiers/" + dossier + "/steps").body().path("steps");
    }

}
