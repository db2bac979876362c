package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Tells applicants under which link a result that was returned online is fetched: by
 * e-mail where that is set and an address is known, else the desk tells it. Nothing is
 * fetched before it was told.
 */
@Component
public class ResultLinks {

    static final String KIND = "RESULT_LINK";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    ResultLinks(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down the notice and its link; the hand-over is entered. */
    public void queue(UUID dossier, UUID handOver) {
        UUID notice = UUID.randomUUID();
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, by_hand, created_at, next_try_at)
                SELECT :id, d.id, :kind, coalesce(p.email, ''),
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("id", notice)
            .param("kind", KIND)
            .param("dossier", dossier)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
        this.database.sql("INSERT INTO result_link (token, handover, notice) VALUES (:token, :handover, :notice)")
            .param("token", UUID.randomUUID())
            .param("handover", handOver)
            .param("notice", notice)
            .update();
    }

    /** Closes the links of a dossier: what was returned does not hold any more. */
    public void close(UUID dossier) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :at WHERE dossier = :dossier AND kind = :kind AND cancelled_at IS NULL
                """).param("at", stored(this.machine.instant())).param("dossier", dossier).param("kind", KIND).update();
    }

    /** The link that was told, unless it was closed. */
    public Optional<Link> opened(UUID token) {
        return this.database.sql("""
                SELECT l.token, l.handover, n.dossier FROM result_link l JOIN notice n ON n.id = l.notice
                 WHERE l.token = :token AND n.sent_at IS NOT NULL AND n.cancelled_at IS NULL
                """).param("token", token).query(Link.class).optional();
    }

    /** The latest link of a dossier that is not closed, told or not. */
    public Optional<Link> latest(UUID dossier) {
        return this.database.sql("""
                SELECT l.token, l.handover, n.dossier FROM result_link l JOIN notice n ON n.id = l.notice
                 WHERE n.dossier = :dossier AND n.cancelled_at IS NULL AND n.failed_at IS NULL
                 ORDER BY n.created_at DESC LIMIT 1
                """).param("dossier", dossier).query(Link.class).optional();
    }

    /** The file went out. */
    public void fetched(UUID token) {
        this.database.sql("UPDATE result_link SET fetched_at = :at WHERE token = :token AND fetched_at IS NULL")
            .param("at", stored(this.legal.instant()))
            .param("token", token)
            .update();
    }

    Link told(UUID notice) {
        return this.database.sql("""
                SELECT l.token, l.handover, n.dossier FROM result_link l JOIN notice n ON n.id = l.notice
                 WHERE n.id = :notice
                """).param("notice", notice).query(Link.class).single();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a link leads to. */
    public record Link(UUID token, UUID handover, UUID dossier) {
    }

    /**
     * The link could not be sent; published in the transaction that records it.
     *
     * @param handover that did not reach anybody
     */
    public record NotSent(UUID dossier, UUID handover) {
    }

}
