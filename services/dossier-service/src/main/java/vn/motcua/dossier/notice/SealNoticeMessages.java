package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Carries notices under the e-seal alone to applicants: by e-mail with the paper and the
 * address of the look-up where that is set and an address is known, else the desk prints
 * and hands them over.
 */
@Component
public class SealNoticeMessages {

    /** Kind of these messages. */
    public static final String KIND = "SEAL_NOTICE";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    SealNoticeMessages(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one message with the issued notice. */
    public void queue(UUID dossier, IssuedPaper paper) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, paper, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''), :paper,
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", KIND)
            .param("paper", paper.id())
            .param("dossier", dossier)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /**
     * What the desk of this agency has to print and hand over, the longest waiting first.
     */
    public List<ToHandOver> toHandOver(String agency, int most) {
        return this.database.sql("""
                SELECT n.id AS notice, n.dossier, n.paper, d.code, p.name, p.phone
                  FROM notice n
                  JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind = :kind AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency AND d.resolved_at IS NULL
                 ORDER BY n.created_at, n.id LIMIT :most
                """).param("kind", KIND).param("agency", agency).param("most", most).query(ToHandOver.class).list();
    }

    /** The dossier of a notice. */
    public Optional<UUID> dossierOf(UUID notice) {
        return this.database.sql("SELECT dossier FROM notice WHERE id = :id AND kind = :kind")
            .param("id", notice)
            .param("kind", KIND)
            .query(UUID.class)
            .optional();
    }

    /**
     * A letter was signed, or the matter is settled: nobody sends or hands over the
     * notice any more, unless a mail server may have it.
     * @return the papers that nobody gets
     */
    public List<UUID> overtaken(UUID dossier) {
        return this.database.sql("""
                UPDATE notice SET cancelled_at = :at
                 WHERE dossier = :dossier AND kind = :kind AND sent_at IS NULL AND cancelled_at IS NULL
                   AND (by_hand OR tries = 0)
                RETURNING paper
                """)
            .param("at", stored(this.machine.instant()))
            .param("dossier", dossier)
            .param("kind", KIND)
            .query(UUID.class)
            .list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A notice to print and hand over. */
    public record ToHandOver(UUID notice, UUID dossier, UUID paper, String code, String name, @Nullable String phone) {
    }

}
