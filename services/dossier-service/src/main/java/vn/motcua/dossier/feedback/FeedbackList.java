package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The book, page by page. A unit sees what it was asked about; the others see their
 * agency.
 */
@Repository
class FeedbackList {

    private static final Map<String, String> FILTERS = Map.of("", "true", "open",
            "(f.state NOT IN ('PUBLISHED', 'KEPT', 'REFUSED') OR e.kind = 'TELL_SENDER')", "untold",
            "e.kind = 'TELL_SENDER'", "late",
            "coalesce(f.told_at, :now) > f.answer_due_at"
                    + " AND (f.state NOT IN ('PUBLISHED', 'KEPT', 'REFUSED') OR e.kind = 'TELL_SENDER')"
                    + " OR f.state = 'FORWARDED' AND f.expected_on < :today");

    private static final String SCOPE = " FROM feedback f LEFT JOIN unit u ON u.code = f.unit"
            + " LEFT JOIN errand e ON e.subject = f.id AND e.closed_at IS NULL"
            + " WHERE f.agency = :agency AND (:wide OR f.unit = ANY(:units)) AND (";

    private final JdbcClient database;

    private final Substitutes substitutes;

    FeedbackList(JdbcClient database, Substitutes substitutes) {
        this.database = database;
        this.substitutes = substitutes;
    }

    List<FeedbackLine> find(Actor reader, String filter, Instant now, int page, int size) {
        return query(
                "SELECT f.*, u.name AS unit_name, e.kind AS next,"
                        + " (coalesce(f.told_at, :now) > f.answer_due_at AND NOT (f.state = 'REFUSED'"
                        + " AND f.address = '' AND f.email IS NULL)) AS late,"
                        + " (f.state = 'FORWARDED' AND f.expected_on < :today) AS follow_up_late",
                reader, filter, now,
                " ORDER BY f.received_at DESC, f.code DESC LIMIT " + size + " OFFSET " + (long) page * size)
            .query((row, number) -> new FeedbackLine(row.getObject("id", UUID.class), row.getString("code"),
                    row.getString("channel"), row.getString("topic"), row.getString("unit_name"),
                    row.getString("state"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
                    row.getObject("answer_due_at", OffsetDateTime.class).toInstant(),
                    (row.getObject("told_at") == null) ? null
                            : row.getObject("told_at", OffsetDateTime.class).toInstant(),
                    row.getInt("escalated"), row.getBoolean("late"), row.getBoolean("follow_up_late"),
                    row.getString("next")))
            .list();
    }

    long count(Actor reader, String filter, Instant now) {
        return query("SELECT count(*)", reader, filter, now, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec query(String select, Actor reader, String filter, Instant now, String end) {
        String wanted = FILTERS.get(filter);
        if (wanted == null) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "filter");
        }
        boolean wide = reader.hasAny(Role.FEEDBACK_OFFICER, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR);
        return this.database.sql(select + SCOPE + wanted + ")" + end)
            .param("agency", reader.agency())
            .param("wide", wide)
            .param("units", this.substitutes.unitsOf(reader, Role.UNIT_HEAD).toArray(String[]::new))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("today", LocalDate.ofInstant(now, Clocks.ZONE));
    }

    /** What was published, the newest first; without any person. */
    List<PublishedAnswer> published(int most) {
        return this.database.sql("""
                SELECT f.published_question, f.published_answer, f.published_at, a.name
                  FROM feedback f
                  JOIN agency_name a ON a.agency = f.agency
                   AND (f.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                       BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')
                 WHERE f.published_at IS NOT NULL ORDER BY f.published_at DESC LIMIT :most
                """)
            .param("most", most)
            .query((row, number) -> new PublishedAnswer(row.getString("name"), row.getString("published_question"),
                    row.getString("published_answer"), row.getObject("published_at", OffsetDateTime.class).toInstant()))
            .list();
    }

}
