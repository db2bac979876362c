package vn.motcua.dossier.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.feedback.FeedbackChannel;
import vn.motcua.rules.feedback.FeedbackGround;
import vn.motcua.rules.feedback.FeedbackSender;
import vn.motcua.rules.feedback.FeedbackState;
import vn.motcua.rules.feedback.FeedbackTopic;

/** Reads an opinion out of its row. */
final class FeedbackRow {

    private FeedbackRow() {
    }

    static Feedback read(ResultSet row, int number) throws SQLException {
        FeedbackSender sender = new FeedbackSender(row.getString("name"), row.getString("address"),
                row.getString("phone"), row.getString("email"));
        Feedback.Times times = new Feedback.Times(instant(row, "received_at"), instant(row, "answer_due_at"),
                instant(row, "forward_by"), instant(row, "escalate_at"),
                List.of(row.getString("explanation").split("\n")));
        return new Feedback(row.getObject("id", UUID.class), row.getString("code"), row.getString("agency"),
                FeedbackChannel.valueOf(row.getString("channel")), sender, row.getString("content"),
                row.getObject("dossier", UUID.class), times, handling(row));
    }

    private static Feedback.Handling handling(ResultSet row) throws SQLException {
        String topic = row.getString("topic");
        String ground = row.getString("ground");
        return new Feedback.Handling(FeedbackState.valueOf(row.getString("state")),
                (topic == null) ? null : FeedbackTopic.valueOf(topic), row.getString("unit"),
                (ground == null) ? null : FeedbackGround.valueOf(ground), row.getString("handler"),
                row.getObject("expected_on", LocalDate.class), orNull(row, "told_at"), orNull(row, "answered_at"),
                row.getString("answer"), row.getObject("confirmed", Boolean.class), row.getInt("escalated"),
                row.getObject("paper", UUID.class), row.getObject("slip", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(orNull(row, column), column);
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

}
