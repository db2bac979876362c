package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of every dossier after any story a test has played: its stored dates are
 * those that its ledger yields (design D3). Each test server is asked when it closes.
 */
final class StoredDates {

    private StoredDates() {
    }

    static void followFromTheirLedgers(DeskServer server) {
        Ledger ledger = server.bean(Ledger.class);
        assertThat(server.bean(Register.class).all(running(server))).allSatisfy((dossier) -> {
            Dossier.Deadlines stored = dossier.deadline();
            Deadline derived = ledger.explained(dossier);
            assertThat(stored.originalDueAt()).as("legal due of %s", dossier.code()).isEqualTo(derived.originalDueAt());
            assertThat(stored.dueAt()).as("appointment of %s", dossier.code()).isEqualTo(derived.dueAt());
            assertThat(stored.askAt()).as("question of %s", dossier.code()).isEqualTo(derived.askAt());
            assertThat(stored.escalateAt()).as("escalation of %s", dossier.code()).isEqualTo(derived.escalateAt());
            assertThat(stored.warnAt()).as("warning of %s", dossier.code()).isEqualTo(derived.warnAt());
            assertThat(stored.apologyBy()).as("apology-by of %s", dossier.code()).isEqualTo(derived.apologyBy());
            assertThat(stored.provisionalCalendar()).as("provisional calendar of %s", dossier.code())
                .isEqualTo(derived.provisional());
        });
    }

    /** What the desk owes an answer to is counted by the calendar as it is. */
    static void answersFollowFromTheCalendar(DeskServer server) {
        DeskAnswers answers = server.bean(DeskAnswers.class);
        List<UUID> open = server.database()
            .sql("SELECT dossier FROM desk_answer WHERE answered_at IS NULL")
            .query(UUID.class)
            .list();
        assertThat(server.bean(Register.class).all(open)).hasSize(open.size())
            .allSatisfy((dossier) -> assertThat(answers.isStoredAsCounted(dossier)).as("answer of %s", dossier.id())
                .isTrue());
        assertThat(server.database().sql("""
                SELECT dossier FROM desk_answer a
                 WHERE answered_at IS NULL AND NOT EXISTS (SELECT FROM work_item w WHERE w.dossier = a.dossier
                       AND w.kind = 'CHECK' AND w.completed_at IS NULL AND w.cancelled_at IS NULL)
                """).query(UUID.class).list()).as("answers that are owed and nobody can give").isEmpty();
    }

    /** A dossier that can still become late is watched, once (design D4). */
    static void areWatched(DeskServer server) {
        assertThat(server.database().sql("""
                SELECT d.id || ' ' || d.status || ' ' || d.original_due_at
                  FROM dossier d
                 WHERE d.resolved_at IS NULL AND d.late_at IS NULL AND d.original_due_at IS NOT NULL
                   AND d.status NOT IN ('WITHDRAWN', 'RECEPTION_REFUSED')
                   AND 1 <> (SELECT count(DISTINCT j.process_instance_id_)
                               FROM engine.act_ru_execution p JOIN engine.act_ru_job j ON j.process_instance_id_ = p.id_
                              WHERE p.business_key_ = d.id::text AND j.process_def_key_ = 'deadline-watch')
                """).query(String.class).list()).as("dossiers that are not watched, or twice").isEmpty();
    }

    /** An ended dossier keeps the dates of the calendar that it ended under. */
    private static List<UUID> running(DeskServer server) {
        return server.database()
            .sql("SELECT id FROM dossier WHERE resolved_at IS NULL AND due_version > 0")
            .query(UUID.class)
            .list();
    }

}
