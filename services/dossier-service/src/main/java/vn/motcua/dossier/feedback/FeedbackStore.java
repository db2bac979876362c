package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The book of opinions. */
@Repository
class FeedbackStore {

    private final JdbcClient database;

    FeedbackStore(JdbcClient database) {
        this.database = database;
    }

    /** The next number of the year; taken last, so that a rollback burns none. */
    int nextNumber(String agency, int year) {
        return this.database.sql("""
                INSERT INTO feedback_number AS n (agency, year, last) VALUES (:agency, :year, 1)
                ON CONFLICT (agency, year) DO UPDATE SET last = n.last + 1 RETURNING last
                """).param("agency", agency).param("year", year).query(Integer.class).single();
    }

    void insert(Feedback one) {
        this.database.sql("""
                INSERT INTO feedback (id, code, agency, channel, name, address, phone, email, content, dossier, state,
                    received_at, answer_due_at, forward_by, escalate_at, explanation)
                VALUES (:id, :code, :agency, :channel, :name, :address, :phone, :email, :content, :dossier, :state,
                    :receivedAt, :answerDueAt, :forwardBy, :escalateAt, :explanation)
                """)
            .param("id", one.id())
            .param("code", one.code())
            .param("agency", one.agency())
            .param("channel", one.channel().name())
            .param("name", one.sender().name())
            .param("address", one.sender().address())
            .param("phone", one.sender().phone())
            .param("email", one.sender().email())
            .param("content", one.content())
            .param("dossier", one.dossier())
            .param("state", one.handling().state().name())
            .param("receivedAt", stored(one.times().receivedAt()))
            .param("answerDueAt", stored(one.times().answerDueAt()))
            .param("forwardBy", stored(one.times().forwardBy()))
            .param("escalateAt", stored(one.times().escalateAt()))
            .param("explanation", String.join("\n", one.times().explanation()))
            .update();
    }

    /**
     * Locks and reads an opinion.
     * @throws Refusal if there is none
     */
    Feedback lock(UUID id) {
        return one("SELECT * FROM feedback WHERE id = :id FOR UPDATE", id);
    }

    Feedback get(UUID id) {
        return one("SELECT * FROM feedback WHERE id = :id", id);
    }

    private Feedback one(String sql, UUID id) {
        return this.database.sql(sql)
            .param("id", id)
            .query(FeedbackRow::read)
            .optional()
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "feedback", "id", id.toString()));
    }

    Optional<Feedback> byCode(String code) {
        return this.database.sql("SELECT * FROM feedback WHERE code = :code")
            .param("code", code)
            .query(FeedbackRow::read)
            .optional();
    }

    FeedbackChange change(UUID id) {
        return new FeedbackChange(this.database, id);
    }

    /** The next of these agencies whose sender has nothing in writing. */
    List<UUID> untoldAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.database.sql("""
                SELECT id FROM feedback
                 WHERE told_at IS NULL AND agency = ANY(:agencies) AND id > :cursor ORDER BY id LIMIT :most
                """)
            .param("agencies", agencies.toArray(String[]::new))
            .param("cursor", cursor)
            .param("most", most)
            .query(UUID.class)
            .list();
    }

    void note(UUID feedback, Note note) {
        this.database
            .sql("""
                    INSERT INTO feedback_note (feedback, seq, at, officer, act, words)
                    SELECT :feedback, count(*) + 1, :at, :officer, :act, :words FROM feedback_note WHERE feedback = :feedback
                    """)
            .param("feedback", feedback)
            .param("at", stored(note.at()))
            .param("officer", note.officer())
            .param("act", note.act())
            .param("words", note.words())
            .update();
    }

    /** What was done, oldest first. */
    List<Note> notes(UUID feedback) {
        return this.database
            .sql("SELECT at, officer, act, words FROM feedback_note WHERE feedback = :feedback ORDER BY seq")
            .param("feedback", feedback)
            .query((row, number) -> new Note(row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("officer"), row.getString("act"), row.getString("words")))
            .list();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * One line of an opinion's history, with the words that stay with the agency.
     *
     * @param act name of the fact
     */
    record Note(Instant at, String officer, String act, @Nullable String words) {
    }

}
