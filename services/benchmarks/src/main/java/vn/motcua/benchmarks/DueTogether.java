package vn.motcua.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.time.LegalClock;

/**
 * Many dossiers fall due at one instant, among ten times as many that are open, while
 * four people work: seconds from that instant until each is on the late board, the rate
 * at which their timers then move the flow, and how often the four were refused.
 * Argument: how many fall due.
 */
public final class DueTogether {

    private static final String NOT_YET = " NOT IN (SELECT md5('bench-' || n)::uuid FROM generate_series(1, :count) n)";

    private final Office office;

    private final JdbcClient database;

    private final LegalClock clock;

    private DueTogether(Office office) {
        this.office = office;
        this.database = office.bean(JdbcClient.class);
        this.clock = office.bean(LegalClock.class);
    }

    /** Argument: how many dossiers fall due together, 10000 by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = (arguments.length == 0) ? 10_000 : Integer.parseInt(arguments[0]);
        try (Office office = Office.open()) {
            new DueTogether(office).run(count);
        }
    }

    private void run(int count) throws IOException, InterruptedException {
        Instant due = prepare(count);
        step(due.minusSeconds(10));
        People people = People.begin(this.office);
        double late = await(due, "SELECT count(*) FROM dossier WHERE late_at IS NOT NULL AND resolved_at IS NULL",
                count, Duration.ofMillis(250));
        System.out.printf("%d late facts written %.1f s after the due instant; %s%n", count, late, people.done());
        double moved = await(due,
                "SELECT count(DISTINCT dossier) FROM work_item WHERE kind = 'LATENESS_QUESTION' AND completed_at IS NULL",
                count, Duration.ofSeconds(2));
        System.out.printf("their timers moved the flow %.1f s after it, %.0f a second; %s%n", moved, count / moved,
                people.done());
        people.goHome();
        System.out.printf("late events %d of %d dossiers%n",
                number("SELECT count(*) FROM event WHERE type LIKE '%became-late%'"),
                number("SELECT count(DISTINCT stream_id) FROM event WHERE type LIKE '%became-late%'"));
    }

    /**
     * The pattern has gone by its question and is due in an hour; most copies are due a
     * month later, as the pattern is.
     */
    private Instant prepare(int count) throws IOException, InterruptedException {
        UUID pattern = this.office.accept();
        this.office.forward(pattern);
        Instant due = this.database.sql("SELECT original_due_at FROM dossier WHERE id = :id")
            .param("id", pattern)
            .query(OffsetDateTime.class)
            .single()
            .toInstant();
        step(due.minus(Duration.ofHours(1)));
        new ManyDossiers(this.database).copy(pattern, 10 * count);
        this.database.sql("""
                UPDATE dossier SET original_due_at = original_due_at + interval '30 days',
                    due_at = due_at + interval '30 days', promised_at = promised_at + interval '30 days'
                 WHERE id""" + NOT_YET).param("count", count).update();
        this.database.sql("""
                UPDATE engine.act_ru_job j SET duedate_ = duedate_ + interval '30 days'
                  FROM engine.act_ru_execution p
                 WHERE p.id_ = j.process_instance_id_ AND p.business_key_::uuid""" + NOT_YET)
            .param("count", count)
            .update();
        this.database.sql("ANALYZE").update();
        System.out.printf("%d open dossiers, %d due at %s%n", 10 * count + 1, count,
                due.atOffset(ZoneOffset.ofHours(7)));
        return due;
    }

    private void step(Instant instant) throws IOException, InterruptedException {
        this.office.send("admin", "/api/training/clock", "{\"to\":\"" + instant.atOffset(ZoneOffset.UTC) + "\"}");
    }

    /** Seconds from the due instant until so many are counted. */
    /** Looks seldom: the counting itself reads whole tables. */
    private double await(Instant due, String counting, int count, Duration pause) throws InterruptedException {
        while (number(counting) < count) {
            Thread.sleep(pause.toMillis());
        }
        return Duration.between(due, this.clock.instant()).toMillis() / 1000.0;
    }

    private long number(String sql) {
        return this.database.sql(sql).query(Long.class).single();
    }

}
