package vn.motcua.dossier.remedy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.remedy.RemedyState;

/** The table of remedies. */
@Repository
class RemedyStore {

    private static final int MOST = 500;

    private static final Role[] WATCHERS = { Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR };

    private final JdbcClient database;

    private final Substitutes substitutes;

    RemedyStore(JdbcClient database, Substitutes substitutes) {
        this.database = database;
        this.substitutes = substitutes;
    }

    void insert(Remedy one) {
        this.database.sql("""
                INSERT INTO remedy (id, agency, unit, procedure, source, said, opened_at, plan_by, state)
                VALUES (:id, :agency, :unit, :procedure, :source, :said, :openedAt, :planBy, :state)
                """)
            .param("id", one.id())
            .param("agency", one.agency())
            .param("unit", one.unit())
            .param("procedure", one.procedure())
            .param("source", one.source().name())
            .param("said", one.said())
            .param("openedAt", stored(one.openedAt()))
            .param("planBy", stored(one.planBy()))
            .param("state", one.state().name())
            .update();
    }

    Remedy lock(UUID id) {
        return one("SELECT * FROM remedy WHERE id = :id FOR UPDATE", id);
    }

    Remedy get(UUID id) {
        return one("SELECT * FROM remedy WHERE id = :id", id);
    }

    private Remedy one(String sql, UUID id) {
        return this.database.sql(sql)
            .param("id", id)
            .query(RemedyStore::read)
            .optional()
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "remedy", "id", id.toString()));
    }

    /** Sets cause, remedy and day. */
    void plan(UUID id, Remedy.Plan plan) {
        this.database.sql("""
                UPDATE remedy SET state = 'PLANNED', cause = :cause, measure = :measure, deadline = :deadline,
                       done_by = :doneBy
                 WHERE id = :id
                """)
            .param("cause", plan.cause())
            .param("measure", plan.measure())
            .param("deadline", plan.deadline())
            .param("doneBy", stored(Objects.requireNonNull(plan.doneBy())))
            .param("id", id)
            .update();
    }

    /** The next open ones of these agencies. */
    List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT id FROM remedy
                 WHERE state <> 'CLOSED' AND agency = ANY(:agencies) AND id > :cursor ORDER BY id LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    void move(UUID id, Instant planBy, @Nullable Instant doneBy) {
        this.database.sql("UPDATE remedy SET plan_by = :planBy, done_by = :doneBy WHERE id = :id")
            .param("planBy", stored(planBy))
            .param("doneBy", (doneBy == null) ? null : stored(doneBy))
            .param("id", id)
            .update();
    }

    void close(UUID id, String result, String account, Instant at) {
        this.database.sql("""
                UPDATE remedy SET state = 'CLOSED', result = :result, closed_by = :account, closed_at = :at
                 WHERE id = :id
                """).param("result", result).param("account", account).param("at", stored(at)).param("id", id).update();
    }

    void flag(UUID id) {
        this.database.sql("UPDATE remedy SET overdue = true WHERE id = :id").param("id", id).update();
    }

    /** What the reader answers for or watches over: the open ones first. */
    List<Remedy> of(Actor reader) {
        return this.database.sql("""
                SELECT * FROM remedy
                 WHERE agency = :agency AND (:wide OR unit = ANY(:units))
                 ORDER BY state = 'CLOSED', overdue DESC, coalesce(done_by, plan_by), id LIMIT :most
                """)
            .param("agency", reader.agency())
            .param("wide", reader.hasAny(WATCHERS))
            .param("units", this.substitutes.unitsOf(reader, Role.UNIT_HEAD).toArray(String[]::new))
            .param("most", MOST)
            .query(RemedyStore::read)
            .list();
    }

    /** Whether the reader answers for one of the agency or watches over it. */
    boolean concerns(Remedy remedy, Actor reader) {
        return reader.hasAny(WATCHERS) || this.substitutes.unitsOf(reader, Role.UNIT_HEAD).contains(remedy.unit());
    }

    private static Remedy read(ResultSet row, int number) throws SQLException {
        Remedy.Plan plan = new Remedy.Plan(row.getString("cause"), row.getString("measure"),
                row.getObject("deadline", LocalDate.class), instant(row, "done_by"), row.getString("result"),
                row.getString("closed_by"), instant(row, "closed_at"));
        return new Remedy(row.getObject("id", UUID.class), row.getString("agency"), row.getString("unit"),
                row.getString("procedure"), Remedy.Source.valueOf(row.getString("source")), row.getString("said"),
                Objects.requireNonNull(instant(row, "opened_at")), Objects.requireNonNull(instant(row, "plan_by")),
                RemedyState.valueOf(row.getString("state")), plan, row.getBoolean("overdue"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
