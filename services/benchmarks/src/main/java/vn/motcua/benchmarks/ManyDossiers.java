package vn.motcua.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes many open dossiers out of one that was really accepted: its rows, and those of
 * its processes, under new ids, set-based.
 */
final class ManyDossiers {

    private static final String NEW_DOSSIER = "md5('bench-' || n)::uuid";

    /** Tables of the register, with what is another in each copy. */
    private static final List<Copy> DOMAIN = List.of(
            new Copy("dossier", "id = :id", Map.of("id", NEW_DOSSIER, "code", "r.code || '-' || n")),
            new Copy("party", "dossier = :id", Map.of("dossier", NEW_DOSSIER)),
            new Copy("dossier_document", "dossier = :id", Map.of("dossier", NEW_DOSSIER)),
            new Copy("clock_entry", "dossier = :id", Map.of("dossier", NEW_DOSSIER)),
            new Copy("event_stream", "kind = 'DOSSIER' AND stream_id = :key",
                    Map.of("stream_id", NEW_DOSSIER + "::text")),
            new Copy("work_item", "dossier = :id",
                    Map.of("id", "md5('work-' || r.id || n)::uuid", "dossier", NEW_DOSSIER, "engine_task",
                            "r.engine_task || '-' || n")),
            new Copy("step_log", "dossier = :id",
                    Map.of("dossier", NEW_DOSSIER, "instance", "r.instance || '-' || n")));

    private static final List<Copy> ENGINE = List.of(
            engine("act_ru_execution", "id_", "proc_inst_id_", "parent_id_", "root_proc_inst_id_"),
            engine("act_ru_task", "id_", "execution_id_", "proc_inst_id_"),
            engine("act_ru_event_subscr", "id_", "execution_id_", "proc_inst_id_"),
            engine("act_ru_job", "id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_"));

    private final JdbcClient database;

    ManyDossiers(JdbcClient database) {
        this.database = database;
    }

    void copy(UUID dossier, int count) {
        DOMAIN.forEach((copy) -> copy(copy, dossier, count));
        ENGINE.forEach((copy) -> copy(copy, dossier, count));
        this.database.sql("ANALYZE").update();
    }

    private void copy(Copy copy, UUID dossier, int count) {
        Map<String, String> columns = this.database.sql("""
                SELECT a.attname FROM pg_attribute a
                 WHERE a.attrelid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
                   AND a.attgenerated = '' ORDER BY a.attnum
                """)
            .param("table", copy.table)
            .query(String.class)
            .list()
            .stream()
            .collect(Collectors.toMap((name) -> name, (name) -> copy.others.getOrDefault(name, "r." + name),
                    (one, other) -> one, java.util.LinkedHashMap::new));
        this.database
            .sql("INSERT INTO " + copy.table + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                    + String.join(", ", columns.values()) + " FROM " + copy.table
                    + " r, generate_series(1, :count) n WHERE " + copy.which)
            .param("id", dossier)
            .param("key", dossier.toString())
            .param("count", count)
            .update();
    }

    private static Copy engine(String table, String... ids) {
        String execution = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
        Map<String, String> others = new java.util.HashMap<>();
        for (String id : ids) {
            others.put(id, "r." + id + " || '-' || n");
        }
        if (table.equals("act_ru_execution")) {
            others.put("business_key_",
                    "CASE WHEN r.business_key_ IS NULL THEN NULL ELSE " + NEW_DOSSIER + "::text END");
        }
        return new Copy("engine." + table,
                "r." + execution + " IN (SELECT e.id_ FROM engine.act_ru_execution e WHERE e.business_key_ = :key)",
                others);
    }

    /** One table: which rows of the pattern, and the columns that differ in each copy. */
    private record Copy(String table, String which, Map<String, String> others) {
    }

}
