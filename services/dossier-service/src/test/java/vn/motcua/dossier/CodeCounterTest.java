package vn.motcua.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.register.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counter of dossier codes is one row for everybody: it is held as shortly as can be.
 */
class CodeCounterTest {

    @Test
    void it_is_taken_when_all_else_of_the_acceptance_is_written() throws SQLException, InterruptedException {
        try (DeskServer server = DeskServer.startingAt("2026-09-07T08:00:00+07:00")) {
            Desk desk = new Desk(server);
            desk.accepts(Desk.MARITAL_STATUS);
            try (Connection other = server.bean(DataSource.class).getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("SELECT 1 FROM dossier.code_counter FOR UPDATE");
                CompletableFuture<Dossier> accepted = CompletableFuture
                    .supplyAsync(() -> desk.accepts(Desk.MARITAL_STATUS));
                assertThat(writtenByWhoWaits(server)).contains("clock_entry", "act_ru_job", "work_item", "step_log")
                    .doesNotContain("paper_number");
                other.rollback();
                assertThat(accepted.join().code()).isEqualTo("H19.101-260907-0002");
            }
        }
    }

    private static List<String> writtenByWhoWaits(DeskServer server) throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofMinutes(1).toNanos(); System.nanoTime() < end;) {
            List<String> tables = server.database().sql("""
                    SELECT c.relname FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
                     WHERE l.mode = 'RowExclusiveLock' AND l.granted AND c.relkind = 'r'
                       AND l.pid IN (SELECT pid FROM pg_locks WHERE NOT granted)
                    """).query(String.class).list();
            if (!tables.isEmpty()) {
                return tables;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("nobody waits for the counter");
    }

}
