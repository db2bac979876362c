package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.rules.feedback.AnswerTime;
import vn.motcua.rules.feedback.FeedbackGround;
import vn.motcua.rules.feedback.FeedbackState;
import vn.motcua.rules.feedback.FeedbackTopic;

/** What one act changes of a locked opinion; {@link #save} writes it at once. */
final class FeedbackChange {

    private final JdbcClient database;

    private final UUID id;

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    FeedbackChange(JdbcClient database, UUID id) {
        this.database = database;
        this.id = id;
    }

    FeedbackChange state(FeedbackState state) {
        return with("state", state.name());
    }

    FeedbackChange topic(FeedbackTopic topic, @Nullable String unit) {
        return with("topic", topic.name()).with("unit", unit);
    }

    FeedbackChange unit(@Nullable String unit) {
        return with("unit", unit);
    }

    FeedbackChange refused(FeedbackGround ground, String words) {
        return with("ground", ground.name()).with("answer", words);
    }

    FeedbackChange forwarded(String handler, LocalDate expectedOn) {
        return with("handler", handler).with("expected_on", expectedOn);
    }

    FeedbackChange told(Instant at) {
        return with("told_at", FeedbackStore.stored(at));
    }

    FeedbackChange slip(@Nullable UUID paper) {
        return with("slip", paper);
    }

    FeedbackChange answer(String answer, boolean confirmed) {
        return with("answer", answer).with("confirmed", confirmed);
    }

    FeedbackChange answered(Instant at, UUID paper) {
        return with("answered_at", FeedbackStore.stored(at)).with("paper", paper);
    }

    FeedbackChange published(String question, String answer, Instant at) {
        return with("published_question", question).with("published_answer", answer)
            .with("published_at", FeedbackStore.stored(at));
    }

    FeedbackChange times(AnswerTime time) {
        return with("answer_due_at", FeedbackStore.stored(time.answerDueAt()))
            .with("forward_by", FeedbackStore.stored(time.forwardBy()))
            .with("escalate_at", FeedbackStore.stored(time.escalateAt()))
            .with("explanation", String.join("\n", time.explanation().toVietnamese()));
    }

    FeedbackChange escalated(int level) {
        return with("escalated", level);
    }

    private FeedbackChange with(String column, @Nullable Object value) {
        this.columns.put(column, value);
        return this;
    }

    /** Writes the change and reads the opinion again. */
    Feedback save() {
        String set = this.columns.keySet()
            .stream()
            .map((column) -> column + " = :" + column)
            .collect(Collectors.joining(", "));
        return this.database.sql("UPDATE feedback SET " + set + " WHERE id = :id RETURNING *")
            .params(this.columns)
            .param("id", this.id)
            .query(FeedbackRow::read)
            .single();
    }

}
