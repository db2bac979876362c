package vn.motcua.dossier.paper;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import io.micrometer.core.instrument.MeterRegistry;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers become PDFs beside the users' work, whatever one of them is like. */
class SealJobTest {

    private DeskServer server;

    @BeforeEach
    void open() {
        this.server = DeskServer.startingAt("2026-09-07T08:00:00+07:00");
        new Desk(this.server).accepts(Desk.MARITAL_STATUS);
        awaitPrinted(this.server, 1);
    }

    @AfterEach
    void close() {
        this.server.close();
    }

    @Test
    void sixty_that_cannot_be_printed_do_not_keep_fifty_waiting_and_are_told_of() {
        copies(60, "'{\"kind\":\"Nonsense\",\"content\":{}}'", "- interval '1 day'");
        copies(50, "data", "");
        awaitPrinted(this.server, 51);
        assertThat(count("pdf IS NULL AND seal_tries BETWEEN 1 AND 5", this.server)).isEqualTo(60);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        this.server.database()
            .sql("UPDATE paper SET seal_tries = :tries WHERE id = (SELECT id FROM paper WHERE pdf IS NULL LIMIT 1)")
            .param("tries", PaperHealth.TOO_OFTEN)
            .update();
        assertThat(health().getStatus()).isEqualTo(PaperHealth.WARNING);
        assertThat(health().getDetails()).containsEntry("unprintablePapers", 1L);
    }

    @Test
    void two_nodes_print_each_paper_once() {
        try (DeskServer second = this.server.secondNode()) {
            awaitCounted(1, this.server, second);
            copies(40, "data", "");
            awaitPrinted(this.server, 41);
            awaitCounted(41, this.server, second);
            assertThat(printed(this.server) + printed(second)).isEqualTo(41);
            assertThat(count("seal_tries <> 1", this.server)).isZero();
        }
    }

    @Test
    void each_pause_is_twice_the_one_before_up_to_an_hour() {
        assertThat(SealJob.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(SealJob.pauseAfter(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(SealJob.pauseAfter(50)).isEqualTo(Duration.ofHours(1));
    }

    private void copies(int number, String data, String when) {
        this.server.database().sql("""
                INSERT INTO paper (id, dossier, agency, form, number, signed_at, signed_by, data, proof_token)
                SELECT gen_random_uuid(), dossier, agency, form, number, signed_at WHEN, signed_by, DATA,
                       gen_random_uuid()
                  FROM (SELECT * FROM paper WHERE pdf IS NOT NULL LIMIT 1) one, generate_series(1, NUMBER)
                """.replace("WHEN", when).replace("DATA", data).replace("NUMBER", Integer.toString(number))).update();
    }

    private Health health() {
        return this.server.bean(PaperHealth.class).health();
    }

    private static double printed(DeskServer node) {
        return node.bean(MeterRegistry.class).counter("motcua.papers.printed").count();
    }

    private static long count(String condition, DeskServer node) {
        return node.database().sql("SELECT count(*) FROM paper WHERE " + condition).query(Long.class).single();
    }

    private static void awaitPrinted(DeskServer node, int expected) {
        for (long end = System.nanoTime() + Duration.ofMinutes(3).toNanos(); System.nanoTime() < end;) {
            if (count("pdf IS NOT NULL", node) >= expected) {
                return;
            }
            pause();
        }
        throw new AssertionError("printed " + count("pdf IS NOT NULL", node) + " of " + expected);
    }

    /** A paper is stored a moment before it is counted. */
    private static void awaitCounted(int expected, DeskServer one, DeskServer other) {
        for (long end = System.nanoTime() + Duration.ofMinutes(1).toNanos(); System.nanoTime() < end;) {
            if (printed(one) + printed(other) >= expected) {
                return;
            }
            pause();
        }
        throw new AssertionError("counted " + (printed(one) + printed(other)) + " of " + expected);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

}
