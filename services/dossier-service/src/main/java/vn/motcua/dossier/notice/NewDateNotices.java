package vn.motcua.dossier.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Tells applicants that the date on their receipt moved later. By e-mail where that is
 * set and an address is known; else the desk has a list of whom to call. A few minutes
 * pass before the first e-mail goes out, so that a slip can be taken back unnoticed.
 */
@Component
public class NewDateNotices {

    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    NewDateNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one notice for each of these dossiers. */
    public void queue(UUID change, Collection<UUID> dossiers) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, change, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, 'NEW_DATE', coalesce(p.email, ''), :change,
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM unnest(CAST(:dossiers AS uuid[])) AS d (id)
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                """)
            .param("change", change)
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant().plus(SECOND_THOUGHTS)))
            .update();
    }

    /**
     * Cancels the notices of a change that nobody has got or is being sent.
     * @return the dossiers whose applicant was told nothing
     */
    public Set<UUID> cancel(UUID change, Collection<UUID> dossiers) {
        return this.database.sql("""
                UPDATE notice SET cancelled_at = :now
                 WHERE change = :change AND dossier = ANY(:dossiers) AND sent_at IS NULL AND cancelled_at IS NULL
                   AND (by_hand OR tries = 0)
                RETURNING dossier
                """)
            .param("now", stored(this.machine.instant()))
            .param("change", change)
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query(UUID.class)
            .list()
            .stream()
            .collect(Collectors.toSet());
    }

    /** The mail server took it from us never: somebody calls. */
    void callInstead(UUID notice) {
        this.database.sql("UPDATE notice SET by_hand = true WHERE id = :id AND sent_at IS NULL")
            .param("id", notice)
            .update();
    }

    /** Whom the desk of this agency has to call, the earliest date first. */
    public List<ToCall> toCall(String agency, int most) {
        return this.database
            .sql("""
                    SELECT n.id, n.dossier, d.code, p.name, p.phone, d.promised_at
                      FROM notice n
                      JOIN dossier d ON d.id = n.dossier
                      LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                     WHERE n.by_hand AND n.kind = 'NEW_DATE' AND n.sent_at IS NULL AND n.cancelled_at IS NULL AND d.agency = :agency
                       AND d.resolved_at IS NULL
                     ORDER BY d.promised_at, n.id LIMIT :most
                    """)
            .param("agency", agency)
            .param("most", most)
            .query((row, number) -> new ToCall(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                    row.getString("code"), row.getString("name"), row.getString("phone"),
                    row.getObject("promised_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /**
     * Somebody of this agency told the applicant.
     * @param account who did
     * @return whether nobody had done so before
     */
    public boolean called(UUID notice, String agency, String account) {
        return this.database.sql("""
                UPDATE notice n SET sent_at = :now, told_by = :account FROM dossier d
                 WHERE n.id = :id AND d.id = n.dossier AND d.agency = :agency AND n.by_hand AND n.sent_at IS NULL
                   AND n.cancelled_at IS NULL
                """)
            .param("now", stored(this.machine.instant()))
            .param("account", account)
            .param("id", notice)
            .param("agency", agency)
            .update() == 1;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Somebody to call. */
    public record ToCall(UUID notice, UUID dossier, String code, String name, @Nullable String phone,
            Instant promisedAt) {
    }

}
