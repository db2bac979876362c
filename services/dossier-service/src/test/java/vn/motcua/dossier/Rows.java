package vn.motcua.dossier;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts every row that a user's action may write, so that a test can prove that nothing
 * is half-saved.
 */
public final class Rows {

    /** What signing in and looking may write beside a refused action. */
    private static final Set<String> BESIDE = Set.of("training_node", "training_clock", "access_audit", "http_session",
            "access_token", "http_session_attributes");

    private Rows() {
    }

    public static Map<String, Long> in(JdbcClient database) {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("""
                SELECT schemaname || '.' || tablename FROM pg_tables
                 WHERE schemaname IN ('dossier', 'engine') AND tablename NOT LIKE 'spring_session%'
                """)
            .query(String.class)
            .list()
            .stream()
            .filter((table) -> BESIDE.stream().noneMatch(table::endsWith))
            .forEach((table) -> rows.put(table,
                    database.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
        return rows;
    }

}
