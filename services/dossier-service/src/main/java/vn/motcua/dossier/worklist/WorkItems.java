package vn.motcua.dossier.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.access.Role;

/** The table of work items. */
@Repository
class WorkItems {

    private final JdbcClient database;

    WorkItems(JdbcClient database) {
        this.database = database;
    }

    void open(Worklist.NewWork work, Instant at) {
        this.database
            .sql("""
                    INSERT INTO work_item (id, kind, process, element, dossier, agency, unit, role, assignee, engine_task,
                        created_at, step_place, step_count, step_key, step_name, about)
                    SELECT :id, :kind, :process, :element, d.id, coalesce(cast(:agency AS text), d.agency),
                           CASE WHEN cast(:unit AS text) IS NOT NULL THEN :unit
                                WHEN w.role IN ('CASE_OFFICER', 'UNIT_HEAD')
                                THEN coalesce(nullif(CASE WHEN w.named THEN s.unit ELSE s.officer_unit END, ''), d.unit)
                                ELSE d.unit END,
                           w.role, CASE WHEN w.role = 'CASE_OFFICER' AND cast(:unit AS text) IS NULL THEN d.holder END, :engineTask, :at,
                           CASE WHEN w.named AND s.name <> '' THEN s.place END,
                           CASE WHEN w.named AND s.name <> '' THEN s.places END,
                           CASE WHEN w.named THEN s.key END, CASE WHEN w.named THEN nullif(s.name, '') END,
                           cast(:about AS uuid)
                      FROM dossier d LEFT JOIN dossier_step s ON s.dossier = d.id,
                           LATERAL (SELECT coalesce(cast(:role AS text), s.role) AS role,
                                           cast(:named AS boolean) AS named) w
                     WHERE d.id = :dossier
                    """)
            .param("id", UUID.randomUUID())
            .param("kind", work.kind().name())
            .param("process", work.process())
            .param("element", work.element())
            .param("dossier", work.dossier())
            .param("role", (work.role() == null) ? null : work.role().name())
            .param("named", work.isStep())
            .param("agency", (work.elsewhere() == null) ? null : work.elsewhere().agency())
            .param("unit", (work.elsewhere() == null) ? null : work.elsewhere().unit())
            .param("about", (work.elsewhere() == null) ? null : work.elsewhere().about())
            .param("engineTask", work.engineTask())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    Optional<WorkItem> find(UUID id) {
        return this.database.sql("SELECT * FROM work_item WHERE id = :id")
            .param("id", id)
            .query(WorkItems::read)
            .optional();
    }

    Optional<WorkItem> openOf(UUID dossier, WorkKind kind) {
        return this.database.sql("""
                SELECT * FROM work_item
                 WHERE dossier = :dossier AND kind = :kind AND completed_at IS NULL AND cancelled_at IS NULL
                """).param("dossier", dossier).param("kind", kind.name()).query(WorkItems::read).optional();
    }

    Optional<WorkItem> openAbout(UUID about) {
        return this.database
            .sql("SELECT * FROM work_item WHERE about = :about AND completed_at IS NULL AND cancelled_at IS NULL")
            .param("about", about)
            .query(WorkItems::read)
            .optional();
    }

    Map<UUID, Instant> openSince(Collection<UUID> dossiers, WorkKind kind) {
        Map<UUID, Instant> since = new HashMap<>();
        this.database.sql("""
                SELECT dossier, created_at FROM work_item
                 WHERE dossier = ANY(:dossiers) AND kind = :kind AND completed_at IS NULL AND cancelled_at IS NULL
                """).param("dossiers", dossiers.toArray(UUID[]::new)).param("kind", kind.name()).query((row) -> {
            since.put(row.getObject("dossier", UUID.class),
                    row.getObject("created_at", OffsetDateTime.class).toInstant());
        });
        return since;
    }

    void remind(UUID dossier, WorkKind kind, int times) {
        this.database.sql("""
                UPDATE work_item SET reminders = :times
                 WHERE dossier = :dossier AND kind = :kind AND completed_at IS NULL AND cancelled_at IS NULL
                """).param("times", times).param("dossier", dossier).param("kind", kind.name()).update();
    }

    void complete(WorkHandler.Work work) {
        this.database.sql("""
                UPDATE work_item
                   SET completed_at = :at, completed_by = :account, decision = :decision,
                       completed_for = nullif(:owner, :account)
                 WHERE id = :id
                """)
            .param("at", work.now().atOffset(ZoneOffset.UTC))
            .param("account", work.actor().account())
            .param("owner", work.owner())
            .param("decision", work.completion().requireDecision())
            .param("id", work.item().id())
            .update();
    }

    List<Worklist.DoneInstead> doneInstead(UUID dossier) {
        return this.database.sql("""
                SELECT completed_at, completed_by, completed_for FROM work_item
                 WHERE dossier = :dossier AND completed_for IS NOT NULL
                """)
            .param("dossier", dossier)
            .query((row, number) -> new Worklist.DoneInstead(
                    row.getObject("completed_at", OffsetDateTime.class).toInstant(), row.getString("completed_by"),
                    row.getString("completed_for")))
            .list();
    }

    void cancel(String engineTask, Instant at) {
        this.database.sql("""
                UPDATE work_item SET cancelled_at = :at WHERE engine_task = :task AND completed_at IS NULL
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("task", engineTask).update();
    }

    void rename(UUID dossier, String process, String from, String to) {
        this.database
            .sql("""
                    UPDATE work_item
                       SET element = :to, step_key = CASE WHEN kind = 'STEP' THEN coalesce(step_key, :from) ELSE step_key END
                     WHERE dossier = :dossier AND process = :process AND element = :from
                       AND completed_at IS NULL AND cancelled_at IS NULL
                    """)
            .param("to", to)
            .param("dossier", dossier)
            .param("process", process)
            .param("from", from)
            .update();
    }

    void assign(UUID id, @Nullable String account) {
        this.database.sql("UPDATE work_item SET assignee = :account WHERE id = :id")
            .param("account", account)
            .param("id", id)
            .update();
    }

    void escalate(UUID dossier, WorkKind kind) {
        this.database.sql("""
                UPDATE work_item SET escalated = true
                 WHERE dossier = :dossier AND kind = :kind AND completed_at IS NULL AND cancelled_at IS NULL
                """).param("dossier", dossier).param("kind", kind.name()).update();
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        boolean done = row.getObject("completed_at") != null || row.getObject("cancelled_at") != null;
        return new WorkItem(row.getObject("id", UUID.class), WorkKind.valueOf(row.getString("kind")),
                row.getString("process"), row.getString("element"), row.getObject("dossier", UUID.class),
                row.getString("agency"), row.getString("unit"), Role.valueOf(row.getString("role")),
                row.getString("assignee"), row.getBoolean("escalated"), row.getInt("reminders"),
                row.getString("engine_task"), row.getObject("created_at", OffsetDateTime.class).toInstant(), done,
                step(row), row.getObject("about", UUID.class));
    }

    private static @Nullable WorkStep step(ResultSet row) throws SQLException {
        String key = row.getString("step_key");
        return (key == null) ? null : new WorkStep(key, row.getObject("step_place", Integer.class),
                row.getObject("step_count", Integer.class), row.getString("step_name"));
    }

}
