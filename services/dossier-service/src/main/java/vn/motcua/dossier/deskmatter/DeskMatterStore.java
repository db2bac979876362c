package vn.motcua.dossier.deskmatter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.dossier.DeskMatterRules;

/** The table of matters; that one is over is read from the thing it is about. */
@Repository
class DeskMatterStore {

    private static final String GOING_ON = """
              FROM desk_matter m JOIN dossier d ON d.id = m.dossier
              LEFT JOIN consultation c ON m.kind = 'OPINION' AND c.id = m.about
              LEFT JOIN route_part r ON m.kind = 'AGENCY_PART' AND r.id = m.about
              LEFT JOIN work_item t ON m.kind = 'TRANSFER' AND t.id = m.about
             WHERE (c.state = 'OVERDUE' OR r.state = 'OVERDUE'
                    OR t.id IS NOT NULL AND t.completed_at IS NULL AND t.cancelled_at IS NULL)
            """;

    private static final String UNSENT = """
             FROM work_item t JOIN dossier d ON d.id = t.dossier
            WHERE t.kind = 'TRANSFER' AND t.completed_at IS NULL AND t.cancelled_at IS NULL
              AND NOT EXISTS (SELECT FROM desk_matter m WHERE m.kind = 'TRANSFER' AND m.about = t.id)
            """;

    private final JdbcClient database;

    DeskMatterStore(JdbcClient database) {
        this.database = database;
    }

    /** Puts a matter down; answers whether it was not known before. */
    boolean insert(DeskMatter kind, UUID dossier, UUID about, Instant told, Instant escalate) {
        return this.database.sql("""
                INSERT INTO desk_matter (id, kind, dossier, about, told_at, escalate_at)
                VALUES (gen_random_uuid(), :kind, :dossier, :about, :told, :escalate) ON CONFLICT DO NOTHING
                """)
            .param("kind", kind.name())
            .param("dossier", dossier)
            .param("about", about)
            .param("told", stored(told))
            .param("escalate", stored(escalate))
            .update() == 1;
    }

    DeskMatterList at(String agency, int most) {
        List<DeskMatterList.Line> first = this.database.sql("""
                SELECT m.*, d.code, d.procedure_name, coalesce(c.unit, r.unit, t.unit) AS unit,
                       coalesce(c.due_at, r.due_at, d.transfer_by, m.told_at) AS due_at
                """ + GOING_ON + " AND d.agency = :agency ORDER BY due_at, m.id LIMIT :most")
            .param("agency", agency)
            .param("most", most)
            .query(DeskMatterStore::line)
            .list();
        long total = (first.size() < most) ? first.size()
                : this.database.sql("SELECT count(*)" + GOING_ON + " AND d.agency = :agency")
                    .param("agency", agency)
                    .query(Long.class)
                    .single();
        return new DeskMatterList(first, total);
    }

    private static DeskMatterList.Line line(ResultSet row, int number) throws SQLException {
        return new DeskMatterList.Line(row.getObject("id", UUID.class), DeskMatter.valueOf(row.getString("kind")),
                row.getObject("dossier", UUID.class), row.getString("code"), row.getString("procedure_name"),
                row.getString("unit"), Objects.requireNonNull(instant(row, "due_at")),
                Objects.requireNonNull(instant(row, "told_at")), row.getString("seen_by"),
                row.getObject("escalated_at") != null);
    }

    Optional<Told> find(UUID id) {
        return this.database.sql("SELECT dossier, kind FROM desk_matter WHERE id = :id")
            .param("id", id)
            .query(Told.class)
            .optional();
    }

    /** Records who took note; answers whether nobody had before. */
    boolean seen(UUID id, Instant at, String account) {
        return this.database
            .sql("UPDATE desk_matter SET seen_at = :at, seen_by = :account WHERE id = :id AND seen_at IS NULL")
            .param("at", stored(at))
            .param("account", account)
            .param("id", id)
            .update() == 1;
    }

    boolean escalated(UUID id, Instant at) {
        return this.database.sql("""
                UPDATE desk_matter SET escalated_at = :at
                 WHERE id = :id AND seen_at IS NULL AND escalated_at IS NULL
                """).param("at", stored(at)).param("id", id).update() == 1;
    }

    /** What nobody took note of in time. */
    List<UUID> unseen(Instant now, int most) {
        return this.database.sql("SELECT m.id" + GOING_ON + """
                 AND m.seen_at IS NULL AND m.escalated_at IS NULL AND m.escalate_at <= :now
                 ORDER BY m.escalate_at, m.id LIMIT :most
                """).param("now", stored(now)).param("most", most).query(UUID.class).list();
    }

    /** The transfers that were not made in time and of which nobody was told. */
    List<Unsent> unsent(Instant now, int most) {
        return this.database.sql("SELECT t.id AS work, d.id AS dossier" + UNSENT + """
                 AND d.transfer_by <= :due ORDER BY d.transfer_by, t.id LIMIT :most
                """)
            .param("due", stored(now.minus(DeskMatterRules.START_OF_DAY)))
            .param("most", most)
            .query(Unsent.class)
            .list();
    }

    /** When the next matter is told or goes further. */
    @Nullable Instant nextAfter(Instant instant) {
        return this.database.sql("SELECT least((SELECT min(d.transfer_by)" + UNSENT + """
                 AND d.transfer_by > :sent) + make_interval(secs => :grace),
                (SELECT min(escalate_at) FROM desk_matter
                  WHERE seen_at IS NULL AND escalated_at IS NULL AND escalate_at > :instant)) AS next
                """)
            .param("sent", stored(instant.minus(DeskMatterRules.START_OF_DAY)))
            .param("grace", DeskMatterRules.START_OF_DAY.toSeconds())
            .param("instant", stored(instant))
            .query((row, number) -> Optional.ofNullable(instant(row, "next")))
            .single()
            .orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A matter that was told. */
    record Told(UUID dossier, DeskMatter kind) {
    }

    /** A transfer that was not made. */
    record Unsent(UUID work, UUID dossier) {
    }

}
