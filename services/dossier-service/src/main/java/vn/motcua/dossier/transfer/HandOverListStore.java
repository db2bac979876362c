package vn.motcua.dossier.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of hand-over lists. What waits is read from the register, and never stored.
 */
@Repository
class HandOverListStore {

    private static final String LIST = """
            SELECT l.*, (SELECT count(*) FROM handover_item i WHERE i.list = l.id) AS items,
                   (SELECT count(*) FROM handover_item i WHERE i.list = l.id AND i.disputed IS NOT NULL) AS disputes
              FROM handover_list l
            """;

    /** Whose officer has the dossier now, else had it last, else the procedure's own. */
    private static final String UNIT = """
             coalesce((SELECT s.unit FROM work_item s
                        WHERE s.dossier = d.id AND s.kind = 'STEP' AND s.agency = d.agency
                          AND (s.completed_at IS NOT NULL OR s.cancelled_at IS NULL)
                        ORDER BY s.completed_at DESC NULLS FIRST, s.created_at DESC LIMIT 1), d.unit) AS unit,
            """;

    /** Since when the unit has it, or has what was brought afterwards. */
    private static final String TO_UNIT = "SELECT d.id, d.code, d.procedure_name, d.sets, " + UNIT + """
                   'TO_UNIT' AS direction,
                   greatest(max(t.completed_at), CASE WHEN d.supplement_rounds > 0 THEN
                     (SELECT max(e.at) FROM event e WHERE e.kind = 'DOSSIER' AND e.stream_id = d.id::text
                       AND e.type = 'vn.motcua.dossier.supplement-received.v1') END) AS since
              FROM dossier d JOIN work_item t ON t.dossier = d.id AND t.kind = 'TRANSFER'
               AND t.completed_at IS NOT NULL
             WHERE d.agency = :agency AND d.channel <> 'ONLINE' AND d.status = 'IN_PROGRESS'
             GROUP BY d.id
            """;

    private static final String RESULTS = "SELECT d.id, d.code, d.procedure_name, d.sets, " + UNIT + """
                   'TO_DESK', d.resolved_at
              FROM dossier d
             WHERE d.agency = :agency AND d.return_by <> 'ONLINE' AND NOT d.settled_at_desk
               AND d.status IN ('RESOLVED', 'STOPPED')
            """;

    /**
     * Papers that the unit signed for go back through the desk: with the request for what
     * is missing (Decree 61/2018 Art. 19.4), or because nobody settles them any more.
     */
    private static final String BACK = "SELECT d.id, d.code, d.procedure_name, d.sets, " + UNIT + """
                   'TO_DESK',
                   CASE d.status WHEN 'AWAITING_SUPPLEMENT'
                     THEN (SELECT max(p.signed_at) FROM paper p WHERE p.dossier = d.id AND p.form = 'SUPPLEMENT')
                     ELSE coalesce(d.resolved_at, d.submitted_at) END
              FROM dossier d
             WHERE d.agency = :agency AND d.channel <> 'ONLINE'
               AND d.status IN ('AWAITING_SUPPLEMENT', 'WITHDRAWN', 'DUPLICATE')
               AND EXISTS (SELECT FROM handover_item i JOIN handover_list l ON l.id = i.list
                            WHERE i.dossier = d.id AND l.direction = 'TO_UNIT' AND i.disputed IS NULL)
            """;

    /**
     * Papers at the desk that the unit has by the system, and results and papers at the
     * unit that the desk has to get. What was filed online has no papers, what is
     * returned online has no result on paper.
     */
    private static final String WAITING = """
            SELECT w.id, w.code, w.procedure_name, w.sets, w.unit, w.direction, w.since,
                   (SELECT i.disputed FROM handover_item i JOIN handover_list l ON l.id = i.list
                     WHERE i.dossier = w.id AND l.direction = w.direction ORDER BY l.made_at DESC LIMIT 1) AS disputed
              FROM (""" + TO_UNIT + " UNION ALL " + RESULTS + " UNION ALL " + BACK + """
            ) w
             WHERE NOT EXISTS (SELECT FROM handover_item i JOIN handover_list l ON l.id = i.list
                                WHERE i.dossier = w.id AND l.direction = w.direction AND i.disputed IS NULL
                                  AND l.made_at >= w.since)
            """;

    private final JdbcClient database;

    HandOverListStore(JdbcClient database) {
        this.database = database;
    }

    /** What waits at an agency, by unit and direction. */
    List<WaitingPapers> waiting(String agency) {
        return this.database.sql("""
                SELECT unit, direction, count(*) AS count, min(since) AS since, count(disputed) AS disputed FROM (
                """ + WAITING + ") waiting GROUP BY unit, direction ORDER BY direction DESC, unit")
            .param("agency", agency)
            .query((row, number) -> new WaitingPapers(row.getString("unit"),
                    Direction.valueOf(row.getString("direction")), row.getInt("count"), instant(row, "since"),
                    row.getInt("disputed")))
            .list();
    }

    /** One list at a time for each unit and direction. */
    void lock(String agency, String unit, Direction direction) {
        this.database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")
            .param("what", "handover-list " + agency + " " + unit + " " + direction)
            .query((row, number) -> true)
            .list();
    }

    /** Puts all that waits on the list, the longest waiting first. */
    int fill(UUID list, String agency, String unit, Direction direction, int most) {
        return this.database.sql("""
                INSERT INTO handover_item (list, place, dossier)
                SELECT :list, row_number() OVER (ORDER BY since, code), id FROM (
                """ + WAITING + """
                 AND w.unit = :unit AND w.direction = :direction ORDER BY since, code LIMIT :most) waiting
                """)
            .param("list", list)
            .param("agency", agency)
            .param("unit", unit)
            .param("direction", direction.name())
            .param("most", most)
            .update();
    }

    void insert(HandOverList list) {
        this.database.sql("""
                INSERT INTO handover_list (id, agency, unit, direction, year, number, made_at, made_by, confirm_by)
                VALUES (:id, :agency, :unit, :direction, :year, :number, :madeAt, :madeBy, :confirmBy)
                """)
            .param("id", list.id())
            .param("agency", list.agency())
            .param("unit", list.unit())
            .param("direction", list.direction().name())
            .param("year", list.year())
            .param("number", list.number())
            .param("madeAt", stored(list.madeAt()))
            .param("madeBy", list.madeBy())
            .param("confirmBy", stored(list.confirmBy()))
            .update();
    }

    Optional<HandOverList> find(UUID id) {
        return this.database.sql(LIST + " WHERE l.id = :id").param("id", id).query(HandOverListStore::list).optional();
    }

    Optional<HandOverList> lock(UUID id) {
        return this.database.sql(LIST + " WHERE l.id = :id FOR UPDATE OF l")
            .param("id", id)
            .query(HandOverListStore::list)
            .optional();
    }

    /** Those that nobody has confirmed, the oldest first. */
    List<HandOverList> open(String agency) {
        return this.database.sql(LIST + " WHERE l.agency = :agency AND l.confirmed_at IS NULL ORDER BY l.made_at, l.id")
            .param("agency", agency)
            .query(HandOverListStore::list)
            .list();
    }

    /** The latest that were confirmed. */
    List<HandOverList> confirmed(String agency, int most) {
        return this.database
            .sql(LIST + " WHERE l.agency = :agency AND l.confirmed_at IS NOT NULL ORDER BY l.made_at DESC LIMIT :most")
            .param("agency", agency)
            .param("most", most)
            .query(HandOverListStore::list)
            .list();
    }

    long overdue(String agency, Instant now) {
        return this.database.sql("""
                SELECT count(*) FROM handover_list
                 WHERE agency = :agency AND confirmed_at IS NULL AND confirm_by <= :now
                """).param("agency", agency).param("now", stored(now)).query(Long.class).single();
    }

    List<HandOverItem> items(UUID list) {
        return this.database
            .sql("""
                    SELECT d.id, d.code, d.procedure_name, p.name, d.sets, i.disputed,
                           CASE WHEN l.direction = 'TO_DESK' THEN CASE WHEN d.resolved_at <= l.made_at THEN d.resolved_at ELSE l.made_at END
                             ELSE (SELECT max(t.completed_at) FROM work_item t
                                    WHERE t.dossier = d.id AND t.kind = 'TRANSFER' AND t.completed_at <= l.made_at) END AS since
                      FROM handover_item i JOIN handover_list l ON l.id = i.list JOIN dossier d ON d.id = i.dossier
                      LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                     WHERE i.list = :list ORDER BY i.place
                    """)
            .param("list", list)
            .query((row, number) -> new HandOverItem(row.getObject("id", UUID.class), row.getString("code"),
                    row.getString("procedure_name"), row.getString("name"), row.getInt("sets"), instant(row, "since"),
                    row.getString("disputed")))
            .list();
    }

    void confirm(UUID list, Instant at, String account, Map<UUID, String> disputes) {
        this.database.sql("UPDATE handover_list SET confirmed_at = :at, confirmed_by = :account WHERE id = :id")
            .param("at", stored(at))
            .param("account", account)
            .param("id", list)
            .update();
        disputes.forEach((dossier, reason) -> this.database
            .sql("UPDATE handover_item SET disputed = :reason WHERE list = :list AND dossier = :dossier")
            .param("reason", reason)
            .param("list", list)
            .param("dossier", dossier)
            .update());
    }

    private static HandOverList list(ResultSet row, int number) throws SQLException {
        return new HandOverList(row.getObject("id", UUID.class), row.getString("agency"), row.getString("unit"),
                Direction.valueOf(row.getString("direction")), row.getInt("year"), row.getInt("number"),
                instant(row, "made_at"), row.getString("made_by"), instant(row, "confirm_by"),
                optional(row, "confirmed_at"), row.getString("confirmed_by"), row.getInt("items"),
                row.getInt("disputes"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        return (row.getObject(column) == null) ? null : instant(row, column);
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
