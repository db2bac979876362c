package vn.motcua.dossier.engine;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.flow.WaitTimers;

/**
 * Lets the engine ask the model again for the moment of a timer that waits. The row has
 * another revision after that, so a job executor that holds the old one fails its version
 * check and looks again.
 */
@Component
class WaitMover implements WaitTimers {

    private final JdbcClient database;

    private final ManagementService jobs;

    WaitMover(JdbcClient database, ManagementService jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    @Override
    public int setAnew(String process, Collection<UUID> subjects) {
        List<Waiting> before = waiting(process, subjects);
        before.forEach((timer) -> this.jobs.recalculateJobDuedate(timer.id, false));
        Map<String, Timestamp> after = waiting(process, subjects).stream()
            .collect(Collectors.toMap(Waiting::id, Waiting::due));
        Set<String> moved = new HashSet<>();
        for (Waiting timer : before) {
            if (!timer.due.equals(after.get(timer.id))) {
                moved.add(timer.subject);
            }
        }
        return moved.size();
    }

    private List<Waiting> waiting(String process, Collection<UUID> subjects) {
        return this.database.sql("""
                SELECT j.id_ AS id, p.business_key_ AS subject, j.duedate_ AS due
                  FROM engine.act_ru_execution p
                  JOIN engine.act_ru_job j ON j.process_instance_id_ = p.id_
                 WHERE p.business_key_ = ANY(:keys) AND j.process_def_key_ = :process AND j.type_ = 'timer'
                 ORDER BY j.id_
                   FOR UPDATE OF j
                """)
            .param("keys", subjects.stream().map(UUID::toString).toArray(String[]::new))
            .param("process", process)
            .query(Waiting.class)
            .list();
    }

    private record Waiting(String id, String subject, Timestamp due) {
    }

}
