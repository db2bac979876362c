package vn.motcua.dossier.procedureimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.rules.procedure.Doubt;
import vn.motcua.rules.procedure.DoubtReason;

/** What waits for a person, as lists. */
@Repository
class Reviews {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private static final String WAITING = """
            FROM procedure_draft d
             WHERE d.state = 'WAITING'
               AND (:text = '' OR d.code LIKE :text || '%' OR d.name ILIKE '%' || :text || '%')
               AND (:reason = '' OR EXISTS (SELECT FROM procedure_doubt o
                    WHERE o.code = d.code AND o.number = d.number AND o.reason = :reason))
               AND (:run::uuid IS NULL OR d.seen_in = :run)
            """;

    private final JdbcClient database;

    private final JsonMapper json;

    Reviews(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long count(Wanted wanted) {
        return bind("SELECT count(*) " + WAITING, wanted).query(Long.class).single();
    }

    /** By code, with their reasons. */
    List<ReviewLine> page(Wanted wanted, int from, int most) {
        Map<String, ReviewLine> lines = new LinkedHashMap<>();
        bind("""
                WITH waiting AS (SELECT d.code, d.number, d.name
                """ + WAITING + """
                 ORDER BY d.code LIMIT :most OFFSET :from)
                SELECT w.code, w.name, o.reason, o.facts
                  FROM waiting w JOIN procedure_doubt o ON o.code = w.code AND o.number = w.number
                 ORDER BY w.code, o.place
                """, wanted).param("most", most).param("from", from).query((row, number) -> {
            Doubt doubt = new Doubt(DoubtReason.valueOf(row.getString("reason")),
                    this.json.readValue(row.getString("facts"), FACTS));
            return new ReviewLine(row.getString("code"), row.getString("name"), List.of(doubt));
        }).list().forEach((line) -> lines.merge(line.code(), line, ReviewLine::together));
        return List.copyOf(lines.values());
    }

    /** How many wait for each reason, the commonest first. */
    Map<DoubtReason, Integer> byReason() {
        Map<DoubtReason, Integer> counts = new LinkedHashMap<>();
        this.database.sql("""
                SELECT o.reason, count(*) AS lines
                  FROM procedure_draft d JOIN procedure_doubt o ON o.code = d.code AND o.number = d.number
                 WHERE d.state = 'WAITING' GROUP BY o.reason ORDER BY lines DESC, o.reason
                """)
            .query((row, number) -> Map.entry(DoubtReason.valueOf(row.getString("reason")), row.getInt("lines")))
            .list()
            .forEach((one) -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    private JdbcClient.StatementSpec bind(String sql, Wanted wanted) {
        return this.database.sql(sql)
            .param("text", wanted.text())
            .param("reason", (wanted.reason() != null) ? wanted.reason().name() : "")
            .param("run", wanted.run());
    }

    /**
     * Which of those that wait.
     *
     * @param text begins the code or is part of the name; empty for all
     * @param run only what this import brought
     */
    record Wanted(String text, @Nullable DoubtReason reason, @Nullable UUID run) {
    }

}
