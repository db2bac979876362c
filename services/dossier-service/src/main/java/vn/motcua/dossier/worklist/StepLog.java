package vn.motcua.dossier.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a dossier has been in its process models, for open and closed dossiers alike. */
@Component
public class StepLog {

    private final JdbcClient database;

    StepLog(JdbcClient database) {
        this.database = database;
    }

    /** The process entered an element. */
    public void entered(Visit visit, Instant at) {
        this.database.sql("""
                INSERT INTO step_log (dossier, process, version, instance, element, visit, entered_at, step)
                VALUES (:dossier, :process, :version, :instance, :element, :visit, :at,
                        CASE WHEN :ofStep THEN (SELECT key FROM dossier_step WHERE dossier = :dossier) END)
                """)
            .param("dossier", visit.dossier())
            .param("process", visit.process())
            .param("version", visit.version())
            .param("instance", visit.instance())
            .param("element", visit.element())
            .param("visit", visit.visit())
            .param("ofStep", visit.ofStep())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** The process left an element. */
    public void left(Visit visit, Instant at) {
        this.database.sql("""
                UPDATE step_log SET left_at = :at WHERE dossier = :dossier AND visit = :visit AND left_at IS NULL
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("dossier", visit.dossier())
            .param("visit", visit.visit())
            .update();
    }

    /**
     * The process goes on under another version of its model, where the place may have
     * another name: a step that was drawn by itself keeps it as its key.
     */
    public void moved(UUID dossier, String instance, int version, String from, String to) {
        this.database.sql("""
                UPDATE step_log
                   SET version = :version, element = :to,
                       step = CASE WHEN :to = 'user_DoStep' THEN coalesce(step, :from) ELSE step END
                 WHERE dossier = :dossier AND instance = :instance AND element = :from AND left_at IS NULL
                """)
            .param("dossier", dossier)
            .param("instance", instance)
            .param("version", version)
            .param("from", from)
            .param("to", to)
            .update();
    }

    /** The models that the dossier went through, each in the version it began under. */
    public List<Model> models(UUID dossier) {
        return this.database
            .sql("SELECT DISTINCT process, version FROM step_log WHERE dossier = :dossier ORDER BY process, version")
            .param("dossier", dossier)
            .query(Model.class)
            .list();
    }

    /** The elements of a model in which the dossier stands now. */
    public List<String> current(UUID dossier, Model model) {
        return elements(dossier, model, "left_at IS NULL");
    }

    /** The elements of a model that the dossier has left. */
    public List<String> passed(UUID dossier, Model model) {
        return elements(dossier, model, "left_at IS NOT NULL");
    }

    /**
     * The elements of a model in the order in which the dossier entered them, for each
     * time that the process ran.
     */
    public List<List<String>> ways(UUID dossier, Model model) {
        Map<String, List<String>> byInstance = new LinkedHashMap<>();
        this.database.sql("""
                SELECT instance, element FROM step_log
                 WHERE dossier = :dossier AND process = :process AND version = :version
                 ORDER BY entered_at, left_at NULLS LAST
                """)
            .param("dossier", dossier)
            .param("process", model.process())
            .param("version", model.version())
            .query((row) -> {
                byInstance.computeIfAbsent(row.getString("instance"), (first) -> new ArrayList<>())
                    .add(row.getString("element"));
            });
        return List.copyOf(byInstance.values());
    }

    /** Each visit of a dossier to the elements of a process, in order. */
    public List<Visited> visits(UUID dossier, String process) {
        return this.database.sql("""
                SELECT element, step, entered_at, left_at FROM step_log WHERE dossier = :dossier AND process = :process
                 ORDER BY entered_at, left_at NULLS LAST
                """)
            .param("dossier", dossier)
            .param("process", process)
            .query((row, number) -> new Visited(row.getString("element"), row.getString("step"),
                    row.getObject("entered_at", OffsetDateTime.class).toInstant(), leftAt(row)))
            .list();
    }

    /**
     * Whether the dossier runs under a model that goes from step to step as its internal
     * process says; an older one draws each step by itself.
     */
    public boolean isDriven(UUID dossier) {
        return this.database.sql("SELECT EXISTS (SELECT FROM step_log WHERE dossier = :dossier AND step IS NOT NULL)")
            .param("dossier", dossier)
            .query(Boolean.class)
            .single();
    }

    /** Account of the officer who did a step of the internal process last. */
    public Optional<String> lastOfficer(UUID dossier, String step) {
        return this.database.sql("""
                SELECT coalesce(completed_for, completed_by) FROM work_item
                 WHERE dossier = :dossier AND kind = 'STEP' AND role = 'CASE_OFFICER'
                   AND coalesce(step_key, element) = :step AND completed_at IS NOT NULL
                 ORDER BY completed_at DESC LIMIT 1
                """).param("dossier", dossier).param("step", step).query(String.class).optional();
    }

    private static @Nullable Instant leftAt(ResultSet row) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return (left == null) ? null : left.toInstant();
    }

    private List<String> elements(UUID dossier, Model model, String condition) {
        return this.database.sql("""
                SELECT DISTINCT element FROM step_log
                 WHERE dossier = :dossier AND process = :process AND version = :version AND""" + " " + condition)
            .param("dossier", dossier)
            .param("process", model.process())
            .param("version", model.version())
            .query(String.class)
            .list();
    }

    /** A version of a process model. */
    public record Model(String process, int version) {
    }

    /**
     * One visit of a dossier to an element.
     *
     * @param version of the process model
     * @param instance the engine's id of the process instance
     * @param visit the engine's id of the visit
     * @param ofStep whether the element is done once for each step of the internal
     * process
     */
    public record Visit(UUID dossier, String process, int version, String instance, String element, String visit,
            boolean ofStep) {
    }

    /**
     * A visit as it was logged, in legal time.
     *
     * @param step key of the step of the internal process, where the element is done once
     * for each
     * @param leftAt absent while the dossier stands there
     */
    public record Visited(String element, @Nullable String step, Instant enteredAt, @Nullable Instant leftAt) {
    }

}
