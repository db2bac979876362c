package vn.motcua.dossier.walk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.time.Clocks;

/**
 * What must hold after any story, as questions to the database whose answers must be
 * empty; each answer names the dossiers.
 */
final class Invariants {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>(Map
        .ofEntries(Map.entry("an opinion is awaited exactly while its process waits", """
                SELECT coalesce(o.dossier, e.business_key_) || ' ' || coalesce(o.open, 0) || ' ' || coalesce(e.waits, 0)
                  FROM (SELECT dossier::text AS dossier, count(*) AS open FROM consultation
                         WHERE state IN ('ASKED', 'OVERDUE') GROUP BY dossier) o
                  FULL JOIN (SELECT e.business_key_, count(*) AS waits
                               FROM engine.act_ru_execution e
                               JOIN engine.act_re_procdef p ON p.id_ = e.proc_def_id_ AND p.key_ = 'consultation'
                              WHERE e.parent_id_ IS NULL GROUP BY e.business_key_) e ON e.business_key_ = o.dossier
                 WHERE o.open IS DISTINCT FROM e.waits
                """), Map.entry("a dossier is with other agencies exactly while its process there runs", """
                SELECT coalesce(r.dossier, e.business_key_)
                  FROM (SELECT dossier::text AS dossier FROM route WHERE ended_at IS NULL) r
                  FULL JOIN (SELECT e.business_key_
                               FROM engine.act_ru_execution e
                               JOIN engine.act_re_procdef p ON p.id_ = e.proc_def_id_ AND p.key_ = 'inter-agency'
                              WHERE e.parent_id_ IS NULL) e ON e.business_key_ = r.dossier
                 WHERE r.dossier IS NULL OR e.business_key_ IS NULL
                """), Map.entry("nothing is settled while another agency is at work", """
                SELECT d.id || ' ' || d.status FROM dossier d JOIN route_part p ON p.dossier = d.id
                 WHERE d.resolved_at IS NOT NULL AND p.ended_at IS NULL
                """),
                // the log of a dossier has no gap and its head is where the stream says
                Map.entry("gapless events", """
                        SELECT s.stream_id FROM event_stream s JOIN event e USING (kind, stream_id)
                         WHERE s.kind = 'DOSSIER'
                         GROUP BY s.stream_id, s.last_seq
                        HAVING count(*) <> s.last_seq OR min(e.seq) <> 1 OR max(e.seq) <> s.last_seq
                        """), Map.entry("event times never decrease", """
                        SELECT stream_id || ' at ' || seq FROM (
                          SELECT stream_id, seq, at, lag(at) OVER (PARTITION BY stream_id ORDER BY seq) AS before
                            FROM event WHERE kind = 'DOSSIER') pairs
                         WHERE at < before
                        """), Map.entry("one process for each dossier that is not at its end, none for the others", """
                        SELECT d.id || ' ' || d.status || ' ' || count(e.id_)
                          FROM dossier d
                          LEFT JOIN (engine.act_ru_execution e JOIN engine.act_re_procdef p ON p.id_ = e.proc_def_id_
                                     AND p.key_ = 'dossier') ON e.business_key_ = d.id::text AND e.parent_id_ IS NULL
                         GROUP BY d.id, d.status
                        HAVING count(e.id_) <> CASE WHEN d.status IN ('RECEPTION_REFUSED', 'WITHDRAWN', 'DUPLICATE',
                                                                        'RETURNED')
                                                    THEN 0 ELSE 1 END
                           AND NOT (d.status = 'STOPPED' AND count(e.id_) IN (0, 1))
                        """), Map.entry("open work is exactly what the engine waits for", """
                        SELECT coalesce(w.dossier::text, t.id_) || ' ' || coalesce(w.kind, t.task_def_key_)
                          FROM (SELECT * FROM work_item WHERE completed_at IS NULL AND cancelled_at IS NULL) w
                          FULL JOIN engine.act_ru_task t ON t.id_ = w.engine_task
                         WHERE w.id IS NULL OR t.id_ IS NULL
                        """), Map.entry("status is what the engine does", """
                        SELECT d.id || ' ' || d.status || ' ' || e.act_id_
                          FROM dossier d
                          JOIN engine.act_ru_execution e ON e.business_key_ = d.id::text AND e.is_active_
                          JOIN engine.act_re_procdef p ON p.id_ = e.proc_def_id_ AND p.key_ = 'dossier'
                         WHERE (d.status = 'SUBMITTED') <> (e.act_id_ = 'user_CheckDossier')
                            OR (d.status = 'SUPPLEMENT_BEFORE_ACCEPTANCE') <> (e.act_id_ = 'gateway_PapersForCheck')
                            OR (e.act_id_ = 'user_ReturnResult' AND d.status NOT IN ('RESOLVED', 'STOPPED'))
                        """), Map.entry("no dossier without a next step", """
                        SELECT d.id || ' ' || d.status
                          FROM dossier d
                         WHERE d.status NOT IN ('RECEPTION_REFUSED', 'WITHDRAWN', 'DUPLICATE', 'RETURNED', 'STOPPED')
                           AND NOT EXISTS (SELECT FROM work_item w WHERE w.dossier = d.id AND w.completed_at IS NULL
                                              AND w.cancelled_at IS NULL AND w.process = 'dossier')
                           AND NOT EXISTS (SELECT FROM engine.act_ru_event_subscr s
                                             JOIN engine.act_ru_execution e ON e.id_ = s.proc_inst_id_
                                            WHERE e.business_key_ = d.id::text
                                              AND d.status IN ('AWAITING_SUPPLEMENT', 'SUPPLEMENT_BEFORE_ACCEPTANCE'))
                        """), Map.entry("one open clock state", """
                        SELECT dossier || ' at ' || seq || ' ' || type FROM (
                          SELECT dossier, seq, type,
                                 count(*) FILTER (WHERE type = 'START') OVER earlier AS starts,
                                 count(*) FILTER (WHERE type = 'STOP') OVER earlier AS stops,
                                 lag(type) OVER (PARTITION BY dossier ORDER BY seq) AS before
                            FROM clock_entry WHERE type IN ('START', 'STOP', 'PAUSE', 'RESUME', 'RESTART')
                          WINDOW earlier AS (PARTITION BY dossier ORDER BY seq ROWS UNBOUNDED PRECEDING)) entries
                         WHERE starts <> 1 OR (type = 'STOP' AND stops <> 1) OR (type <> 'STOP' AND stops > 0)
                            OR (type = 'PAUSE' AND before = 'PAUSE') OR (type = 'RESUME' AND before <> 'PAUSE')
                        """), Map.entry("a clock stops when the dossier is resolved, and only then", """
                        SELECT d.id || ' ' || d.status
                          FROM dossier d
                          LEFT JOIN clock_entry c ON c.dossier = d.id AND c.type = 'STOP'
                         WHERE d.received_at IS NOT NULL AND (c.dossier IS NULL) <> (d.resolved_at IS NULL)
                        """), Map.entry("at most one re-appointment and one letter that was signed", """
                        SELECT d.id || ' ' || d.status
                          FROM dossier d
                         WHERE (SELECT count(*) FROM clock_entry c WHERE c.dossier = d.id AND c.type = 'REAPPOINT') > 1
                            OR (SELECT count(*) FROM apology_letter l
                                 WHERE l.dossier = d.id AND l.signed_at IS NOT NULL
                                    AND l.state NOT IN ('CANCELLED', 'RECALLED')) > 1
                        """), Map.entry("late is a fact when the day is past, and never before", """
                        SELECT d.id || ' ' || d.status || ' ' || d.original_due_at
                          FROM dossier d
                         WHERE (d.late_at IS NOT NULL AND d.late_at < d.original_due_at AND d.resolved_at IS NULL)
                            OR (d.resolved_at > d.original_due_at AND d.late_at IS NULL)
                        """)));

    /** Late, and a letter is still owed, whether or not the dossier has ended. */
    private static final String OWED = """
            d.late_at IS NOT NULL AND d.apology = 'NONE' AND coalesce(d.outcome, '') NOT IN ('WITHDRAWN', 'DUPLICATE')
            """;

    private static final Map<String, String> AT_THE_END_OF_A_DAY = Map.of("late, no letter and nobody asked for one",
            """
                    SELECT d.id || ' ' || d.status || ' due ' || d.original_due_at
                      FROM dossier d
                     WHERE d.late_at < :now AND %s
                       AND NOT EXISTS (SELECT FROM work_item w WHERE w.dossier = d.id AND w.completed_at IS NULL
                                          AND w.cancelled_at IS NULL AND w.kind IN ('DEADLINE_QUESTION',
                                              'LATENESS_QUESTION', 'SIGN_APOLOGY', 'REVISE_APOLOGY'))
                    """.formatted(OWED), "late, no letter and nobody higher was told", """
                    SELECT d.id || ' ' || d.status || ' due ' || d.original_due_at
                      FROM dossier d
                     WHERE d.late_at < CAST(:now AS timestamptz) - interval '1 hour' AND %s
                       AND NOT EXISTS (SELECT FROM alarm a WHERE a.dossier = d.id AND a.matter = 'LATE_WITHOUT_LETTER')
                    """.formatted(OWED));

    private final JdbcClient database;

    Invariants(JdbcClient database) {
        this.database = database;
    }

    /** The rules by name. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(ALWAYS.keySet());
        names.addAll(AT_THE_END_OF_A_DAY.keySet());
        return names;
    }

    /** What does not hold now, with the dossiers; empty if all is well. */
    Map<String, List<String>> brokenNow() {
        return broken(ALWAYS, null);
    }

    /** What does not hold at the end of a day. */
    Map<String, List<String>> brokenAtEndOf(Instant now) {
        Map<String, List<String>> broken = brokenNow();
        broken.putAll(broken(AT_THE_END_OF_A_DAY, now));
        return broken;
    }

    /**
     * Kỳ trước + trong kỳ = đã giải quyết + đang giải quyết, day by day: what the log
     * says came in and ended, against the dossiers that are open.
     */
    Map<String, List<String>> unbalanced() {
        long received = number("SELECT count(*) FROM event WHERE type = 'vn.motcua.dossier.accepted.v1'");
        long ended = number("""
                SELECT count(DISTINCT stream_id) FROM event e
                 WHERE type IN ('vn.motcua.dossier.resolved.v1', 'vn.motcua.dossier.withdrawn.v1',
                                'vn.motcua.dossier.closed-as-duplicate.v1')
                   AND EXISTS (SELECT FROM event a WHERE a.kind = 'DOSSIER' AND a.stream_id = e.stream_id
                                  AND a.type = 'vn.motcua.dossier.accepted.v1')
                """);
        long open = number("SELECT count(*) FROM dossier WHERE received_at IS NOT NULL AND resolved_at IS NULL");
        return (received == ended + open) ? Map.of()
                : Map.of("received = ended + open", List.of(received + " <> " + ended + " + " + open));
    }

    private long number(String question) {
        return this.database.sql(question).query(Long.class).single();
    }

    private Map<String, List<String>> broken(Map<String, String> questions, @Nullable Instant now) {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        questions.forEach((name, question) -> {
            JdbcClient.StatementSpec asked = this.database.sql(question + " LIMIT 5");
            List<String> found = ((now == null) ? asked
                    : asked.param("now", now.atZone(Clocks.ZONE).toOffsetDateTime()))
                .query(String.class)
                .list();
            if (!found.isEmpty()) {
                broken.put(name, found);
            }
        });
        return broken;
    }

}
