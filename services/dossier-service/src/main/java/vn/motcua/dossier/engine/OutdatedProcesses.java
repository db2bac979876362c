package vn.motcua.dossier.engine;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.flow.RunningModels.Timer;

/** Finds the processes of older versions in the engine's tables, page by page. */
@Repository
class OutdatedProcesses {

    private static final String FROM = """
             FROM engine.act_ru_execution e
             JOIN engine.act_re_procdef d ON d.id_ = e.proc_def_id_
             JOIN engine.act_re_procdef n ON n.key_ = d.key_ AND n.version_ > d.version_
              AND NOT EXISTS (SELECT FROM engine.act_re_procdef o WHERE o.key_ = n.key_ AND o.version_ > n.version_)
             WHERE e.parent_id_ IS NULL
            """;

    private static final String SELECT = """
            SELECT e.business_key_::uuid AS dossier, d.key_ AS process, e.id_ AS instance, d.id_ AS definition,
                   d.version_ AS version, n.id_ AS newest_definition, n.version_ AS newest
            """ + FROM;

    private final JdbcClient database;

    OutdatedProcesses(JdbcClient database) {
        this.database = database;
    }

    long count() {
        return this.database.sql("SELECT count(*)" + FROM).query(Long.class).single();
    }

    List<Row> after(String instance, int most) {
        return this.database.sql(SELECT + " AND e.id_ > :after ORDER BY e.id_ LIMIT :most")
            .param("after", instance)
            .param("most", most)
            .query(Row.class)
            .list();
    }

    List<Row> of(UUID dossier) {
        return this.database.sql(SELECT + " AND e.business_key_ = :dossier ORDER BY e.id_")
            .param("dossier", dossier.toString())
            .query(Row.class)
            .list();
    }

    Row get(String instance) {
        return this.database.sql(SELECT + " AND e.id_ = :instance")
            .param("instance", instance)
            .query(Row.class)
            .single();
    }

    List<Timer> timers(String instance) {
        return this.database.sql("""
                SELECT j.duedate_ AS due, t.act_id_ AS element
                  FROM engine.act_ru_job j JOIN engine.act_ru_jobdef t ON t.id_ = j.job_def_id_
                 WHERE j.process_instance_id_ = :instance ORDER BY j.duedate_
                """)
            .param("instance", instance)
            .query((row, number) -> new Timer(row.getString("element"),
                    row.getObject("due", Timestamp.class).toInstant()))
            .list();
    }

    /** A process that runs under another definition than the newest. */
    record Row(UUID dossier, String process, String instance, String definition, int version, String newestDefinition,
            int newest) {
    }

}
