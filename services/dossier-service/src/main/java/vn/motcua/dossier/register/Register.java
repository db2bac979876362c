package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The register of dossiers: the door to the row of each dossier. Every command locks its
 * dossier first and reads the clock after, so the times of a dossier never decrease.
 */
@Component
public class Register {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JdbcClient database;

    Register(JdbcClient database) {
        this.database = database;
    }

    /** Enters a dossier that was handed in. */
    public Dossier enter(Submission submission) {
        return this.database
            .sql("""
                    INSERT INTO dossier (id, agency, unit, procedure, procedure_version, procedure_name, field, channel,
                        online_level, settled_at_desk, limit_value, limit_unit, limit_grounds, sets, return_by, status, submitted_at)
                    VALUES (:id, :agency, :unit, :procedure, :version, :name, :field, :channel,
                        :onlineLevel, :settledAtDesk, :limitValue, :limitUnit, :limitGrounds, :sets, :returnBy, 'SUBMITTED', :submittedAt)
                    RETURNING *
                    """)
            .params(submission.columns())
            .query(DossierRow::read)
            .single();
    }

    /**
     * The dossier, locked until the end of the transaction.
     * @throws Refusal if there is none
     */
    public Dossier lock(UUID id) {
        return this.database.sql("SELECT * FROM dossier WHERE id = :id FOR UPDATE")
            .param("id", id)
            .query(DossierRow::read)
            .optional()
            .orElseThrow(() -> unknown(id.toString()));
    }

    /**
     * The dossier as it stands, unlocked.
     * @throws Refusal if there is none
     */
    public Dossier get(UUID id) {
        return this.database.sql("SELECT * FROM dossier WHERE id = :id")
            .param("id", id)
            .query(DossierRow::read)
            .optional()
            .orElseThrow(() -> unknown(id.toString()));
    }

    /** Those of the dossiers that there are, in id order, unlocked. */
    public List<Dossier> all(Collection<UUID> ids) {
        return this.database.sql("SELECT * FROM dossier WHERE id = ANY(:ids) ORDER BY id")
            .param("ids", ids.toArray(UUID[]::new))
            .query(DossierRow::read)
            .list();
    }

    /** Finds a dossier by its code or its id. */
    public Optional<Dossier> find(String idOrCode) {
        String text = idOrCode.strip();
        if (UUID_SHAPE.matcher(text).matches()) {
            return this.database.sql("SELECT * FROM dossier WHERE id = :id")
                .param("id", UUID.fromString(text))
                .query(DossierRow::read)
                .optional();
        }
        return this.database.sql("SELECT * FROM dossier WHERE code = :code")
            .param("code", text)
            .query(DossierRow::read)
            .optional();
    }

    /** Begins a change of the dossier's row. */
    public DossierChange change(UUID id) {
        return new DossierChange(this.database, id);
    }

    /**
     * Open dossiers whose original due instant lies before the given one and that are not
     * yet marked late, locked in id order; those that another node has locked are left to
     * it.
     */
    public List<Dossier> lockDueBefore(Instant instant, int most) {
        return this.database.sql("""
                SELECT * FROM dossier
                 WHERE resolved_at IS NULL AND late_at IS NULL AND original_due_at < :instant
                 ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
                """).param("instant", DossierRow.stored(instant)).param("most", most).query(DossierRow::read).list();
    }

    /**
     * As {@link #lockDueBefore}, for re-appointments that were not kept; one that a
     * lawful new count overtook is none any more.
     */
    public List<Dossier> lockReappointmentsDueBefore(Instant instant, int most) {
        return this.database.sql("""
                SELECT * FROM dossier
                 WHERE resolved_at IS NULL AND reappointed AND reappointment_broken_at IS NULL AND due_at < :instant
                   AND due_at > original_due_at
                 ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
                """).param("instant", DossierRow.stored(instant)).param("most", most).query(DossierRow::read).list();
    }

    /** Marks locked dossiers late, all in one statement. */
    public List<Dossier> markLate(List<Dossier> locked) {
        return update("UPDATE dossier SET late_at = original_due_at WHERE id = ANY(:ids) RETURNING *", locked);
    }

    /** Marks the re-appointments of locked dossiers broken, all in one statement. */
    public List<Dossier> markReappointmentsBroken(List<Dossier> locked) {
        return update("UPDATE dossier SET reappointment_broken_at = due_at WHERE id = ANY(:ids) RETURNING *", locked);
    }

    private List<Dossier> update(String statement, List<Dossier> locked) {
        if (locked.isEmpty()) {
            return List.of();
        }
        return this.database.sql(statement)
            .param("ids", locked.stream().map(Dossier::id).toArray(UUID[]::new))
            .query(DossierRow::read)
            .list();
    }

    /**
     * The first instant after the given one at which an open dossier becomes late or a
     * re-appointment breaks.
     */
    public @Nullable Instant nextDueAfter(Instant instant) {
        return this.database.sql("""
                SELECT least(
                    (SELECT min(original_due_at) FROM dossier
                      WHERE resolved_at IS NULL AND late_at IS NULL AND original_due_at >= :instant),
                    (SELECT min(due_at) FROM dossier
                      WHERE resolved_at IS NULL AND reappointed AND reappointment_broken_at IS NULL
                        AND due_at > original_due_at AND due_at >= :instant))
                """)
            .param("instant", DossierRow.stored(instant))
            .query((row, number) -> Optional.ofNullable(row.getObject(1, java.time.OffsetDateTime.class)))
            .single()
            .map(java.time.OffsetDateTime::toInstant)
            .orElse(null);
    }

    private static Refusal unknown(String text) {
        return new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", text);
    }

}
