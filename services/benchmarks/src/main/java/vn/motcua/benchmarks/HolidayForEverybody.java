package vn.motcua.benchmarks;

import java.io.IOException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day is declared off while 100,000 dossiers are open and four people go on accepting
 * and handing over: seconds from the decision until every dossier, its ledger, its event
 * and its timer follow, and how often the four were refused. Argument: how many dossiers.
 */
public final class HolidayForEverybody {

    private static final String HOLIDAY = """
            {"days":[{"date":"2026-11-19","kind":"PUBLIC_HOLIDAY","name":"Ngày nghỉ thêm"}],"decision":"Quyết định đo"}""";

    private final Office office;

    private final JdbcClient database;

    private HolidayForEverybody(Office office) {
        this.office = office;
        this.database = office.bean(JdbcClient.class);
    }

    /** Argument: number of open dossiers, 100000 by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = (arguments.length == 0) ? 100_000 : Integer.parseInt(arguments[0]);
        try (Office office = Office.open()) {
            new HolidayForEverybody(office).run(count);
        }
    }

    private void run(int count) throws IOException, InterruptedException {
        long before = System.nanoTime();
        new ManyDossiers(this.database).copy(this.office.accept(), count);
        System.out.printf("%d open dossiers made in %.1f s%n", count, seconds(before));
        People people = People.begin(this.office);
        long decided = System.nanoTime();
        String change = Office.firstId(this.office.send("catalogue", "/api/calendars/VN/days/apply", HOLIDAY));
        String state = this.office.get("catalogue", "/api/calendars/changes/" + change);
        while (state.contains("\"APPLYING\"")) {
            Thread.sleep(100);
            state = this.office.get("catalogue", "/api/calendars/changes/" + change);
        }
        System.out.printf("applied in %.1f s; %s%n", seconds(decided), people.done());
        people.goHome();
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

    private long count(String sql) {
        return this.database.sql(sql).query(Long.class).single();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

}
