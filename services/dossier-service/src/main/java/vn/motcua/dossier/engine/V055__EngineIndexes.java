package vn.motcua.dossier.engine;

import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Indexes of the engine's tables as its statements here ask for them. */
@Component
class V055__EngineIndexes extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            // asked at the end of each task, whether it has parts: without this index all
            // open tasks are read
            statement.execute("CREATE INDEX act_idx_task_parent ON engine.act_ru_task (parent_task_id_)"
                    + " WHERE parent_task_id_ IS NOT NULL");
            // nobody asks for the jobs of a tenant or of a job definition, and every
            // timer
            // that moves pays for both
            statement.execute("DROP INDEX engine.act_idx_job_tenant_id");
            statement.execute("DROP INDEX engine.act_idx_job_job_def_id");
        }
    }

}
