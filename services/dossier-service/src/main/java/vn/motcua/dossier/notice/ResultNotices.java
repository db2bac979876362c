package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.rules.result.EarlyReturn;

/**
 * Tells applicants that a result waits for them: by e-mail where that is set and an
 * address is known, else the desk calls.
 */
@Component
public class ResultNotices {

    static final String EARLY = "EARLY_RETURN";

    /** With the day behind it. */
    static final String REMINDER = "COLLECT_";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    ResultNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /**
     * Puts down that the result is ready before its day, once.
     * @param dossier resolved just now
     * @return whether the applicant has to be told
     */
    public boolean announceEarly(Dossier dossier) {
        Instant ready = Objects.requireNonNull(dossier.handling().resolvedAt(), "resolved");
        return EarlyReturn.hasToBeTold(ready, dossier.deadline().promisedAt()) && queue(dossier.id(), EARLY);
    }

    /** Puts down a reminder; what was not told by hand yet, this one tells. */
    public void remind(UUID dossier, int day) {
        cancel(dossier, "by_hand");
        queue(dossier, REMINDER + day);
    }

    /** Somebody has the result: nobody needs to be told any more. */
    public void over(UUID dossier) {
        cancel(dossier, "(by_hand OR tries = 0)");
    }

    private void cancel(UUID dossier, String which) {
        this.database.sql("UPDATE notice SET cancelled_at = :at WHERE dossier = :dossier AND sent_at IS NULL"
                + " AND cancelled_at IS NULL AND (kind IN (:early, 'RESULT_CORRECTED') OR kind LIKE :reminders) AND "
                + which)
            .param("at", stored(this.machine.instant()))
            .param("dossier", dossier)
            .param("early", EARLY)
            .param("reminders", REMINDER + "%")
            .update();
    }

    private boolean queue(UUID dossier, String kind) {
        return this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''),
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                ON CONFLICT DO NOTHING
                """)
            .param("kind", kind)
            .param("dossier", dossier)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update() == 1;
    }

    /**
     * Whom the desk of this agency has to call while the result still lies there, or can
     * be fetched online, the one that waits longest first.
     */
    public List<ToFetch> toCall(String agency, int most) {
        return this.database.sql("""
                SELECT n.id, n.dossier, d.code, n.kind, p.name, p.phone, d.promised_at
                  FROM notice n
                  JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND (n.kind = :early OR n.kind = :link OR n.kind LIKE :reminders)
                   AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency
                 ORDER BY n.created_at, n.id LIMIT :most
                """)
            .param("early", EARLY)
            .param("link", ResultLinks.KIND)
            .param("reminders", REMINDER + "%")
            .param("agency", agency)
            .param("most", most)
            .query((row, number) -> new ToFetch(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                    row.getString("code"), row.getString("kind"), row.getString("name"), row.getString("phone"),
                    instant(row.getObject("promised_at", OffsetDateTime.class))))
            .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return (value == null) ? null : value.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody whose result waits.
     *
     * @param kind why the person is called
     * @param promisedAt the appointment on the receipt
     */
    public record ToFetch(UUID notice, UUID dossier, String code, String kind, String name, @Nullable String phone,
            @Nullable Instant promisedAt) {
    }

}
