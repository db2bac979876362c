package vn.motcua.dossier;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.consultation.Consultation;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.consultation.Consultations.Question;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.training.TrainingClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.OpinionState;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Other offices are asked while a dossier is settled, in a real server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsultationTest {

    private static final String LAND = "1.013978";

    private static final String ECONOMY = "H19.101.02";

    private static final String LAND_OFFICE = "H19.101.07";

    private static final String NEIGHBOUR = "H19.102.01";

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T09:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
        Directory directory = server.bean(Directory.class);
        server.bean(Commands.class).act(() -> {
            Agency own = directory.agency("H19.101");
            Agency other = new Agency("H19.102", "UBND xã Đăk Ơ", own.superiorName(), own.deskName(), "Đăk Ơ",
                    own.signerAuthority(), own.signerTitle(), own.hotline(), own.localities(), own.level());
            directory.describe("H19.102", List.of(new AgencyNames(other, LocalDate.of(2026, 1, 1), null)));
            directory.describe(new Unit(NEIGHBOUR, "Phòng Kinh tế xã Đăk Ơ", "H19.102"));
        });
        server.bean(Accounts.class)
            .create("see-neighbour", "Người xem", "mat-khau-cua-nguoi-xem", Set.of(Role.CASE_OFFICER), "H19.102",
                    Set.of(NEIGHBOUR));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void several_offices_are_asked_at_once_and_the_clock_runs_on() {
        UUID id = examined(LAND);
        Consultation own = asks(id, LAND_OFFICE, 2);
        Consultation other = asks(id, NEIGHBOUR, 3);
        assertThat(own.dueAt()).isEqualTo(Desk.at("2026-11-18T17:00"));
        assertThat(other.dueAt()).isEqualTo(Desk.at("2026-11-19T17:00"));
        assertThat(desk.state(id).deadline().dueAt()).isNotNull();
        assertThat(desk.processes(id, "consultation")).isEqualTo(2);
        assertThatThrownBy(() -> answers(officerOf("H19.101", ECONOMY), own, "AGREE", "Đồng ý"))
            .isInstanceOf(Refusal.class);
        assertThat(inboxOf(officerOf("H19.102", NEIGHBOUR))).extracting(WorkItem::page)
            .containsExactly("/lay-y-kien/" + other.id());
        assertThatThrownBy(() -> answers(officerOf("H19.102", NEIGHBOUR), other, "AGREE", " "))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("comment"));
        assertThat(neighbourSees(id)).isEqualTo(200);
        answers(officerOf("H19.102", NEIGHBOUR), other, "DISAGREE", "Vướng quy hoạch đường");
        answers(officerOf("H19.101", LAND_OFFICE), own, "AGREE", "Đúng ranh giới");
        assertThat(states(id)).containsExactly(OpinionState.ANSWERED, OpinionState.ANSWERED);
        assertThat(neighbourSees(id)).as("answered: the papers are shut again").isEqualTo(403);
        assertThat(desk.processes(id, "consultation")).isZero();
        assertThat(WebDesk.of(server, "auditor").open("/ho-so/" + id).body()).contains("Vướng quy hoạch đường",
                "không đồng ý", "Ý kiến của Phòng Kinh tế xã Đăk Ơ");
        desk.examines(id);
        assertThat(desk.facts(id)).containsSubsequence("OpinionAsked", "OpinionAsked", "OpinionGiven", "OpinionGiven",
                "StepCompleted");
    }

    @Test
    @Order(2)
    void the_officer_goes_on_without_an_answer_only_with_a_reason() {
        UUID id = examined(LAND);
        Consultation asked = asks(id, LAND_OFFICE, 2);
        Map<String, Long> before = Rows.in(server.database());
        assertThatThrownBy(() -> desk.examines(id)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.OPINIONS_AWAITED);
            assertThat(refusal.field()).isEqualTo("comment");
        });
        assertThat(Rows.in(server.database())).isEqualTo(before);
        goesOn(id, "Đã trao đổi qua điện thoại");
        goesOn(id, "Như trên");
        desk.reviews(id);
        desk.signs(id);
        assertThat(states(id)).as("settled without it").containsExactly(OpinionState.NOT_NEEDED);
        assertThat(desk.processes(id, "consultation")).isZero();
        assertThat(server.bean(Worklist.class).openAbout(asked.id())).isEmpty();
    }

    @Test
    @Order(3)
    void wrong_questions_are_refused_and_nothing_changes() {
        UUID id = examined(LAND);
        Map<String, Long> before = Rows.in(server.database());
        assertRefused(id, new Question(LAND_OFFICE, " ", 2), "content");
        assertRefused(id, new Question(LAND_OFFICE, "Có tranh chấp không?", 0), "days");
        assertRefused(id, new Question(LAND_OFFICE, "Có tranh chấp không?", null), "days");
        assertRefused(id, new Question("H99", "Có tranh chấp không?", 2), "unit");
        assertRefused(id, new Question(ECONOMY, "Có tranh chấp không?", 2), "unit");
        assertThat(http
            .post("head", "/api/dossiers/" + id + "/consultations",
                    "{\"unit\":\"" + LAND_OFFICE + "\",\"content\":\"x\",\"days\":2}")
            .status()).isEqualTo(403);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    @Order(4)
    void is_asked_and_answered_on_the_pages_and_over_http() {
        UUID id = examined(LAND);
        WebDesk officer = WebDesk.of(server, "officer");
        HttpResponse<String> asked = officer.send("/ho-so/" + id, "/ho-so/" + id + "/lay-y-kien", "unit", LAND_OFFICE,
                "content", "Ranh giới có đúng không?", "days", "2");
        assertThat(asked.body()).contains("Đã gửi yêu cầu lấy ý kiến.", "Ranh giới có đúng không?");
        JsonNode one = http.get("officer", "/api/dossiers/" + id + "/consultations").body().get(0);
        assertThat(one.path("state").asString()).isEqualTo("ASKED");
        String page = "/lay-y-kien/" + one.path("id").asString();
        assertThat(officer.open("/lay-y-kien").body()).contains(page, "Đang chờ ý kiến");
        assertThat(officer.send(page, page + "/AGREE", "comment", "Đúng ranh giới").body())
            .contains("Đã ghi nhận ý kiến.", "Đúng ranh giới");
        assertThat(http.get("officer", "/api/consultations/" + one.path("id").asString())
            .body()
            .path("decision")
            .asString()).isEqualTo("AGREE");
        assertThat(officer.send("/lay-y-kien", page + "/AGREE", "comment", "Lần nữa").body()).contains("đã");
    }

    @Test
    @Order(5)
    void a_withdrawal_ends_the_questions() {
        UUID id = examined(LAND);
        asks(id, LAND_OFFICE, 2);
        assertThat(http.post("desk", "/api/dossiers/" + id + "/withdraw", "{\"reason\":\"Đổi ý\"}").status())
            .isLessThan(300);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThat(states(id)).containsExactly(OpinionState.NOT_NEEDED);
        assertThat(desk.processes(id, "consultation")).isZero();
    }

    @Test
    @Order(5)
    void another_agency_asks_anew_and_who_was_asked_reads_why() {
        UUID id = examined(LAND);
        Consultation asked = asks(id, LAND_OFFICE, 2);
        server.bean(Commands.class).act(() -> server.bean(Catalogue.class).offer(LAND, "H19.102", NEIGHBOUR));
        Http.Answer moved = http.post("desk", "/api/dossiers/" + id + "/move",
                "{\"agency\":\"H19.102\",\"reason\":\"Thường trú ở xã khác\"}");
        assertThat(moved.status()).as(String.valueOf(moved.body())).isLessThan(300);
        assertThat(states(id)).containsExactly(OpinionState.NOT_NEEDED);
        assertThat(desk.processes(id, "consultation")).isZero();
        assertThat(WebDesk.of(server, "officer").open("/lay-y-kien/" + asked.id()).body())
            .contains("Hồ sơ đã chuyển cơ quan khác giải quyết");
    }

    @Test
    @Order(6)
    void silence_is_told_to_the_desk_once_and_is_consent_only_where_the_law_says_so() {
        UUID land = examined(LAND);
        String silentProcedure = desk.offers("T-SILENT", SupplementPolicy.RESTART, 1);
        assertThat(http
            .put("catalogue", "/api/procedures/" + silentProcedure + "/deemed-consent",
                    "{\"legalBasis\":\"Luật mẫu, Điều 1\",\"limit\":{\"value\":2,\"unit\":\"WORKING_DAY\"}}")
            .status()).isEqualTo(204);
        UUID permit = examined(silentProcedure);
        UUID hurried = examined(silentProcedure);
        assertThat(asks(hurried, LAND_OFFICE, 1).silenceBasis()).as("one day is not the time of the law").isNull();
        Consultation late = asks(land, LAND_OFFICE, 2);
        Consultation silent = asks(permit, LAND_OFFICE, 2);
        assertThat(silent.silenceBasis()).isEqualTo("Luật mẫu, Điều 1");
        desk.timePassesUntil("2026-11-18T16:59");
        assertThat(states(land)).containsExactly(OpinionState.ASKED);
        desk.timePassesUntil("2026-11-18T17:01");
        assertThat(states(land)).containsExactly(OpinionState.OVERDUE);
        assertThat(states(permit)).containsExactly(OpinionState.CONSENT_DEEMED);
        assertThat(states(hurried)).containsExactly(OpinionState.OVERDUE);
        assertThat(desk.facts(land).stream().filter("OpinionOverdue"::equals)).hasSize(1);
        assertThat(desk.facts(permit)).contains("ConsentDeemed").doesNotContain("OpinionOverdue");
        assertThat(WebDesk.of(server, "supervisor").open("/lay-y-kien").body()).contains("/lay-y-kien/" + late.id())
            .doesNotContain("/lay-y-kien/" + silent.id());
        headOfTheDeskTakesNote(land);
        desk.timePassesUntil("2026-11-19T10:00");
        answers(officerOf("H19.101", LAND_OFFICE), late, "AGREE", "Xin lỗi đã chậm");
        assertThat(states(land)).containsExactly(OpinionState.ANSWERED);
        JsonNode used = http.get("officer", "/api/dossiers/" + land + "/steps").body().path("usedBy");
        assertThat(Duration.parse(used.path("CONSULTED " + LAND_OFFICE).asString("PT0S")))
            .as("from the question to the late answer")
            .isGreaterThan(Duration.ofHours(20));
        desk.examines(land);
        assertThat(WebDesk.of(server, "auditor").open("/ho-so/" + permit).body()).contains("được coi là đồng ý",
                "Không trả lời, coi như đồng ý");
    }

    /** Told on the late board until it is done; whoever takes note answers for it. */
    private static void headOfTheDeskTakesNote(UUID land) {
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        assertThat(supervisor.open("/qua-han").body()).contains("Chưa cho ý kiến", "/ho-so/" + land);
        String matter = matter(land, "OPINION");
        assertThat(http.post("officer", "/api/desk-matters/" + matter + "/seen", "{}").status()).isEqualTo(403);
        assertThat(supervisor.send("/qua-han", "/qua-han/viec-bao/" + matter).body()).contains("Đã ghi nhận.",
                "Đã nắm: supervisor");
        assertThat(desk.facts(land)).endsWith("OpinionOverdue", "DeskMatterSeen");
    }

    private static String matter(UUID dossier, String kind) {
        return server.database()
            .sql("SELECT id FROM desk_matter WHERE dossier = :id AND kind = :kind")
            .param("id", dossier)
            .param("kind", kind)
            .query(String.class)
            .single();
    }

    @Test
    @Order(8)
    void papers_that_stay_at_the_desk_are_told_once_and_go_further_when_nobody_takes_note() {
        UUID id = desk.accepts(LAND).id();
        Instant by = Objects.requireNonNull(desk.state(id).deadline().transferBy());
        server.bean(TrainingClock.class).stepTo(by.plusSeconds(3599));
        assertThat(desk.facts(id)).endsWith("Accepted");
        server.bean(TrainingClock.class).stepTo(by.plusSeconds(3601));
        assertThat(desk.facts(id)).endsWith("Accepted", "Alarmed");
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).contains("Chưa chuyển hồ sơ đến",
                "/ho-so/" + id);
        server.bean(TrainingClock.class).stepTo(by.plus(Duration.ofDays(4)));
        assertThat(desk.facts(id).stream().filter("Alarmed"::equals).count()).isGreaterThanOrEqualTo(2);
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).contains("Đã báo người đứng đầu");
        desk.transfers(id);
        assertThat(http.get("supervisor", "/api/desk-matters").body().toString()).doesNotContain(id.toString());
    }

    @Test
    @Order(7)
    void the_catalogue_says_where_silence_is_consent() {
        String path = "/api/procedures/" + LAND + "/deemed-consent";
        assertThat(http.put("officer", path, "{\"legalBasis\":\"Luật\"}").status()).isEqualTo(403);
        assertThat(http.put("catalogue", path, "{\"validFrom\":\"2020-01-01\",\"legalBasis\":\"Luật\"}").status())
            .isEqualTo(422);
        assertThat(http.put("catalogue", path, "{\"legalBasis\":\"Luật mẫu, Điều 1\"}").body().toString())
            .contains("limit");
        assertThat(http
            .put("catalogue", path, "{\"legalBasis\":\"Luật mẫu, Điều 1\",\"limit\":{\"value\":1,\"unit\":\"HOUR\"}}")
            .status()).isEqualTo(422);
        assertThat(http
            .put("catalogue", path,
                    "{\"legalBasis\":\"Luật mẫu, Điều 1\",\"limit\":{\"value\":1,\"unit\":\"WORKING_DAY\"}}")
            .status()).isEqualTo(204);
        assertThat(asks(examined(LAND), LAND_OFFICE, 1).silenceBasis()).isEqualTo("Luật mẫu, Điều 1");
        assertThat(http.put("catalogue", path, "{}").status()).isEqualTo(204);
        assertThat(asks(examined(LAND), LAND_OFFICE, 1).silenceBasis()).isNull();
    }

    private static int neighbourSees(UUID id) {
        return WebDesk.of(server, "see-neighbour", "mat-khau-cua-nguoi-xem")
            .open("/ho-so-lien-quan/" + id)
            .statusCode();
    }

    private static void goesOn(UUID id, String comment) {
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER,
                new Completion("FORWARD", comment, null, null, null, null, null, null, null, null));
    }

    private static void assertRefused(UUID id, Question question, String field) {
        assertThatThrownBy(() -> as(officerOf("H19.101", ECONOMY), () -> consultations().ask(id, question)))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static UUID examined(String procedure) {
        UUID id = desk.accepts(procedure).id();
        desk.transfers(id);
        return id;
    }

    private static Consultation asks(UUID id, String unit, int days) {
        Actor officer = new Actor("t-officer", "Người thử", Set.of(Role.CASE_OFFICER), "H19.101",
                Set.of(ECONOMY, "H19.101.03"));
        return as(officer, () -> consultations().ask(id, new Question(unit, "Có vướng gì không?", days)));
    }

    private static void answers(Actor actor, Consultation asked, String decision, String opinion) {
        UUID work = server.bean(Worklist.class).openAbout(asked.id()).orElseThrow().id();
        as(actor, () -> {
            server.bean(Worklist.class)
                .complete(work, new Completion(decision, opinion, null, null, null, null, null, null, null, null));
            return true;
        });
    }

    private static List<WorkItem> inboxOf(Actor actor) {
        return server.bean(Inbox.class).of(actor, false, null, 0, 50).stream().map(Inbox.Line::item).toList();
    }

    private static List<OpinionState> states(UUID id) {
        return consultations().of(id).stream().map(Consultation::state).toList();
    }

    private static Consultations consultations() {
        return server.bean(Consultations.class);
    }

    private static Actor officerOf(String agency, String unit) {
        return new Actor("t-" + unit, "Người thử", Set.of(Role.CASE_OFFICER), agency, Set.of(unit));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return server.bean(Access.class).as(actor, act);
    }

}
