package vn.motcua.dossier.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables in their own schema from the scripts that come with the
 * engine, version 7.24.0.
 */
@Component
class V020__EngineTables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws IOException, SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS engine");
            statement.execute("SET LOCAL search_path TO engine");
            for (String name : SCRIPTS) {
                statement.execute(script(name));
            }
            // the acquisition asks by due date; without this index it reads the whole
            // table (design §6)
            statement.execute("CREATE INDEX act_idx_job_duedate ON act_ru_job (duedate_)");
        }
    }

    private static String script(String name) throws IOException {
        String path = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + name + ".sql";
        try (InputStream script = V020__EngineTables.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IOException("The engine does not bring " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
