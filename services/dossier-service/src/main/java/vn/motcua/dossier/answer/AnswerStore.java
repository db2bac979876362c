package vn.motcua.dossier.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.answer.AnswerDue;
import vn.motcua.rules.answer.AnswerLimit;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/** The table of answers that are owed or were given. */
@Repository
class AnswerStore {

    private static final String OVERDUE = "WHERE a.answered_at IS NULL AND a.due_at < :now AND d.agency = :agency";

    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID dossier, Instant since, AnswerLimit limit, @Nullable AnswerDue due) {
        this.database.sql("""
                INSERT INTO desk_answer (dossier, since, amount, unit, legal_basis, due_at, soon_at)
                VALUES (:dossier, :since, :amount, :unit, :basis, :due, :soon)
                """)
            .param("dossier", dossier)
            .param("since", stored(since))
            .param("amount", limit.limit().value())
            .param("unit", limit.limit().unit().name())
            .param("basis", limit.legalBasis())
            .param("due", (due == null) ? null : stored(due.dueAt()))
            .param("soon", (due == null) ? null : stored(due.soonAt()))
            .update();
    }

    /** The one that is owed now. */
    Optional<DeskAnswer> open(UUID dossier) {
        return this.database.sql("SELECT * FROM desk_answer WHERE dossier = :dossier AND answered_at IS NULL")
            .param("dossier", dossier)
            .query(AnswerStore::read)
            .optional();
    }

    List<DeskAnswer> of(UUID dossier) {
        return this.database.sql("SELECT * FROM desk_answer WHERE dossier = :dossier ORDER BY since")
            .param("dossier", dossier)
            .query(AnswerStore::read)
            .list();
    }

    /** Dossiers of these agencies that wait for an answer. */
    List<UUID> openAt(Collection<String> agencies) {
        return this.database.sql("""
                SELECT a.dossier FROM desk_answer a JOIN dossier d ON d.id = a.dossier
                 WHERE a.answered_at IS NULL AND d.agency = ANY(:agencies) ORDER BY a.dossier
                """).param("agencies", agencies.toArray(String[]::new)).query(UUID.class).list();
    }

    /** Those whose time is over and nobody said so, the longest first. */
    List<UUID> missed(Instant now, Collection<UUID> except, int most) {
        return this.database.sql("""
                SELECT dossier FROM desk_answer
                 WHERE answered_at IS NULL AND missed_due IS DISTINCT FROM due_at AND due_at < :now
                   AND dossier <> ALL(:except)
                 ORDER BY due_at, dossier LIMIT :most
                """)
            .param("now", stored(now))
            .param("except", except.toArray(UUID[]::new))
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    /** Those that could not be counted when they came. */
    List<UUID> uncounted() {
        return this.database.sql("SELECT dossier FROM desk_answer WHERE answered_at IS NULL AND due_at IS NULL")
            .query(UUID.class)
            .list();
    }

    @Nullable Instant nextDueFrom(Instant instant) {
        return this.database.sql("""
                SELECT min(due_at) AS next FROM desk_answer
                 WHERE answered_at IS NULL AND missed_due IS DISTINCT FROM due_at AND due_at >= :instant
                """)
            .param("instant", stored(instant))
            .query((row, number) -> Optional.ofNullable(instant(row, "next")))
            .single()
            .orElse(null);
    }

    OverdueAnswers overdueAt(String agency, Instant now, int most) {
        List<OverdueAnswers.Line> first = overdue(
                """
                        SELECT a.dossier, a.due_at, d.procedure_name, p.name FROM desk_answer a JOIN dossier d ON d.id = a.dossier
                          JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                        """
                        + OVERDUE + " ORDER BY a.due_at, a.dossier LIMIT :most",
                agency, now)
            .param("most", most)
            .query((row, number) -> new OverdueAnswers.Line(row.getObject("dossier", UUID.class),
                    row.getString("procedure_name"), row.getString("name"),
                    Objects.requireNonNull(instant(row, "due_at"))))
            .list();
        return new OverdueAnswers(first,
                (first.size() < most) ? first.size()
                        : overdue("SELECT count(*) FROM desk_answer a JOIN dossier d ON d.id = a.dossier " + OVERDUE,
                                agency, now)
                            .query(Long.class)
                            .single());
    }

    private JdbcClient.StatementSpec overdue(String statement, String agency, Instant now) {
        return this.database.sql(statement).param("agency", agency).param("now", stored(now));
    }

    void move(UUID dossier, AnswerDue due) {
        this.database.sql("""
                UPDATE desk_answer SET due_at = :due, soon_at = :soon
                 WHERE dossier = :dossier AND answered_at IS NULL
                """)
            .param("due", stored(due.dueAt()))
            .param("soon", stored(due.soonAt()))
            .param("dossier", dossier)
            .update();
    }

    void missed(UUID dossier, AnswerDue due) {
        this.database.sql("UPDATE desk_answer SET missed_due = :due WHERE dossier = :dossier AND answered_at IS NULL")
            .param("due", stored(due.dueAt()))
            .param("dossier", dossier)
            .update();
    }

    void answered(UUID dossier, Instant at) {
        this.database.sql("UPDATE desk_answer SET answered_at = :at WHERE dossier = :dossier AND answered_at IS NULL")
            .param("at", stored(at))
            .param("dossier", dossier)
            .update();
    }

    private static DeskAnswer read(ResultSet row, int number) throws SQLException {
        Instant due = instant(row, "due_at");
        Instant soon = instant(row, "soon_at");
        TimeLimit limit = new TimeLimit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit")));
        return new DeskAnswer(row.getObject("dossier", UUID.class), Objects.requireNonNull(instant(row, "since")),
                new AnswerLimit(limit, row.getString("legal_basis")),
                (due == null || soon == null) ? null : new AnswerDue(due, soon), instant(row, "missed_due"),
                instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
