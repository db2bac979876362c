package vn.motcua.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.DossierService;
import vn.motcua.embedded.ScratchDatabase;

/**
 * A day is declared off while 100,000 dossiers are open and four people go on accepting
 * and handing over: seconds from the decision until every dossier, its ledger, its event
 * and its timer follow, and how often the four were refused. Argument: how many dossiers.
 */
public final class HolidayForEverybody {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final String DOSSIER = """
            {"procedure":"1.004884","submitter":{"name":"Người Đo","idKind":"CITIZEN_ID","idNumber":"070190001234"}}""";

    private static final String HOLIDAY = """
            {"days":[{"date":"2026-11-19","kind":"PUBLIC_HOLIDAY","name":"Ngày nghỉ thêm"}],"decision":"Quyết định đo"}""";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String console;

    private final JdbcClient database;

    private HolidayForEverybody(String console, JdbcClient database) {
        this.console = console;
        this.database = database;
    }

    /** Argument: number of open dossiers, 100000 by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = (arguments.length == 0) ? 100_000 : Integer.parseInt(arguments[0]);
        ScratchDatabase scratch = ScratchDatabase.create();
        Map<String, Object> properties = new HashMap<>(
                Map.of("motcua.db.url", scratch.jdbcUrl(), "motcua.db.user", scratch.user(), "motcua.db.password",
                        scratch.password(), "motcua.port", 0, "motcua.world", "commune-2026", "motcua.world-start",
                        "2026-11-16T08:00:00+07:00", "motcua.access.hash-strength", 4, "motcua.paper.sample", true));
        properties.put("motcua.token-secret", "secret-of-the-benchmark-0123456789");
        try (ConfigurableApplicationContext service = DossierService.start(properties)) {
            String port = service.getEnvironment().getProperty("local.server.port");
            new HolidayForEverybody("http://127.0.0.1:" + port, service.getBean(JdbcClient.class)).run(count);
        }
    }

    private void run(int count) throws IOException, InterruptedException {
        UUID pattern = accept();
        long before = System.nanoTime();
        new ManyDossiers(this.database).copy(pattern, count);
        System.out.printf("%d open dossiers made in %.1f s%n", count, seconds(before));
        AtomicBoolean on = new AtomicBoolean(true);
        AtomicInteger acts = new AtomicInteger();
        AtomicInteger errors = new AtomicInteger();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(new Thread(() -> work(on, acts, errors)));
        }
        people.forEach(Thread::start);
        long decided = System.nanoTime();
        String change = firstId(send("catalogue", "/api/calendars/VN/days/apply", HOLIDAY));
        String state = get("catalogue", "/api/calendars/changes/" + change);
        while (state.contains("\"APPLYING\"")) {
            Thread.sleep(100);
            state = get("catalogue", "/api/calendars/changes/" + change);
        }
        System.out.printf("applied in %.1f s; the four did %d acts meanwhile, %d failed%n", seconds(decided),
                acts.get(), errors.get());
        on.set(false);
        for (Thread one : people) {
            one.join();
        }
        System.out.println(state);
        System.out.printf("ledger entries %d, events %d, timers at the new instant %d%n",
                count("SELECT count(*) FROM clock_entry WHERE type = 'CALENDAR'"),
                count("SELECT count(*) FROM event WHERE type LIKE '%due-recounted%'"), count("""
                        SELECT count(*) FROM engine.act_ru_job j
                          JOIN engine.act_ru_execution p ON p.id_ = j.process_instance_id_
                          JOIN dossier d ON d.id = p.business_key_::uuid
                         WHERE j.handler_cfg_ = 'timer_AskTime'
                           AND j.duedate_ = d.ask_at AT TIME ZONE current_setting('TimeZone')"""));
    }

    private void work(AtomicBoolean on, AtomicInteger acts, AtomicInteger errors) {
        while (on.get()) {
            try {
                UUID dossier = accept();
                String work = firstId(get("desk", "/api/work-items?dossier=" + dossier));
                send("desk", "/api/work-items/" + work + "/complete", "{\"decision\":\"FORWARD\"}");
                acts.addAndGet(3);
            }
            catch (IOException | IllegalStateException ex) {
                errors.incrementAndGet();
                System.out.println(ex.getMessage());
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private UUID accept() throws IOException, InterruptedException {
        String dossier = firstId(send("desk", "/api/dossiers", DOSSIER));
        String work = firstId(get("desk", "/api/work-items?dossier=" + dossier));
        send("desk", "/api/work-items/" + work + "/complete", "{\"decision\":\"ACCEPT\"}");
        return UUID.fromString(dossier);
    }

    private long count(String sql) {
        return this.database.sql(sql).query(Long.class).single();
    }

    private String send(String account, String path, String body) throws IOException, InterruptedException {
        return answer(request(account, path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    private String get(String account, String path) throws IOException, InterruptedException {
        return answer(request(account, path).GET().build());
    }

    private HttpRequest.Builder request(String account, String path) {
        String credential = Base64.getEncoder()
            .encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(this.console + path)).header("Authorization", "Basic " + credential);
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    request.uri() + " answers " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static String firstId(String body) {
        Matcher found = ID.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("no id in " + body);
        }
        return found.group(1);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

}
