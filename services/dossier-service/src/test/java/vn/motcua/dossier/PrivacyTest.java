package vn.motcua.dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.register.Documents.Document;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.embedded.EmbeddedKafkaServer;
import vn.motcua.events.EventStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Recognisable words go into every free-text field; none of them may reach the event log,
 * the topics, the engine or the log file.
 */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final String MARK = "Zyxwvu";

    @Test
    void words_of_people_stay_out_of_the_event_log_the_topics_the_engine_and_the_log_file(CapturedOutput output,
            @TempDir Path folder) throws Exception {
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.start(folder);
                DeskServer server = DeskServer.start("commune-2026", "2026-09-07T08:00:00+07:00",
                        Map.of("motcua.kafka.bootstrap", kafka.bootstrapServers()))) {
            Desk desk = new Desk(server);
            UUID id = desk.as(Role.DESK_OFFICER, () -> server.bean(Intake.class).submit(everyFieldMarked())).id();
            desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement(word("giấy")));
            desk.as(Role.DESK_OFFICER,
                    () -> server.bean(Supplements.class).receive(id, List.of(new Document(word("bản"), 1, 0, 1))));
            desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, marked("ACCEPT"));
            desk.completes(id, WorkKind.TRANSFER, Role.DESK_OFFICER, marked("FORWARD"));
            desk.as(Role.CASE_OFFICER, () -> {
                server.bean(Apologies.class).apologise(id, Desk.apology(word("lý do"), "2026-09-17"));
                return true;
            });
            desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, marked("SEND_BACK"));
            desk.completes(id, WorkKind.REVISE_APOLOGY, Role.CASE_OFFICER, Desk.apology(word("lại"), "2026-09-18"));
            desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, marked("SIGN"));
            desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, marked("REFUSE"));
            desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD, marked("SEND_BACK"));
            desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, marked("REFUSE"));
            desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD, marked("FORWARD"));
            desk.completes(id, WorkKind.SIGN, Role.SIGNATORY, marked("SIGN"));
            desk.completes(id, WorkKind.RETURN, Role.DESK_OFFICER,
                    Completion.handedOver(word("người nhận"), new Completion.HandOver("AUTHORISED", "CITIZEN_ID",
                            "070190009998", word("giấy ủy quyền"), word("con"), null, "SIGNATURE", null)));
            withdrawn(server, desk);
            UUID opinion = opinion(server);
            assertThat(marksIn(server, "dossier.event", "data")).isZero();
            assertThat(marksIn(server, "engine.act_ru_variable", "text_")).isZero();
            assertThat(marksIn(server, "engine.act_ge_bytearray", "convert_from(bytes_, 'UTF8')")).isZero();
            assertThat(marksIn(server, "dossier.party", "name")).isPositive();
            assertThat(marksIn(server, "dossier.dossier_note", "words")).isPositive();
            List<String> records = topics(server, kafka);
            requireNoneIn(records, id);
            assertThat(records).anyMatch((record) -> record.startsWith(EventStream.FEEDBACK.topic() + " " + opinion));
        }
        assertThat(output.getAll()).doesNotContain(MARK).doesNotContain("070190009999");
    }

    /** All that the broker holds once every fact has been passed on. */
    private static List<String> topics(DeskServer server, EmbeddedKafkaServer kafka) throws Exception {
        await().atMost(Duration.ofSeconds(30))
            .until(() -> server.database()
                .sql("SELECT (SELECT position FROM relay_position) >= (SELECT max(position) FROM event)")
                .query(Boolean.class)
                .single());
        return TopicBytes.all(kafka.bootstrapServers());
    }

    private static void requireNoneIn(List<String> records, UUID dossier) {
        assertThat(records).anyMatch((record) -> record.startsWith(EventStream.DOSSIER.topic() + " " + dossier))
            .anyMatch((record) -> record.startsWith(EventStream.AGENCY.topic() + " "))
            .noneMatch((record) -> record.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT)))
            .noneMatch((record) -> record.contains("070190009999"))
            .noneMatch((record) -> record.contains("0912000111"));
    }

    private static void withdrawn(DeskServer server, Desk desk) {
        UUID id = desk
            .as(Role.DESK_OFFICER, () -> server.bean(Intake.class).receive(everyFieldMarked(), null, null, null, null))
            .id();
        desk.as(Role.DESK_OFFICER, () -> server.bean(Resolutions.class).withdraw(id, word("rút")));
    }

    private static UUID opinion(DeskServer server) {
        Http http = new Http(server);
        UUID id = UUID.fromString(http
            .post("feedback", "/api/feedback",
                    """
                            {"channel":"DESK","name":"%1$s","address":"%1$s","phone":"0912000111","content":"%1$s"}"""
                        .formatted(MARK))
            .body()
            .path("id")
            .asString());
        http.post("feedback", "/api/feedback/" + id + "/complete", """
                {"decision":"FORWARD","topic":"OTHER","handler":"%1$s","expectedOn":"2026-12-30","text":"%1$s"}"""
            .formatted(MARK));
        return id;
    }

    private static NewDossier everyFieldMarked() {
        NewDossier.Person person = new NewDossier.Person("PERSON", word("Nguyễn"), "CITIZEN_ID", "070190009999",
                "0912000111", MARK.toLowerCase(Locale.ROOT) + "@example.vn", word("Thôn"));
        return new NewDossier(Desk.MARITAL_STATUS, null, "DESK", person, person, person,
                List.of(new NewDossier.Paper(word("Tờ khai"), 1, 0)), 1, "DESK");
    }

    private static Completion marked(String decision) {
        return new Completion(decision, word("ý kiến"), word("lý do"), null, null, null, null, word("người nhận"), null,
                null);
    }

    private static String word(String text) {
        return text + " " + MARK;
    }

    private static int marksIn(DeskServer server, String table, String column) {
        return server.database()
            .sql("SELECT count(*) FROM " + table + " WHERE " + column + " ILIKE '%" + MARK + "%'")
            .query(Integer.class)
            .single();
    }

}
