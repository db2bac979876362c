package vn.motcua.dossier;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.interagency.NewRoute;
import vn.motcua.dossier.interagency.RoutePart;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.Inbox;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.interagency.AgencyLevel;
import vn.motcua.rules.interagency.PartState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One dossier that several agencies settle, in a real server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InterAgencyTest {

    private static final String LAND = "1.013978";

    private static final String OWN = "H19.101";

    private static final String TAX = "H19.901.01";

    private static final String NEIGHBOUR = "H19.902.01";

    private static final String DEPARTMENT = "H19.903.01";

    private static final String SEEING = "mat-khau-cua-nguoi-xem";

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T09:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
        Agency own = server.bean(Directory.class).agency(OWN);
        server.bean(Commands.class).act(() -> {
            describe(own, "H19.901", "Thuế cơ sở 7", new Unit(TAX, "Đội Thu đất", "H19.901"));
            describe(own, "H19.902", "UBND xã Đăk Ơ", new Unit(NEIGHBOUR, "Phòng Kinh tế", "H19.902"));
            describe(own, "H19.903", "Sở Nông nghiệp và Môi trường", new Unit(DEPARTMENT, "Phòng Đất đai", "H19.903"));
        });
        mayLook();
    }

    private static void mayLook() {
        Accounts accounts = server.bean(Accounts.class);
        Map.of("see-tax", TAX, "see-neighbour", NEIGHBOUR, "see-department", DEPARTMENT)
            .forEach((account, unit) -> accounts.create(account, "Người xem", SEEING, Set.of(Role.CASE_OFFICER),
                    unit.substring(0, 7), Set.of(unit)));
        accounts.create("see-chief", "Người xem", SEEING, Set.of(Role.SUPERVISOR), "H19.901", Set.of());
        accounts.create("see-other", "Phòng khác", SEEING, Set.of(Role.CASE_OFFICER), "H19.901", Set.of());
    }

    private static void describe(Agency own, String code, String name, Unit unit) {
        Directory directory = server.bean(Directory.class);
        Agency other = new Agency(code, name, own.superiorName(), own.deskName(), own.place(), own.signerAuthority(),
                own.signerTitle(), own.hotline(), own.localities(),
                code.equals("H19.903") ? AgencyLevel.PROVINCE : AgencyLevel.COMMUNE);
        directory.describe(code, List.of(new AgencyNames(other, LocalDate.of(2026, 1, 1), null)));
        directory.describe(unit);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void as_data_it_goes_to_all_at_once_each_with_its_own_time_and_only_the_asked_may_answer() {
        UUID id = examined();
        Instant due = desk.state(id).deadline().dueAt();
        send(id, "ELECTRONIC", "H19.901", part(TAX, 2), part(NEIGHBOUR, 3));
        List<RoutePart> parts = parts(id);
        assertThat(parts).extracting(RoutePart::state).containsExactly(PartState.SENT, PartState.SENT);
        assertThat(parts).extracting(RoutePart::slip).as("what goes as data needs no paper").containsOnlyNulls();
        assertThat(parts).extracting(RoutePart::dueAt)
            .containsExactly(Desk.at("2026-11-18T17:00"), Desk.at("2026-11-19T17:00"));
        assertThat(desk.processes(id, "inter-agency")).isEqualTo(1);
        assertThat(inboxOf(officerOf(TAX))).extracting(WorkItem::page)
            .containsExactly("/lien-thong/" + parts.get(0).id());
        assertThatThrownBy(() -> answers(NEIGHBOUR, parts.get(0), "DONE", "Xong")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers(TAX, parts.get(0), "DONE", " ")).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.field()).isEqualTo("comment"));
        assertThatThrownBy(() -> answers(TAX, parts.get(0), "AGREE", "Xong")).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.field()).isEqualTo("decision"));
        answers(NEIGHBOUR, parts.get(1), "DONE", "Đã xác nhận ranh giới");
        assertThat(desk.processes(id, "inter-agency")).as("the other agency is still at it").isEqualTo(1);
        answers(TAX, parts.get(0), "CANNOT", "Thiếu tờ khai");
        assertThat(parts(id)).extracting(RoutePart::state).containsExactly(PartState.DONE, PartState.DONE);
        assertThat(desk.processes(id, "inter-agency")).isZero();
        assertThat(desk.state(id).deadline().dueAt()).as("the clock of the dossier is not touched").isEqualTo(due);
        assertThat(desk.facts(id)).containsSubsequence("SentToAgency", "SentToAgency", "AgencyPartDone",
                "AgencyPartDone");
    }

    @Test
    @Order(2)
    void nothing_is_signed_while_an_agency_is_at_work_and_a_refusal_needs_nobody() {
        UUID id = examined();
        send(id, "ELECTRONIC", OWN, part(TAX, 2));
        throughTheSteps(id);
        Map<String, Long> before = Rows.in(server.database());
        assertThatThrownBy(() -> desk.signs(id)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.AGENCIES_AWAITED);
            assertThat(refusal.facts()).containsEntry("awaited", "1");
        });
        assertThat(Rows.in(server.database())).isEqualTo(before);
        answers(TAX, parts(id).get(0), "DONE", "Đã có thông báo thuế");
        desk.signs(id);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RESOLVED);

        UUID withdrawn = examined();
        send(withdrawn, "PAPER", null, part(TAX, 2), part(NEIGHBOUR, 2));
        assertThat(http.post("desk", "/api/dossiers/" + withdrawn + "/withdraw", "{\"reason\":\"Đổi ý\"}").status())
            .isLessThan(300);
        assertThat(parts(withdrawn)).extracting(RoutePart::state)
            .containsExactly(PartState.NOT_NEEDED, PartState.NOT_NEEDED);
        assertThat(desk.processes(withdrawn, "inter-agency")).isZero();
        assertThat(server.bean(Worklist.class).openAbout(parts(withdrawn).get(0).id())).isEmpty();
    }

    @Test
    @Order(3)
    void wrong_ways_are_refused_naming_the_line_and_nothing_changes() {
        UUID id = examined();
        Map<String, Long> before = Rows.in(server.database());
        assertRefused(id, new NewRoute("PIGEON", OWN, List.of(part(TAX, 2))), "forwarding");
        assertRefused(id, new NewRoute("ELECTRONIC", null, List.of(part(TAX, 2))), "lead");
        assertRefused(id, new NewRoute("ELECTRONIC", "H19.902", List.of(part(TAX, 2))), "lead");
        assertRefused(id, new NewRoute("PAPER", null, List.of()), "parts");
        assertRefused(id, new NewRoute("PAPER", null, null), "parts");
        assertRefused(id, new NewRoute("PAPER", null, List.of(part(TAX, 2), part("H99", 2))), "parts[1].unit");
        assertRefused(id, new NewRoute("PAPER", null, List.of(part("H19.101.02", 2))), "parts[0].unit");
        assertRefused(id, new NewRoute("PAPER", null, List.of(part(TAX, 2), part(TAX, 1))), "parts[1].unit");
        assertRefused(id, new NewRoute("PAPER", null, List.of(part(TAX, 0))), "parts[0].days");
        assertRefused(id, new NewRoute("PAPER", null, List.of(new NewRoute.Part(TAX, " ", 2))), "parts[0].task");
        assertRefused(id, new NewRoute("ELECTRONIC", OWN, List.of(part(TAX, 2), part(DEPARTMENT, 2))), "parts[1].unit");
        assertRefused(id, new NewRoute("PAPER", null, List.of(part(DEPARTMENT, 2))), "parts[0].unit");
        assertRefused(id, new NewRoute("UPPER", null, List.of(part(TAX, 2))), "parts[0].unit");
        assertThat(http
            .post("officer", "/api/dossiers/" + id + "/inter-agency",
                    "{\"forwarding\":\"PAPER\",\"parts\":[{\"unit\":\"" + TAX + "\",\"task\":\"x\",\"days\":2}]}")
            .status()).as("the desk fixes the way").isEqualTo(403);
        assertThat(
                http.post("desk", "/api/dossiers/" + id + "/inter-agency/call-off", "{\"reason\":\"Nhầm\"}").status())
            .as("there is nothing to call off")
            .isEqualTo(404);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        UUID submitted = desk.submits(LAND).id();
        assertRefused(submitted, new NewRoute("PAPER", null, List.of(part(TAX, 2))), "dossier");
        send(id, "PAPER", null, part(TAX, 2));
        assertRefused(id, new NewRoute("PAPER", null, List.of(part(NEIGHBOUR, 2))), "dossier");
    }

    @Test
    @Order(4)
    void is_sent_and_answered_on_the_pages_and_over_http() {
        UUID id = examined();
        WebDesk counter = WebDesk.of(server, "desk");
        String form = "/ho-so/" + id + "/lien-thong";
        assertThat(counter.open("/ho-so/" + id).body()).contains(form);
        assertThat(counter.open(form).body()).contains("Sở Nông nghiệp và Môi trường (cấp tỉnh)");
        HttpResponse<String> up = counter.send(form, form, "forwarding", "UPPER", "lead", OWN, "unit", TAX, "task",
                "Xác định nghĩa vụ tài chính", "days", "2");
        assertThat(up.statusCode()).isEqualTo(422);
        assertThat(up.body()).contains("không phải cấp trên của cơ quan tiếp nhận (cấp xã)");
        HttpResponse<String> wrong = counter.send(form, form, "forwarding", "PAPER", "lead", OWN, "unit", TAX, "task",
                "Xác định nghĩa vụ tài chính", "days", "hai");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Dòng 1:", "Xác định nghĩa vụ tài chính", "aria-invalid=\"true\"");
        assertThat(counter
            .send(form, form, "forwarding", "PAPER", "lead", OWN, "unit", TAX, "task", "Xác định nghĩa vụ tài chính",
                    "days", "2", "unit", NEIGHBOUR, "task", "Đo đạc", "days", "3")
            .body())
            .contains("Đã chuyển liên thông.", "1. Đội Thu đất, Thuế cơ sở 7", "Chưa đến lượt", "Dừng liên thông");
        JsonNode way = http.get("desk", "/api/dossiers/" + id + "/inter-agency").body().get(0);
        assertThat(way.path("forwarding").asString()).isEqualTo("PAPER");
        assertThat(way.path("parts").get(1).path("state").asString()).isEqualTo("PLANNED");
        String part = way.path("parts").get(0).path("id").asString();
        assertThat(counter.open("/lien-thong").body()).contains("/lien-thong/" + part, "Chưa đến lượt");
        assertThat(counter.open("/lien-thong/" + part).body()).contains("Xác định nghĩa vụ tài chính")
            .doesNotContain("Gửi kết quả");
        assertThat(http.get("desk", "/api/inter-agency-parts/" + part).body().path("state").asString())
            .isEqualTo("SENT");
        assertThat(http
            .post("desk", "/api/dossiers/" + id + "/move",
                    "{\"agency\":\"H19.102\",\"reason\":\"Thường trú ở xã khác\"}")
            .body()
            .path("type")
            .asString()).as("its result would come back to a desk that never sent it").endsWith("agencies-awaited");
        assertThat(counter.send("/ho-so/" + id, form + "/dung", "reason", "Chuyển nhầm cơ quan").body())
            .contains("Đã dừng liên thông", "Không còn cần", "Chuyển nhầm cơ quan", form);
        assertThat(desk.processes(id, "inter-agency")).isZero();
        assertThat(http.post("desk", "/api/dossiers/" + id + "/inter-agency", """
                {"forwarding":"ELECTRONIC","lead":"H19.901","parts":[{"unit":"%s","task":"Thuế","days":2}]}
                """.formatted(TAX)).status()).isEqualTo(201);
    }

    @Test
    @Order(5)
    void on_paper_it_goes_from_one_to_the_next_and_the_time_of_each_begins_when_it_gets_it() {
        UUID id = examined();
        send(id, "PAPER", null, part(TAX, 1), part(NEIGHBOUR, 2));
        List<RoutePart> parts = parts(id);
        assertThat(parts).extracting(RoutePart::state).containsExactly(PartState.SENT, PartState.PLANNED);
        assertThat(inboxOf(officerOf(NEIGHBOUR))).extracting(WorkItem::about).doesNotContain(parts.get(1).id());
        desk.timePassesUntil("2026-11-17T14:00");
        answers(TAX, parts.get(0), "DONE", "Đã có thông báo thuế");
        assertThat(parts(id)).extracting(RoutePart::state).containsExactly(PartState.DONE, PartState.SENT);
        assertThat(parts(id).get(1).sentAt()).isBetween(Desk.at("2026-11-17T14:00"), Desk.at("2026-11-17T14:05"));
        assertThat(parts(id).get(1).dueAt()).isEqualTo(Desk.at("2026-11-19T17:00"));
        assertThat(desk.processes(id, "inter-agency")).isEqualTo(1);
        answers(NEIGHBOUR, parts.get(1), "DONE", "Đã đo đạc");
        assertThat(desk.processes(id, "inter-agency")).isZero();
        assertThat(parts).extracting(RoutePart::slip).doesNotContainNull();
        Http.Answer slip = http.get("desk", "/api/dossiers/" + id + "/inter-agency");
        assertThat(slip.body().get(0).path("parts").get(1).path("slip").asString())
            .isEqualTo(String.valueOf(parts.get(1).slip()));
        byte[] pdf = server.bean(PaperOffice.class).pdf(Objects.requireNonNull(parts.get(1).slip()));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        JsonNode rows = http.get("desk", "/api/dossiers/" + id + "/control-slip").body();
        assertThat(rows.valueStream().map((row) -> row.path("from").asString() + " > " + row.path("to").asString()))
            .containsSubsequence("Trung tâm Phục vụ hành chính công xã Bù Gia Mập > Đội Thu đất, Thuế cơ sở 7",
                    "Đội Thu đất, Thuế cơ sở 7 > Phòng Kinh tế, UBND xã Đăk Ơ",
                    "Phòng Kinh tế, UBND xã Đăk Ơ > Trung tâm Phục vụ hành chính công xã Bù Gia Mập");
        assertThat(rows.valueStream().map((row) -> row.path("kept").asString(""))).contains("ON_TIME", "EARLY");
    }

    @Test
    @Order(6)
    void who_is_late_is_told_once_answers_for_its_days_and_may_still_answer() {
        UUID id = examined();
        send(id, "ELECTRONIC", OWN, part(TAX, 1), part(NEIGHBOUR, 5));
        List<RoutePart> parts = parts(id);
        desk.timePassesUntil("2026-11-18T16:59");
        assertThat(parts(id)).extracting(RoutePart::state).containsExactly(PartState.SENT, PartState.SENT);
        desk.timePassesUntil("2026-11-18T17:01");
        assertThat(parts(id)).extracting(RoutePart::state).containsExactly(PartState.OVERDUE, PartState.SENT);
        desk.timePassesUntil("2026-11-19T16:00");
        assertThat(desk.facts(id).stream().filter("AgencyPartOverdue"::equals)).hasSize(1);
        assertThat(WebDesk.of(server, "supervisor").open("/lien-thong").body()).contains("Đã quá hạn",
                "/lien-thong/" + parts.get(0).id());
        answers(NEIGHBOUR, parts.get(1), "DONE", "Đúng ranh giới");
        answers(TAX, parts.get(0), "DONE", "Xin lỗi đã chậm");
        assertThat(parts(id)).extracting(RoutePart::isLate).containsExactly(true, false);
        assertThat(desk.processes(id, "inter-agency")).isZero();
        JsonNode used = http.get("officer", "/api/dossiers/" + id + "/steps").body().path("usedBy");
        assertThat(used.propertyNames()).contains("AGENCY " + NEIGHBOUR);
        assertThat(Duration.parse(used.path("AGENCY " + NEIGHBOUR).asString())).isPositive();
        assertThat(WebDesk.of(server, "auditor").open("/ho-so/" + id).body()).contains("đến muộn", "Xin lỗi đã chậm",
                "Cơ quan liên thông, Phòng Kinh tế");
    }

    @Test
    @Order(7)
    void the_result_of_an_upper_authority_comes_back_to_the_receiving_desk() {
        UUID id = examined();
        send(id, "UPPER", null, part(DEPARTMENT, 3));
        throughTheSteps(id);
        answers(DEPARTMENT, parts(id).get(0), "DONE", "Đã thẩm định");
        assertThat(desk.hasWork(id, WorkKind.RECEIVE_BACK)).isTrue();
        assertThatThrownBy(() -> desk.signs(id)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.AGENCIES_AWAITED));
        WebDesk counter = WebDesk.of(server, "desk");
        assertThat(counter.open("/ho-so/" + id).body()).contains("Đã nhận kết quả");
        assertThatThrownBy(() -> desk.completes(id, WorkKind.RECEIVE_BACK, Role.DESK_OFFICER, Completion.of("DONE")))
            .isInstanceOf(Refusal.class);
        desk.completes(id, WorkKind.RECEIVE_BACK, Role.DESK_OFFICER, Completion.of("RECEIVED"));
        assertThat(desk.processes(id, "inter-agency")).isZero();
        assertThat(desk.facts(id)).contains("ReceivedBack");
        desk.signs(id);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    @Order(8)
    void each_child_of_a_birth_group_has_its_own_due_letter_and_result() {
        String residence = desk.offers("T-RESIDENCE", TimeLimit.workingDays(7));
        String insurance = desk.offers("T-INSURANCE", TimeLimit.workingDays(5));
        UUID birth = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID card = desk.accepts(insurance).id();
        JsonNode group = http.post("desk", "/api/dossiers/" + birth + "/group", """
                {"groupName":"Liên thông khai sinh","procedures":["%s"],"dossiers":["%s"]}
                """.formatted(residence, desk.state(card).code())).body();
        assertThat(group.path("dossiers").size()).isEqualTo(3);
        UUID home = UUID.fromString(group.path("dossiers").get(2).path("id").asString());
        assertThat(desk.state(home).status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(personOf(home)).isEqualTo(personOf(birth));
        desk.completes(home, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        assertThat(Set.of(due(birth), due(card), due(home))).as("each its own due").hasSize(3);
        Instant cardDue = due(card);
        desk.transfers(home);
        desk.apologises(home, Role.CASE_OFFICER, Desk.apology("Chờ xác minh cư trú", "2026-12-21"));
        desk.completes(home, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        desk.resolves(birth);
        desk.returnsResult(birth);
        assertThat(desk.state(birth).status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(desk.state(home).status()).as("results are returned one by one")
            .isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(due(card)).isEqualTo(cardDue);
        JsonNode children = http.get("desk", "/api/dossiers/" + card + "/group").body().path("dossiers");
        assertThat(children.get(0).path("outcome").asString()).isEqualTo("APPROVED");
        assertThat(children.get(0).path("apology").asString()).isEqualTo("NONE");
        assertThat(children.get(2).path("apology").asString()).isNotEqualTo("NONE");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + card).body()).contains(
                "Nhóm thủ tục liên thông: Liên thông khai sinh", "/ho-so/" + birth, "Đã trả kết quả", "Đã hẹn lại");
        assertThat(desk.facts(card)).contains("Grouped");
    }

    @ParameterizedTest
    @CsvSource({ "ELECTRONIC, H19.901, 200, 200, 403, 200, 403, 403", "PAPER, H19.901, 200, 403, 403, 200, 200, 403" })
    @Order(9)
    void an_agency_sees_the_papers_while_it_has_its_part_and_nothing_else(String forwarding, String lead, int tax,
            int neighbour, int department, int taxChief, int neighbourAfter, int taxAfter) {
        UUID id = examined();
        send(id, forwarding, lead, part(TAX, 2), part(NEIGHBOUR, 2));
        seen(id, Map.of("see-tax", tax, "see-neighbour", neighbour, "see-department", department, "see-chief", taxChief,
                "see-other", 403));
        RoutePart first = parts(id).get(0);
        String page = "/ho-so-lien-quan/" + id;
        WebDesk officer = WebDesk.of(server, "see-tax", SEEING);
        assertThat(officer.open("/lien-thong/" + first.id()).body()).contains(page);
        assertThat(officer.open("/ho-so-lien-quan").body()).contains(page);
        String number = number(id);
        assertThat(officer.open(page).body())
            .contains("đang giải quyết phần việc liên thông", "Thành phần hồ sơ", personOf(id))
            .doesNotContain(number, "Quá trình");
        assertThat(officer.open("/ho-so/" + id).statusCode()).as("the file and its acts stay shut").isEqualTo(403);
        assertThat(officer.send(page, page + "/xem-giay-to", "party", "SUBMITTER", "reason", " ").body())
            .doesNotContain(number);
        assertThat(officer.send(page, page + "/xem-giay-to", "party", "SUBMITTER", "reason", "Tra mã số thuế").body())
            .contains(number);
        assertThat(looks(id, "see-tax")).contains("SHARED_DOSSIER", "ID_NUMBER");
        answers(TAX, first, "DONE", "Đã có thông báo thuế");
        answersIfItHas(NEIGHBOUR, id, neighbourAfter);
        seen(id, Map.of("see-tax", taxAfter, "see-chief", taxAfter, "see-neighbour", neighbourAfter));
        assertThat(officer.open("/lien-thong/" + first.id()).body()).as("its own past part stays")
            .contains("Đã có thông báo thuế")
            .doesNotContain(page);
    }

    /** As data the neighbour is done as well; on paper its turn has come. */
    private static void answersIfItHas(String unit, UUID id, int after) {
        if (after == 403) {
            answers(unit, parts(id).get(1), "DONE", "Đã đo đạc");
        }
    }

    private static void seen(UUID id, Map<String, Integer> status) {
        String receipt = "/api/shared-dossiers/" + id + "/papers/"
                + http.get("desk", "/api/dossiers/" + id + "/papers").body().get(0).path("id").asString() + ".pdf";
        status.forEach((account, wanted) -> {
            WebDesk reader = WebDesk.of(server, account, SEEING);
            List.of("/ho-so-lien-quan/" + id, "/api/shared-dossiers/" + id, receipt)
                .forEach((path) -> assertThat(reader.open(path).statusCode()).as(account + " at " + path)
                    .isEqualTo(wanted));
            assertThat(reader.open("/api/shared-dossiers").body().contains(id.toString())).as(account)
                .isEqualTo(wanted == 200);
            assertThat(reader.open("/api/dossiers/" + id).statusCode()).as(account).isEqualTo(403);
        });
    }

    private static String number(UUID id) {
        return Objects.requireNonNull(server.bean(Parties.class).of(id).get(PartyRole.SUBMITTER).idNumber());
    }

    private static List<String> looks(UUID id, String account) {
        return server.database()
            .sql("SELECT what FROM access_audit WHERE dossier = :id AND account = :account")
            .param("id", id)
            .param("account", account)
            .query(String.class)
            .list();
    }

    @Test
    @Order(10)
    void the_upper_authority_sees_it_while_it_works_on_it_and_not_once_the_result_is_on_its_way_back() {
        UUID id = examined();
        send(id, "UPPER", null, part(DEPARTMENT, 3));
        seen(id, Map.of("see-department", 200, "see-tax", 403));
        answers(DEPARTMENT, parts(id).get(0), "DONE", "Đã thẩm định");
        seen(id, Map.of("see-department", 403));
    }

    @Test
    @Order(11)
    void what_does_not_belong_together_is_refused_and_nothing_changes() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID other = desk.accepts(Desk.MARITAL_STATUS).id();
        Map<String, Long> before = Rows.in(server.database());
        String path = "/api/dossiers/" + id + "/group";
        assertThat(refusedField(http.post("desk", path, "{\"groupName\":\"x\"}"))).isEqualTo("procedures");
        assertThat(refusedField(http.post("desk", path, "{\"procedures\":[\"T-INSURANCE\"]}"))).isEqualTo("groupName");
        assertThat(refusedField(http.post("desk", path, "{\"groupName\":\"x\",\"procedures\":[\"9.999999\"]}")))
            .isEqualTo("procedures[0]");
        assertThat(refusedField(http.post("desk", path, "{\"groupName\":\"x\",\"dossiers\":[\"" + id + "\"]}")))
            .isEqualTo("dossiers[0]");
        assertThat(http.post("officer", path, "{\"groupName\":\"x\",\"dossiers\":[\"" + other + "\"]}").status())
            .isEqualTo(403);
        assertThat(http.get("desk", path).status()).isEqualTo(404);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        WebDesk counter = WebDesk.of(server, "desk");
        assertThat(counter
            .send("/ho-so/" + id, "/ho-so/" + id + "/nhom", "groupName", "Liên thông khai sinh", "procedures", "",
                    "dossiers", String.valueOf(desk.state(other).code()))
            .body()).contains("Đã thêm vào nhóm thủ tục liên thông.", "/ho-so/" + other);
        UUID third = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(refusedField(http.post("desk", "/api/dossiers/" + third + "/group",
                "{\"groupName\":\"x\",\"dossiers\":[\"" + other + "\"]}")))
            .isEqualTo("dossiers[0]");
    }

    @Test
    @Order(12)
    void two_who_join_a_group_through_different_members_both_join_one_after_the_other() throws Exception {
        UUID first = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID second = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID third = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID fourth = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(joins(first, second).status()).isEqualTo(201);
        ExecutorService later = Executors.newSingleThreadExecutor();
        try (Connection earlier = server.bean(DataSource.class).getConnection()) {
            earlier.setAutoCommit(false);
            try (Statement joining = earlier.createStatement()) {
                joining.execute("SELECT g.id FROM dossier_group g JOIN dossier_group_member m ON m.member_of = g.id"
                        + " WHERE m.dossier = '" + second + "' FOR UPDATE OF g");
                joining.execute("INSERT INTO dossier_group_member (dossier, member_of, place) SELECT '" + fourth
                        + "', member_of, 3 FROM dossier_group_member WHERE dossier = '" + second + "'");
            }
            Future<Http.Answer> answer = later.submit(() -> joins(first, third));
            waitsForALock();
            earlier.commit();
            assertThat(answer.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
        finally {
            later.shutdownNow();
        }
        assertThat(http.get("desk", "/api/dossiers/" + first + "/group")
            .body()
            .path("dossiers")
            .valueStream()
            .map((one) -> one.path("id").asString()))
            .containsExactly(first.toString(), second.toString(), fourth.toString(), third.toString());
    }

    @Test
    @Order(13)
    void two_that_join_each_other_at_once_become_one_group() throws Exception {
        UUID one = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID other = desk.accepts(Desk.MARITAL_STATUS).id();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Http.Answer> here = both.submit(() -> joins(one, other));
            Future<Http.Answer> there = both.submit(() -> joins(other, one));
            assertThat(List.of(here.get(30, TimeUnit.SECONDS).status(), there.get(30, TimeUnit.SECONDS).status()))
                .containsExactlyInAnyOrder(201, 422);
        }
        finally {
            both.shutdownNow();
        }
        assertThat(http.get("desk", "/api/dossiers/" + one + "/group").body().path("dossiers").size()).isEqualTo(2);
    }

    private static Http.Answer joins(UUID through, UUID joining) {
        return http.post("desk", "/api/dossiers/" + through + "/group",
                "{\"groupName\":\"Liên thông\",\"dossiers\":[\"" + joining + "\"]}");
    }

    private static void waitsForALock() throws InterruptedException {
        while (server.database()
            .sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")
            .query(Long.class)
            .single() == 0) {
            Thread.sleep(5);
        }
    }

    private static String refusedField(Http.Answer answer) {
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        return answer.body().path("errors").get(0).path("field").asString();
    }

    private static Instant due(UUID id) {
        return Objects.requireNonNull(desk.state(id).deadline().dueAt());
    }

    private static String personOf(UUID id) {
        return server.bean(Parties.class).of(id).get(PartyRole.SUBMITTER).name();
    }

    private static NewRoute.Part part(String unit, int days) {
        return new NewRoute.Part(unit, "Việc của " + unit, days);
    }

    private static void send(UUID id, String forwarding, String lead, NewRoute.Part... parts) {
        as(clerk(), () -> routes().send(id, new NewRoute(forwarding, lead, Arrays.asList(parts))));
    }

    private static void assertRefused(UUID id, NewRoute route, String field) {
        assertThatThrownBy(() -> as(clerk(), () -> routes().send(id, route))).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static UUID examined() {
        UUID id = desk.accepts(LAND).id();
        desk.transfers(id);
        return id;
    }

    private static void throughTheSteps(UUID id) {
        desk.examines(id);
        desk.examines(id);
        desk.reviews(id);
    }

    private static void answers(String unit, RoutePart part, String decision, String words) {
        UUID work = server.bean(Worklist.class).openAbout(part.id()).orElseThrow().id();
        as(officerOf(unit), () -> {
            server.bean(Worklist.class)
                .complete(work, new Completion(decision, words, null, null, null, null, null, null, null, null));
            return true;
        });
    }

    private static List<WorkItem> inboxOf(Actor actor) {
        return server.bean(Inbox.class).of(actor, false, null, 0, 50).stream().map(Inbox.Line::item).toList();
    }

    private static List<RoutePart> parts(UUID id) {
        return routes().partsOf(id);
    }

    private static Routes routes() {
        return server.bean(Routes.class);
    }

    private static Actor clerk() {
        return new Actor("t-desk", "Người thử", Set.of(Role.DESK_OFFICER), OWN, Set.of("H19.101.04"));
    }

    private static Actor officerOf(String unit) {
        return new Actor("t-" + unit, "Người thử", Set.of(Role.CASE_OFFICER), unit.substring(0, 7), Set.of(unit));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return server.bean(Access.class).as(actor, act);
    }

}
