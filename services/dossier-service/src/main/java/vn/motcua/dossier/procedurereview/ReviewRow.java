package vn.motcua.dossier.procedurereview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.procedurereview.ProcedureReview.Plan;
import vn.motcua.dossier.procedurereview.ProcedureReview.Posted;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.rules.review.Finding;
import vn.motcua.rules.review.Handling;
import vn.motcua.rules.review.Issuer;
import vn.motcua.rules.review.PublicationTime;
import vn.motcua.rules.review.PublishingDecision;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewState;

/** Reads a review out of its row. */
final class ReviewRow {

    private ReviewRow() {
    }

    static ProcedureReview read(ResultSet row, int number) throws SQLException {
        return new ProcedureReview(row.getObject("id", UUID.class), row.getString("agency"), row.getString("unit"),
                ReviewKind.valueOf(row.getString("kind")), row.getString("procedure"), row.getInt("version"),
                ReviewState.valueOf(row.getString("state")), Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "due_at"), row.getBoolean("overdue"), day(row, "effect_on"), publication(row), plan(row));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        LocalDate signedOn = day(row, "decision_on");
        PublishingDecision decision = (signedOn == null) ? null
                : new PublishingDecision(row.getString("decision_number"), signedOn,
                        Issuer.valueOf(row.getString("issuer")), row.getBoolean("expedited"));
        PublicationTime time = new PublicationTime(row.getObject("decision_in_time", Boolean.class),
                day(row, "publish_by"));
        return new Publication(decision, time, posted(row, "desk"), posted(row, "website"));
    }

    private static @Nullable Posted posted(ResultSet row, String place) throws SQLException {
        LocalDate on = day(row, place + "_on");
        return (on == null) ? null : new Posted(on, row.getString(place + "_by"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        String handling = row.getString("handling");
        return new Plan(row.getObject("plan_year", Integer.class), day(row, "review_by"), day(row, "reviewed_on"),
                (finding == null) ? null : Finding.valueOf(finding),
                (handling == null) ? null : Handling.valueOf(handling));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

}
