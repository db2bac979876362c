package vn.motcua.dossier.procedureimport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Http.Answer;
import vn.motcua.dossier.NodeProcess;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.walk.Ready;
import vn.motcua.rules.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportTest {

    /** Several batches. */
    private static final int MANY = 900;

    private static final String IMPORT = "/api/procedures/import";

    private static DeskServer server;

    private static Http http;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        http = new Http(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sound_lines_are_published_doubtful_ones_wait_and_unreadable_ones_are_told() {
        Answer answer = read(line("7.000001", 3, "WORKING_DAY"), "{", line("7.000002", 1, null), "",
                line("7.000001", 3, "WORKING_DAY"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("imported").asInt()).isEqualTo(1);
        assertThat(reviewed(answer))
            .isEqualTo(Map.of("7.000002", List.of("Thời hạn «1» không có đơn vị (giờ, ngày hay ngày làm việc)")));
        assertThat(answer.body().get("rejected").toString()).isEqualTo("""
                [{"line":2,"reason":"Dòng không phải một đối tượng JSON"},\
                {"line":5,"reason":"Trùng mã thủ tục với dòng 1 của cùng tệp"}]""");
        assertThat(server.database().sql("""
                SELECT limit_value || limit_unit || fee_vnd || valid_from || from_product FROM procedure_version
                 WHERE code = '7.000001'
                """).query(String.class).list()).containsExactly("3WORKING_DAY02026-11-16false");
        assertThat(server.database()
            .sql("SELECT count(*) FROM procedure_version WHERE code = '7.000002'")
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_line_waits_for_a_person() {
        read(line("7.000011", 3, "WORKING_DAY"), line("7.000012", 1, null));
        Map<String, Long> before = Rows.in(server.database());
        Answer again = read(line("7.000011", 3, "WORKING_DAY"), line("7.000012", 1, null));
        assertThat(again.body().get("imported").asInt()).isZero();
        assertThat(again.body().get("unchanged").asInt()).isEqualTo(1);
        assertThat(reviewed(again)).containsOnlyKeys("7.000012");
        before.merge("dossier.procedure_import", 1L, Long::sum);
        assertThat(Rows.in(server.database())).isEqualTo(before);

        Answer changed = read(line("7.000011", 5, "WORKING_DAY"), line("7.000012", 2, "DAY"));
        assertThat(changed.body().get("imported").asInt()).as("it was never published: now it is sound").isEqualTo(1);
        assertThat(reviewed(changed)).isEqualTo(
                Map.of("7.000011", List.of("Dữ liệu khác với bản đã nhập trước (danh mục đang có phiên bản 1)")));
        assertThat(server.database().sql("""
                SELECT code || ' ' || number || ' ' || state FROM procedure_draft
                 WHERE code IN ('7.000011', '7.000012') ORDER BY code, number
                """).query(String.class).list()).containsExactly("7.000011 1 PUBLISHED", "7.000011 2 WAITING",
                "7.000012 1 SUPERSEDED", "7.000012 2 PUBLISHED");
    }

    @Test
    void what_the_catalogue_has_is_not_replaced_unseen() {
        Answer answer = read(line("1.001193", 1, "WORKING_DAY"));
        assertThat(reviewed(answer)).isEqualTo(
                Map.of("1.001193", List.of("Danh mục đã có thủ tục này (phiên bản 1); cần so sánh trước khi thay")));
    }

    @Test
    void only_who_keeps_the_catalogue_imports_and_one_at_a_time() {
        byte[] file = line("7.000021", 3, "DAY").getBytes(StandardCharsets.UTF_8);
        assertThat(http.upload("desk", IMPORT, "x.jsonl", file).status()).isEqualTo(403);
        Answer empty = http.upload("catalogue", IMPORT, "x.jsonl", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().at("/errors/0/field").asString(empty.body().at("/field").asString("")))
            .contains("file");
        try (ImportTurn turn = ImportTurn.take(server.bean(DataSource.class))) {
            assertThat(turn).isNotNull();
            Map<String, Long> before = Rows.in(server.database());
            Answer second = http.upload("catalogue", IMPORT, "x.jsonl", file);
            assertThat(second.status()).isEqualTo(409);
            assertThat(Rows.in(server.database())).isEqualTo(before);
        }
        assertThat(http.upload("catalogue", IMPORT, "x.jsonl", file).status()).isEqualTo(200);
    }

    @Test
    void an_import_whose_node_was_killed_can_be_begun_again() {
        server.database()
            .sql("""
                    INSERT INTO procedure_import (id, file_name, bytes, state, made_by, made_at, began_at)
                    VALUES ('00000000-0000-0000-0000-000000000001', 'half.jsonl', 9, 'RUNNING', 'catalogue', 'epoch', 'epoch')
                    """)
            .update();
        Answer left = http.get("catalogue", IMPORT + "/00000000-0000-0000-0000-000000000001");
        assertThat(left.body().get("state").asString()).as("nobody has the turn").isEqualTo("BROKEN");
        assertThat(read(line("7.000031", 3, "DAY")).body().get("state").asString()).isEqualTo("DONE");
        assertThat(server.database()
            .sql("SELECT state FROM procedure_import WHERE file_name = 'half.jsonl'")
            .query(String.class)
            .single()).isEqualTo("BROKEN");
    }

    /**
     * Killed while a batch waits for the row of the import, behind one that is committed.
     */
    @Test
    void killed_in_the_middle_it_ends_as_an_undisturbed_one_when_the_file_comes_again() throws Exception {
        String undisturbed = many("8.0");
        assertThat(http.upload("catalogue", IMPORT, "all.jsonl", bytes(undisturbed)).status()).isEqualTo(200);
        String file = many("8.1");
        int port = freePort();
        try (NodeProcess node = server.nodeProcess(Map.of("motcua.port", port))) {
            Ready.await("http://127.0.0.1:" + port);
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> new Http("http://127.0.0.1:" + port)
                .upload("catalogue", IMPORT, "killed.jsonl", bytes(file)));
            await(() -> done() > 0);
            new TransactionTemplate(server.bean(PlatformTransactionManager.class)).executeWithoutResult((held) -> {
                server.database()
                    .sql("SELECT id FROM procedure_import WHERE file_name = 'killed.jsonl' FOR UPDATE")
                    .query(UUID.class)
                    .single();
                await(ImportTest::somebodyWaits);
                node.kill();
            });
            assertThat(answer.exceptionally((gone) -> null).get()).as("nobody answered").isNull();
        }
        long half = done();
        assertThat(half).isBetween(1L, (long) MANY - 1);
        UUID left = server.database()
            .sql("SELECT id FROM procedure_import WHERE file_name = 'killed.jsonl'")
            .query(UUID.class)
            .single();
        WebDesk page = WebDesk.of(server, "catalogue");
        await(() -> page.open("/thu-tuc/nhap/" + left).body().contains("Bị ngắt giữa chừng"));
        assertThat(rows("8.1")).isNotEqualTo(rows("8.0"));
        Answer again = http.upload("catalogue", IMPORT, "killed.jsonl", bytes(file));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body().get("state").asString()).isEqualTo("DONE");
        assertThat(again.body().get("unchanged").asLong()).as("what was committed is not done twice").isPositive();
        assertThat(rows("8.1")).isEqualTo(rows("8.0"));
        assertThat(server.database()
            .sql("SELECT state FROM procedure_import WHERE file_name = 'killed.jsonl' ORDER BY number")
            .query(String.class)
            .list()).containsExactly("BROKEN", "DONE");
    }

    /** Every third line waits for a reviewer. */
    private static String many(String prefix) {
        return IntStream.range(0, MANY)
            .mapToObj((number) -> line(prefix + String.format(Locale.ROOT, "%05d", number), 3,
                    (number % 3 == 0) ? null : "WORKING_DAY"))
            .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static long done() {
        return server.database()
            .sql("SELECT coalesce(max(lines), 0) FROM procedure_import WHERE file_name = 'killed.jsonl'")
            .query(Long.class)
            .single();
    }

    /** What an import leaves behind, the codes counted from zero. */
    private static List<String> rows(String prefix) {
        return server.database().sql("""
                SELECT 'version ' || substr(code, 4) || ' ' || version FROM procedure_version WHERE code LIKE :codes
                UNION ALL
                SELECT 'draft ' || substr(code, 4) || ' ' || number || ' ' || state FROM procedure_draft
                 WHERE code LIKE :codes
                ORDER BY 1
                """).param("codes", prefix + "%").query(String.class).list();
    }

    private static boolean somebodyWaits() {
        return server.database().sql("""
                SELECT count(*) FROM pg_stat_activity
                 WHERE wait_event_type = 'Lock' AND datname = current_database()
                """).query(Integer.class).single() > 0;
    }

    private static void await(BooleanSupplier arrived) {
        long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!arrived.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for long enough").isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_batch_of_an_import_that_was_given_up_writes_nothing() {
        ImportBatch batches = server.bean(ImportBatch.class);
        UUID gone = UUID.randomUUID();
        server.database().sql("""
                INSERT INTO procedure_import (id, file_name, bytes, state, made_by, made_at, began_at)
                VALUES (:id, 'gone.jsonl', 9, 'BROKEN', 'catalogue', 'epoch', 'epoch')
                """).param("id", gone).update();
        Map<String, Long> before = Rows.in(server.database());
        List<ImportLine> lines = List
            .of(ImportLine.read(1, line("7.000041", 3, "DAY"), LineParser.parse(line("7.000041", 3, "DAY"))));
        assertThatThrownBy(() -> batches.take(gone, lines, 9)).isInstanceOf(Refusal.class);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    private static Answer read(String... lines) {
        return http.upload("catalogue", IMPORT, "procedures.jsonl",
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, List<String>> reviewed(Answer answer) {
        return StreamSupport.stream(answer.body().get("needsReview").spliterator(), false)
            .collect(Collectors.toMap((one) -> one.get("code").asString(), (one) -> {
                List<String> reasons = new ArrayList<>();
                for (JsonNode reason : one.get("reasons")) {
                    reasons.add(reason.asString());
                }
                return reasons;
            }));
    }

    /** A line that is sound but for what is given. */
    static String line(String code, int limit, String unit) {
        return """
                {"code":"%s","name":"Thủ tục thử nhập","decision":"12/QĐ-BTP","levels":["COMMUNE"],"kind":null,\
                "field":"Hộ tịch","applicants":[],"implementing_agency":"Ủy ban nhân dân cấp xã","channels":[\
                {"channel":"DESK","time_limit":{"value":%d,"unit":%s},"fee_vnd":0,"note":"Miễn phí"}],\
                "documents":[{"name":"Tờ khai","originals":1,"copies":0}],"result":"Giấy xác nhận"}""".formatted(code,
                limit, (unit != null) ? "\"" + unit + "\"" : "null");
    }

}
