package vn.motcua.dossier.engine;

import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Each look for jobs that are due asks which of them belong to a process that somebody is
 * at work on. Where many are due the database answers that by reading all jobs, a hundred
 * thousand of them for the next hundred; the few that are locked now have an index of
 * their own (48 ms a look before, 0.5 ms after, with 10,000 due of 110,000).
 */
@Component
class V173__LockedJobs extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("CREATE INDEX act_idx_job_locked ON engine.act_ru_job (process_instance_id_)"
                    + " WHERE lock_owner_ IS NOT NULL");
        }
    }

}
