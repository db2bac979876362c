package vn.motcua.dossier;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.apology.Letter;
import vn.motcua.dossier.escalation.LastDayAlarms;
import vn.motcua.dossier.escalation.Step;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The lives of a letter of apology; each story has its own week. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LetterProcessTest {

    static DeskServer server;

    static Desk desk;

    static Http http;

    private static final byte[] SCAN = "%PDF-1.7 bản quét có chữ ký và dấu".getBytes(StandardCharsets.UTF_8);

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-09-06T20:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void sent_back_and_written_anew_both_are_remembered_with_their_words() {
        UUID id = inProgress("2026-09-07T08:00", Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-09-15"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SEND_BACK", "Ngày hẹn quá xa"));
        desk.completes(id, WorkKind.REVISE_APOLOGY, Role.CASE_OFFICER, Desk.apology("Chờ công an", "2026-09-14"));
        assertThat(desk.facts(id)).endsWith("ApologyDrafted", "ApologySentBack", "ApologyRevised");
        assertThat(server.bean(History.class).of(id)).flatExtracting(History.Entry::notes)
            .extracting(History.Note::words)
            .contains("Ngày hẹn quá xa", "Chờ công an");
        assertThat(server.bean(History.class).of(id)).extracting((entry) -> entry.logged().fact())
            .filteredOn(DossierFact.ApologyRevised.class::isInstance)
            .singleElement()
            .satisfies((fact) -> assertThat(((DossierFact.ApologyRevised) fact).proposedDueAt())
                .isEqualTo(Desk.at("2026-09-14T17:00")));
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains(
                "Trả lại dự thảo văn bản xin lỗi để sửa", "Sửa dự thảo văn bản xin lỗi",
                "đề xuất hẹn lại 17:00 14/09/2026");
    }

    @Test
    @Order(2)
    void on_one_s_own_initiative_only_the_holder_the_unit_or_the_supervisor_drafts() {
        UUID id = inProgress("2026-09-14T08:00", Desk.MARITAL_STATUS);
        Completion letter = Desk.apology("Chờ xác minh", "2026-09-21");
        for (Role role : Set.of(Role.CASE_OFFICER, Role.UNIT_HEAD)) {
            assertRefused(RefusalReason.NOT_ALLOWED, () -> as("stranger", role, "H19.101.04", id, letter));
        }
        assertRefused(RefusalReason.NOT_ALLOWED, () -> desk.apologises(id, Role.DESK_OFFICER, letter));
        assertThat(desk.facts(id)).doesNotContain("ApologyDrafted");
        as("boss", Role.SUPERVISOR, "H19.101.04", id, letter);
        assertThat(desk.facts(id)).endsWith("ApologyDrafted");
    }

    private static void as(String account, Role role, String unit, UUID id, Completion letter) {
        server.bean(Access.class).as(new Actor(account, "Người thử", Set.of(role), "H19.101", Set.of(unit)), () -> {
            server.bean(Apologies.class).apologise(id, letter);
            return true;
        });
    }

    @Test
    @Order(3)
    void while_papers_are_awaited_and_the_clock_runs_on_the_question_and_the_letter_work() {
        String procedure = desk.offers("7.000002", SupplementPolicy.RUN, 1);
        UUID id = inProgress("2026-09-21T08:00", procedure);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-09-24T17:00"));
        desk.timePassesUntil("2026-09-23T09:00");
        desk.completes(id, WorkKind.DEADLINE_QUESTION, Role.CASE_OFFICER, Desk.apology("Chờ giấy tờ", "2026-09-28"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-09-28T17:00"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    }

    @Test
    @Order(4)
    void a_draft_keeps_its_ground_where_the_clock_runs_on() {
        UUID id = inProgress("2026-09-28T08:00", "7.000002");
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Có thể chậm", "2026-10-05"));
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::state).contains(Letter.State.TO_SIGN);
    }

    @Test
    @Order(5)
    void a_new_count_that_reaches_further_takes_the_place_of_the_new_appointment() {
        UUID id = inProgress("2026-10-05T08:00", Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-10-09"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        desk.timePassesUntil("2026-10-12T08:00");
        assertThat(desk.state(id).lateness().reappointmentBrokenAt()).isNull();
        desk.receivesPapers(id);
        assertThat(desk.state(id).deadline().originalDueAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        desk.timePassesUntil("2026-10-16T08:00");
        Dossier late = desk.state(id);
        assertThat(late.lateness().lateAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        assertThat(late.lateness().reappointmentBrokenAt()).isNull();
        assertThat(desk.facts(id)).contains("BecameLate").doesNotContain("ReappointmentBroken");
    }

    @Test
    @Order(6)
    void a_draft_overtaken_by_a_late_result_names_the_day_of_the_result() {
        UUID id = inProgress("2026-10-19T08:00", Desk.MARITAL_STATUS);
        desk.timePassesUntil("2026-10-23T08:00");
        desk.completes(id, WorkKind.LATENESS_QUESTION, Role.CASE_OFFICER, Desk.apology("Thiếu người", "2026-10-30"));
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        Instant resolvedAt = desk.state(id).handling().resolvedAt();
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::newDueAt).contains(resolvedAt);
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.AFTER_EXPIRY);
        assertThat(desk.state(id).lateness().reappointed()).isFalse();
    }

    @Test
    @Order(7)
    void nobody_answers_and_nobody_signs_reminded_twice_then_told_level_by_level_each_once() {
        UUID question = inProgress("2026-10-26T08:00", Desk.MARITAL_STATUS);
        UUID letter = inProgress("2026-10-26T08:10", Desk.MARITAL_STATUS);
        desk.apologises(letter, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-11-02"));
        desk.timePassesUntil("2026-10-28T09:55");
        assertThat(reminders(question, WorkKind.DEADLINE_QUESTION)).isZero();
        desk.timePassesUntil("2026-10-28T10:05");
        assertThat(reminders(question, WorkKind.DEADLINE_QUESTION)).isOne();
        assertThat(reminders(letter, WorkKind.SIGN_APOLOGY)).isOne();
        assertThat(alarms(question)).containsExactly("QUESTION FIRST");
        assertThat(WebDesk.of(server, "signatory").open("/").body()).contains("Nhắc lần 1");
        desk.timePassesUntil("2026-10-28T14:05");
        assertThat(reminders(letter, WorkKind.SIGN_APOLOGY)).isEqualTo(2);
        assertThat(alarms(letter)).containsExactly("LETTER FIRST", "LETTER SECOND");
        desk.timePassesUntil("2026-10-28T15:05");
        assertThat(desk.facts(question)).containsOnlyOnce("DeadlineEscalated");
        String board = WebDesk.of(server, "supervisor").open("/qua-han").body();
        assertThat(board).containsSubsequence("id=\"chua-tra-loi\"", "/ho-so/" + letter, "id=\"sap-den-han\"")
            .containsSubsequence("id=\"chua-tra-loi\"", "/ho-so/" + question, "id=\"sap-den-han\"");
        desk.timePassesUntil("2026-10-28T16:05");
        assertThat(alarms(question)).containsExactly("QUESTION FIRST", "QUESTION SECOND", "QUESTION AGENCY_HEAD");
        assertThat(alarms(letter)).containsExactly("LETTER FIRST", "LETTER SECOND", "LETTER SUPERVISOR",
                "LETTER AGENCY_HEAD");
        server.bean(LastDayAlarms.class).letter(letter, Step.FIRST);
        server.bean(LastDayAlarms.class).question(question, Step.SUPERVISOR);
        assertThat(alarms(letter)).as("another node's timer, or a repaired one").hasSize(4);
        assertThat(desk.facts(question)).containsOnlyOnce("DeadlineEscalated");
        desk.completes(letter, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(letter).lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        lateWithoutALetterIsToldOnTheSameDayAndHigherEachDay(question);
    }

    private static void lateWithoutALetterIsToldOnTheSameDayAndHigherEachDay(UUID id) {
        desk.timePassesUntil("2026-10-29T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER UNIT_HEAD");
        desk.timePassesUntil("2026-10-30T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER SUPERVISOR");
        desk.timePassesUntil("2026-11-02T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER SUPERVISOR");
        desk.timePassesUntil("2026-11-03T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER AGENCY_HEAD").hasSize(6);
        desk.completes(id, WorkKind.LATENESS_QUESTION, Role.CASE_OFFICER, Desk.apology("Thiếu người", "2026-11-10"));
        desk.timePassesUntil("2026-11-04T10:05");
        assertThat(reminders(id, WorkKind.SIGN_APOLOGY)).as("a letter after expiry, on the next day").isOne();
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.AFTER_EXPIRY);
    }

    @Test
    @Order(8)
    void the_new_date_passes_too_no_second_letter_the_head_is_told_and_the_citizen_in_writing() {
        UUID id = inProgress("2026-11-09T08:00", Desk.MARITAL_STATUS);
        UUID other = inProgress("2026-11-09T08:01", Desk.MARITAL_STATUS);
        for (UUID late : List.of(id, other)) {
            desk.apologises(late, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-11-16"));
            desk.completes(late, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        }
        desk.timePassesUntil("2026-11-16T17:30");
        assertThat(alarms(id)).endsWith("REAPPOINTMENT_BROKEN AGENCY_HEAD");
        assertThat(desk.state(id).snapshot().reappointmentBrokenAt()).isEqualTo(Desk.at("2026-11-16T17:00"));
        assertThat(WebDesk.of(server, "signatory").open("/qua-han").body()).containsSubsequence("id=\"lo-hen-lai\"",
                "Đã báo người đứng đầu", "/ho-so/" + id, "id=\"qua-han\"");
        assertRefused(RefusalReason.REAPPOINT_TWICE,
                () -> desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Vẫn chờ", "2026-11-30")));
        assertRefused(RefusalReason.REASON_MISSING,
                () -> desk.completes(id, WorkKind.SIGN_LATE_NOTICE, Role.SIGNATORY, Completion.of("SIGN")));
        String reason = "Cơ quan phối hợp chưa trả lời; đã cử người đến";
        assertThat(WebDesk.of(server, "signatory")
            .send("/ho-so/" + id, "/ho-so/" + id + "/viec/" + desk.work(id, WorkKind.SIGN_LATE_NOTICE) + "/SIGN",
                    "reason", reason)
            .body()).contains("Giao thông báo chưa trả được kết quả");
        desk.completes(id, WorkKind.DELIVER_LATE_NOTICE, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        assertThat(desk.facts(id)).endsWith("LateNoticeSigned", "LateNoticeDelivered")
            .containsOnlyOnce("ApologySigned");
        assertThat(forms(id)).containsOnlyOnce("APOLOGY", "LATE_NOTICE");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .contains("Thông báo chưa trả được kết quả theo ngày hẹn lại", "đã báo người đứng đầu cơ quan", reason);
        desk.completes(other, WorkKind.SIGN_LATE_NOTICE, Role.SIGNATORY, Completion.of("SIGN", reason));
        settle(other);
        assertThat(desk.facts(other)).as("nobody had handed it over").containsOnlyOnce("LateNoticeRecalled");
        settle(id);
        assertThat(desk.facts(id)).as("it was handed over").doesNotContain("LateNoticeRecalled");
    }

    @Test
    @Order(9)
    void finished_on_the_day_of_the_letter_a_draft_is_cancelled_and_burns_no_number() {
        int before = lettersNumbered();
        UUID id = inProgress("2026-11-17T08:00", Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-11-27"));
        settle(id);
        assertThat(desk.facts(id)).contains("ApologyCancelled").doesNotContain("ApologySigned");
        assertThat(lettersNumbered()).isEqualTo(before);
        assertThat(server.bean(Apologies.class).of(id)).isEmpty();
        assertThat(desk.processes(id, "apology")).isZero();
    }

    @Test
    @Order(10)
    void finished_on_the_day_of_the_letter_signed_and_undelivered_it_is_called_back_with_the_reason() {
        UUID id = signedLetter("2026-11-17T09:00");
        settle(id);
        assertThat(desk.facts(id)).containsSubsequence("ApologySigned", "Resolved", "ApologyRecalled");
        Dossier dossier = desk.state(id);
        assertThat(dossier.lateness().apology()).isEqualTo(ApologyState.NONE);
        assertThat(dossier.lateness().reappointed()).isFalse();
        assertThat(dossier.lateness().lateAt()).isNull();
        assertThat(desk.hasWork(id, WorkKind.DELIVER_APOLOGY)).isFalse();
        assertThat(desk.processes(id, "apology")).isZero();
        assertThat(server.bean(PaperOffice.class).of(id)).filteredOn((paper) -> paper.form() == FormKey.APOLOGY)
            .singleElement()
            .satisfies((paper) -> assertThat(paper.recalled()).isTrue());
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains("đã thu hồi",
                "Thu hồi văn bản xin lỗi đã ký, chưa giao", "hồ sơ tính theo ngày hẹn ban đầu");
    }

    @Test
    @Order(11)
    void finished_on_the_day_of_the_letter_delivered_it_stands_and_the_dossier_is_in_time() {
        UUID id = signedLetter("2026-11-17T10:00");
        desk.completes(id, WorkKind.DELIVER_APOLOGY, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        settle(id);
        Dossier dossier = desk.state(id);
        assertThat(dossier.lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(dossier.lateness().lateAt()).isNull();
        assertThat(dossier.handling().resolvedAt()).isBefore(dossier.deadline().originalDueAt());
        assertThat(desk.facts(id)).doesNotContain("ApologyRecalled", "ApologyCancelled", "BecameLate");
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::state).contains(Letter.State.DELIVERED);
    }

    @Test
    @Order(12)
    void a_letter_of_a_dossier_that_is_late_is_never_called_back() {
        UUID id = signedLetter("2026-11-17T11:00");
        desk.timePassesUntil("2026-11-20T18:00");
        settle(id);
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(desk.hasWork(id, WorkKind.DELIVER_APOLOGY)).isTrue();
    }

    @Test
    @Order(13)
    void signed_in_ink_numbered_stamped_and_scanned_by_the_clerk_it_is_a_letter_like_any_other() {
        UUID id = inkLetter("2026-11-23T08:00");
        desk.timePassesUntil("2026-11-23T09:00");
        assertThat(WebDesk.of(server, "clerk").open(ink(id) + "/print.pdf?signedBy=signatory").body())
            .startsWith("%PDF");
        String signed = ink(id) + "/signed?signedAt=2026-11-23T08:30:00%2B07:00&number=45%2FPXL&signedBy=";
        assertThat(http.upload("desk", signed + "signatory", "a.pdf", SCAN).status()).isEqualTo(403);
        refusedInk("signer-without-right", signed + "officer", SCAN);
        refusedInk("field-invalid", signed + "nobody", SCAN);
        refusedInk("field-missing", signed, SCAN);
        refusedInk("field-invalid", signed + "signatory", "chữ thường".getBytes(StandardCharsets.UTF_8));
        refusedInk("signed-in-future", ink(id) + "/signed?signedBy=signatory&signedAt=2026-11-23T09:30:00%2B07:00",
                SCAN);
        refusedInk("signed-before-draft", ink(id) + "/signed?signedBy=signatory&signedAt=2026-11-22T09:30:00%2B07:00",
                SCAN);
        assertThat(http
            .post("signatory", "/api/signing-substitutes",
                    "{\"substitute\":\"head\",\"mark\":\"TL\",\"position\":\"TRƯỞNG PHÒNG\",\"decision\":\"Quy chế\"}")
            .status()).isEqualTo(201);
        refusedInk("signer-without-right", signed + "head", SCAN);
        assertThat(desk.facts(id)).endsWith("ApologyDrafted");
        refusedInk("field-missing", signed + "signatory", SCAN);
        String old = printCode(id, "signatory");
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SEND_BACK", "Nêu rõ lý do"));
        desk.completes(id, WorkKind.REVISE_APOLOGY, Role.CASE_OFFICER,
                Desk.apology("Chờ công an xác minh", "2026-12-11"));
        desk.timePassesUntil("2026-11-23T09:20");
        signed = ink(id) + "/signed?signedAt=2026-11-23T09:10:00%2B07:00&number=45%2FPXL&signedBy=";
        Http.Answer stale = http.upload("clerk", signed + "signatory&printed=" + old, "a.pdf", SCAN);
        assertThat(stale.body().path("type").asString()).endsWith("print-stale");
        assertThat(stale.body().toString()).contains("\"printed\"", "in lại và trình ký lại");
        assertThat(desk.facts(id)).endsWith("ApologyRevised");
        assertThat(printCode(id, "signatory")).startsWith("2-").isNotEqualTo(old);
        Http.Answer done = http.upload("clerk", signed + "signatory&printed=" + printCode(id, "signatory"), "a.pdf",
                SCAN);
        assertThat(done.status()).isEqualTo(201);
        assertThat(done.body().path("number").asString()).isEqualTo("45/PXL");
        UUID paper = UUID.fromString(done.body().path("paper").asString());
        assertThat(server.bean(PaperOffice.class).pdf(paper)).isEqualTo(SCAN);
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(desk.state(id).lateness().apologyAt()).isEqualTo(Desk.at("2026-11-23T09:10"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-12-11T17:00"));
        assertThat(desk.hasWork(id, WorkKind.SIGN_APOLOGY)).isFalse();
        desk.completes(id, WorkKind.DELIVER_APOLOGY, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::state).contains(Letter.State.DELIVERED);
    }

    @Test
    @Order(14)
    void a_photograph_becomes_a_pdf_the_number_is_taken_and_none_is_given_twice() throws IOException {
        UUID id = inkLetter("2026-11-23T10:00");
        String signed = ink(id) + "/signed?signedBy=signatory&printed=" + printCode(id, "signatory");
        refusedInk("paper-number-taken", signed + "&number=45%2FPXL", SCAN);
        WebDesk clerk = WebDesk.of(server, "clerk");
        assertThat(clerk.open("/van-thu").body()).contains("ký trên hệ thống", "/ho-so/" + id, "Lê Minh Đức",
                "name=\"signedAt\"");
        assertThat(WebDesk.of(server, "signatory").send("/van-thu", "/van-thu/cach-ky", "onPaper", "true").body())
            .contains("Cách ký mặc định của cơ quan: ký trên giấy.");
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 90, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        Http.Answer done = http.upload("clerk", signed, "a.jpg", jpeg.toByteArray());
        assertThat(done.status()).isEqualTo(201);
        UUID paper = UUID.fromString(done.body().path("paper").asString());
        assertThat(new String(server.bean(PaperOffice.class).pdf(paper), 0, 5, StandardCharsets.ISO_8859_1))
            .isEqualTo("%PDF-");
        assertThat(server.database()
            .sql("SELECT sha256 FROM paper WHERE id = :id")
            .param("id", paper)
            .query(String.class)
            .single()).hasSize(64);
        assertThat(clerk.open("/van-thu").body()).doesNotContain("/ho-so/" + id);
    }

    @Test
    @Order(15)
    void a_notice_without_a_signer_is_off_and_turned_on_it_is_no_letter() {
        UUID off = inkLetter("2026-11-25T08:00");
        desk.timePassesUntil("2026-11-30T17:30");
        assertThat(forms(off)).doesNotContain("SEAL_NOTICE");
        assertThat(WebDesk.of(server, "signatory")
            .send("/van-thu", "/van-thu/cach-ky", "onPaper", "false", "sealNotice", "true")
            .body()).contains("Thông báo không có người ký: đang bật.");
        UUID on = inkLetter("2026-12-01T08:00");
        UUID overtaken = inkLetter("2026-12-01T08:05");
        desk.timePassesUntil("2026-12-04T17:30");
        assertThat(forms(on)).containsOnlyOnce("SEAL_NOTICE").doesNotContain("APOLOGY");
        assertThat(desk.facts(on)).contains("NoticeWithoutSigner");
        assertThat(desk.state(on).snapshot().apology()).isEqualTo(ApologyState.NONE);
        assertThat(alarms(on)).contains("LATE_WITHOUT_LETTER UNIT_HEAD");
        assertThat(desk.hasWork(on, WorkKind.SIGN_APOLOGY)).as("the letter is still owed").isTrue();
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).containsSubsequence("/ho-so/" + on,
                "Chưa có");
        printedAndHandedOverItIsProvedAndStillNoLetter(on);
        theSignedLetterTakesThePlaceOfTheNotice(overtaken);
    }

    private static void printedAndHandedOverItIsProvedAndStillNoLetter(UUID id) {
        WebDesk counter = WebDesk.of(server, "desk");
        String list = counter.open("/giao-phieu").body();
        String code = String.valueOf(desk.state(id).code());
        assertThat(list).containsSubsequence("Thông báo chậm trả kết quả cần giao", code, paper(id, "SEAL_NOTICE"));
        assertThat(counter.open("/api/dossiers/" + id + "/papers/" + paper(id, "SEAL_NOTICE") + ".pdf").body())
            .startsWith("%PDF");
        String path = "/giao-phieu/thong-bao/" + notice(id);
        assertThat(WebDesk.of(server, "officer").send("/", path).statusCode()).isEqualTo(403);
        assertThat(desk.facts(id)).doesNotContain("NoticeWithoutSignerDelivered");
        assertThat(counter.send("/giao-phieu", path).body()).contains("Đã ghi nhận giao thông báo chậm trả kết quả.")
            .doesNotContain(code);
        assertThat(counter.send("/giao-phieu", path).body()).contains("đã được ghi nhận trước đó");
        assertThat(desk.facts(id)).containsOnlyOnce("NoticeWithoutSignerDelivered");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body())
            .contains("(không có người ký) đã đến người nộp: tại Bộ phận Một cửa");
        assertThat(desk.state(id).snapshot().apology()).isEqualTo(ApologyState.NONE);
        assertThat(desk.hasWork(id, WorkKind.SIGN_APOLOGY)).isTrue();
    }

    private static void theSignedLetterTakesThePlaceOfTheNotice(UUID id) {
        WebDesk counter = WebDesk.of(server, "desk");
        String print = "/papers/" + paper(id, "SEAL_NOTICE");
        assertThat(counter.open("/giao-phieu").body()).contains(print);
        UUID notice = notice(id);
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(counter.open("/giao-phieu").body()).doesNotContain(print).contains("/ho-so/" + id);
        counter.send("/giao-phieu", "/giao-phieu/thong-bao/" + notice);
        assertThat(desk.facts(id)).doesNotContain("NoticeWithoutSignerDelivered");
        assertThat(server.bean(PaperOffice.class).of(id)).filteredOn((paper) -> paper.form() == FormKey.SEAL_NOTICE)
            .singleElement()
            .satisfies((paper) -> assertThat(paper.recalled()).isTrue());
    }

    private static String paper(UUID dossier, String form) {
        return server.bean(PaperOffice.class)
            .of(dossier)
            .stream()
            .filter((paper) -> paper.form().name().equals(form))
            .findFirst()
            .orElseThrow()
            .id()
            .toString();
    }

    private static UUID notice(UUID dossier) {
        return server.database()
            .sql("SELECT id FROM notice WHERE dossier = :dossier AND kind = 'SEAL_NOTICE'")
            .param("dossier", dossier)
            .query(UUID.class)
            .single();
    }

    /** As the clerk reads it on the print. */
    private static String printCode(UUID id, String signer) {
        try (PDDocument print = Loader.loadPDF(http.bytes("clerk", ink(id) + "/print.pdf?signedBy=" + signer))) {
            Matcher code = Pattern.compile("Mã bản in: (\\d+-[0-9A-F]{4})")
                .matcher(new PDFTextStripper().getText(print));
            assertThat(code.find()).isTrue();
            return code.group(1);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static UUID inkLetter(String from) {
        UUID id = inProgress(from, Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-12-11"));
        return id;
    }

    private static String ink(UUID id) {
        return "/api/dossiers/" + id + "/apology";
    }

    private static void refusedInk(String reason, String path, byte[] file) {
        assertThat(http.upload("clerk", path, "a.pdf", file).body().path("type").asString()).as(path).endsWith(reason);
    }

    private static UUID signedLetter(String from) {
        UUID id = inProgress(from, Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-11-27"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        return id;
    }

    private static void settle(UUID id) {
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
    }

    private static int lettersNumbered() {
        return server.database()
            .sql("SELECT coalesce(sum(last), 0) FROM paper_number WHERE form = 'APOLOGY'")
            .query(Integer.class)
            .single();
    }

    private static List<String> forms(UUID id) {
        return server.bean(PaperOffice.class).of(id).stream().map((paper) -> paper.form().name()).toList();
    }

    private static int reminders(UUID id, WorkKind kind) {
        return server.bean(Worklist.class).openOf(id, kind).orElseThrow().reminders();
    }

    /** Of what somebody was reminded or told, in order. */
    private static List<String> alarms(UUID id) {
        return server.bean(History.class)
            .of(id)
            .stream()
            .map((entry) -> entry.logged().fact())
            .filter(DossierFact.Alarmed.class::isInstance)
            .map(DossierFact.Alarmed.class::cast)
            .map((alarm) -> alarm.matter() + " " + alarm.step())
            .toList();
    }

    @Test
    @Order(90)
    void a_timer_that_fires_too_early_leaves_the_dossier_watched_and_asked_in_time() {
        UUID id = inProgress("2026-12-07T08:00", Desk.MARITAL_STATUS);
        fire(id, "timer_AskTime");
        fire(id, "timer_DueUnanswered");
        assertThat(desk.state(id).lateness().lateAt()).isNull();
        StoredDates.areWatched(server);
        assertThat(desk.facts(id)).doesNotContain("BecameLate");
    }

    @Test
    @Order(91)
    void who_was_served_late_without_a_letter_is_not_forgotten_when_the_result_is_there() {
        UUID id = inProgress("2026-12-14T08:00", Desk.MARITAL_STATUS);
        desk.timePassesUntil("2026-12-17T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER UNIT_HEAD");
        desk.timePassesUntil("2026-12-18T09:00");
        settle(id);
        desk.timePassesUntil("2026-12-18T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER SUPERVISOR");
        desk.timePassesUntil("2026-12-22T17:30");
        assertThat(alarms(id)).endsWith("LATE_WITHOUT_LETTER AGENCY_HEAD");
    }

    /** As the job executor does that took the timer before it was moved. */
    private static void fire(UUID dossier, String timer) {
        server.bean(ManagementService.class).executeJob(server.database().sql("""
                SELECT j.id_ FROM engine.act_ru_job j
                  JOIN engine.act_ru_execution p ON p.id_ = j.process_instance_id_
                 WHERE p.business_key_ = :dossier AND j.handler_cfg_ = :timer
                """).param("dossier", dossier.toString()).param("timer", timer).query(String.class).single());
    }

    private static UUID inProgress(String from, String procedure) {
        desk.timePassesUntil(from);
        UUID id = desk.accepts(procedure).id();
        desk.transfers(id);
        return id;
    }

    private static void assertRefused(RefusalReason reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
            .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
