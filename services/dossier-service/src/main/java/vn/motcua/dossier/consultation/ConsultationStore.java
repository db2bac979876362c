package vn.motcua.dossier.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.consultation.OpinionState;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/** The tables of consultations and of what silence means. */
@Repository
class ConsultationStore {

    private final JdbcClient database;

    ConsultationStore(JdbcClient database) {
        this.database = database;
    }

    void insert(Consultation asked) {
        this.database.sql("""
                INSERT INTO consultation (id, dossier, agency, unit, content, days, asked_at, asked_by, due_at,
                    silence_basis, state)
                VALUES (:id, :dossier, :agency, :unit, :content, :days, :askedAt, :askedBy, :dueAt, :silence, :state)
                """)
            .param("id", asked.id())
            .param("dossier", asked.dossier())
            .param("agency", asked.agency())
            .param("unit", asked.unit())
            .param("content", asked.content())
            .param("days", asked.days())
            .param("askedAt", stored(asked.askedAt()))
            .param("askedBy", asked.askedBy())
            .param("dueAt", stored(asked.dueAt()))
            .param("silence", asked.silenceBasis())
            .param("state", asked.state().name())
            .update();
    }

    Optional<Consultation> find(UUID id) {
        return this.database.sql("SELECT * FROM consultation WHERE id = :id")
            .param("id", id)
            .query(ConsultationStore::read)
            .optional();
    }

    List<Consultation> of(UUID dossier) {
        return this.database.sql("SELECT * FROM consultation WHERE dossier = :dossier ORDER BY asked_at, id")
            .param("dossier", dossier)
            .query(ConsultationStore::read)
            .list();
    }

    /**
     * What an agency has asked or is asked and nobody has answered, the oldest due first.
     */
    List<Consultation> openAt(String agency) {
        return this.database.sql("""
                SELECT c.* FROM consultation c JOIN dossier d ON d.id = c.dossier
                 WHERE c.ended_at IS NULL AND (d.agency = :agency OR c.agency = :agency) ORDER BY c.due_at, c.id
                """).param("agency", agency).query(ConsultationStore::read).list();
    }

    /** The next dossiers with a question to one of these whose time is not over. */
    List<UUID> awaitingAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT DISTINCT dossier FROM consultation
                 WHERE state = 'ASKED' AND agency = ANY(:agencies) AND dossier > :cursor ORDER BY dossier LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    void move(UUID id, Instant dueAt) {
        this.database.sql("UPDATE consultation SET due_at = :dueAt WHERE id = :id")
            .param("dueAt", stored(dueAt))
            .param("id", id)
            .update();
    }

    void overdue(UUID id) {
        this.database.sql("UPDATE consultation SET state = 'OVERDUE' WHERE id = :id").param("id", id).update();
    }

    void deem(UUID id, Instant at) {
        this.database.sql("UPDATE consultation SET state = 'CONSENT_DEEMED', ended_at = :at WHERE id = :id")
            .param("at", stored(at))
            .param("id", id)
            .update();
    }

    void answer(UUID id, Instant at, String account, String decision, String answer) {
        this.database.sql("""
                UPDATE consultation SET state = 'ANSWERED', ended_at = :at, answered_by = :account,
                       decision = :decision, answer = :answer
                 WHERE id = :id
                """)
            .param("at", stored(at))
            .param("account", account)
            .param("decision", decision)
            .param("answer", answer)
            .param("id", id)
            .update();
    }

    /** Ends what is still open on a dossier; how many. */
    int close(UUID dossier, Instant at, OpinionsEnd because) {
        return this.database.sql("""
                UPDATE consultation SET state = 'NOT_NEEDED', ended_at = :at, ended_because = :because
                 WHERE dossier = :dossier AND ended_at IS NULL
                """).param("at", stored(at)).param("because", because.name()).param("dossier", dossier).update();
    }

    /** By what silence is consent for a procedure on that day. */
    Optional<SilenceRule> silence(String procedure, LocalDate day) {
        return this.database.sql("""
                SELECT legal_basis, value, unit FROM silence_rule WHERE procedure = :procedure AND valid_from <= :day
                 ORDER BY valid_from DESC LIMIT 1
                """)
            .param("procedure", procedure)
            .param("day", day)
            .query(ConsultationStore::readRule)
            .optional()
            .filter((rule) -> !rule.legalBasis().isEmpty());
    }

    private static SilenceRule readRule(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        return new SilenceRule(row.getString("legal_basis"),
                (unit == null) ? null : new TimeLimit(row.getInt("value"), LimitUnit.valueOf(unit)));
    }

    void rule(String procedure, LocalDate from, SilenceRule rule) {
        TimeLimit length = rule.length();
        this.database.sql("""
                INSERT INTO silence_rule (procedure, valid_from, legal_basis, value, unit)
                VALUES (:procedure, :from, :basis, :value, :unit)
                ON CONFLICT (procedure, valid_from)
                DO UPDATE SET legal_basis = excluded.legal_basis, value = excluded.value, unit = excluded.unit
                """)
            .param("procedure", procedure)
            .param("from", from)
            .param("basis", rule.legalBasis())
            .param("value", (length == null) ? null : length.value())
            .param("unit", (length == null) ? null : length.unit().name())
            .update();
    }

    private static Consultation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Consultation(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                row.getString("agency"), row.getString("unit"), row.getString("content"), row.getInt("days"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getString("asked_by"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(), row.getString("silence_basis"),
                OpinionState.valueOf(row.getString("state")), (ended == null) ? null : ended.toInstant(),
                row.getString("answered_by"), row.getString("decision"), row.getString("answer"),
                row.getString("ended_because"));
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
