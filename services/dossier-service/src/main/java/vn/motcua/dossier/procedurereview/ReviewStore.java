package vn.motcua.dossier.procedurereview;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.procedurereview.ProcedureReview.Plan;
import vn.motcua.dossier.procedurereview.ProcedureReview.Posted;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.review.PublishingDecision;

/** The table of reviews. */
@Repository
class ReviewStore {

    private final JdbcClient database;

    ReviewStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Enters a review.
     * @return whether there was none of the same that is open or settled it
     */
    boolean insert(ProcedureReview one) {
        int entered = this.database.sql("""
                INSERT INTO procedure_review (id, agency, unit, kind, procedure, version, state, opened_at, due_at,
                    effect_on, plan_year, review_by)
                VALUES (:id, :agency, :unit, :kind, :procedure, :version, :state, :openedAt, :dueAt,
                    :effectOn, :planYear, :reviewBy)
                ON CONFLICT DO NOTHING
                """)
            .param("id", one.id())
            .param("agency", one.agency())
            .param("unit", one.unit())
            .param("kind", one.kind().name())
            .param("procedure", one.procedure())
            .param("version", one.version())
            .param("state", one.state().name())
            .param("openedAt", stored(one.openedAt()))
            .param("dueAt", stored(one.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("effectOn", one.effectOn(), Types.DATE)
            .param("planYear", one.plan().year(), Types.INTEGER)
            .param("reviewBy", one.plan().dueOn(), Types.DATE)
            .update();
        return entered == 1;
    }

    /** Keeps what changes in the life of a review that is locked. */
    void save(ProcedureReview one) {
        JdbcClient.StatementSpec statement = this.database.sql("""
                UPDATE procedure_review SET version = :version, state = :state, due_at = :dueAt, overdue = :overdue,
                       decision_number = :number, decision_on = :decisionOn, issuer = :issuer, expedited = :expedited,
                       decision_in_time = :inTime, publish_by = :publishBy, desk_on = :deskOn, desk_by = :deskBy,
                       website_on = :websiteOn, website_by = :websiteBy, reviewed_on = :reviewedOn,
                       finding = :finding, handling = :handling
                 WHERE id = :id
                """)
            .param("id", one.id())
            .param("version", one.version())
            .param("state", one.state().name())
            .param("dueAt", stored(one.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("overdue", one.overdue());
        bind(bind(statement, one.publication()), one.plan()).update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Publication publication) {
        PublishingDecision decision = publication.decision();
        return bind(bind(statement, "desk", publication.desk()), "website", publication.website())
            .param("number", (decision == null) ? null : decision.number())
            .param("decisionOn", (decision == null) ? null : decision.on(), Types.DATE)
            .param("issuer", (decision == null) ? null : decision.issuer().name())
            .param("expedited", decision != null && decision.expedited())
            .param("inTime", publication.time().decisionInTime(), Types.BOOLEAN)
            .param("publishBy", publication.time().publishBy(), Types.DATE);
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, String place,
            @Nullable Posted posted) {
        return statement.param(place + "On", (posted == null) ? null : posted.on(), Types.DATE)
            .param(place + "By", (posted == null) ? null : posted.by());
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Plan plan) {
        return statement.param("reviewedOn", plan.reviewedOn(), Types.DATE)
            .param("finding", (plan.finding() == null) ? null : plan.finding().name())
            .param("handling", (plan.handling() == null) ? null : plan.handling().name());
    }

    /**
     * Locks and reads a review.
     * @throws Refusal if there is none
     */
    /** The next of these agencies with which somebody has to do something. */
    List<UUID> awaitedAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT id FROM procedure_review
                 WHERE due_at IS NOT NULL AND agency = ANY(:agencies) AND id > :cursor ORDER BY id LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    ProcedureReview lock(UUID id) {
        return one("SELECT * FROM procedure_review WHERE id = :id FOR UPDATE", id);
    }

    ProcedureReview get(UUID id) {
        return one("SELECT * FROM procedure_review WHERE id = :id", id);
    }

    private ProcedureReview one(String sql, UUID id) {
        return this.database.sql(sql)
            .param("id", id)
            .query(ReviewRow::read)
            .optional()
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "review", "id", id.toString()));
    }

    void note(UUID review, Note note) {
        this.database.sql("""
                INSERT INTO procedure_review_note (review, seq, at, officer, act, words)
                SELECT :review, count(*) + 1, :at, :officer, :act, :words
                  FROM procedure_review_note WHERE review = :review
                """)
            .param("review", review)
            .param("at", stored(note.at()))
            .param("officer", note.officer())
            .param("act", note.act())
            .param("words", note.words())
            .update();
    }

    /** What was done, oldest first. */
    List<Note> notes(UUID review) {
        return this.database
            .sql("SELECT at, officer, act, words FROM procedure_review_note WHERE review = :review ORDER BY seq")
            .param("review", review)
            .query((row, number) -> new Note(row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("officer"), row.getString("act"), row.getString("words")))
            .list();
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * One line of the history, with the words that stay with the agency.
     *
     * @param act name of the fact
     */
    record Note(Instant at, String officer, String act, @Nullable String words) {
    }

}
