package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Tells people that one of their dossiers was closed because the matter goes on under
 * another one, and which (domain D15): who waits for a result has to know under which
 * code. Without an e-mail address the desk calls.
 */
@Component
public class DuplicateNotices {

    static final String KIND = "DUPLICATE";

    private static final String QUERY = """
            SELECT n.id AS notice, n.dossier, coalesce(d.code, d.procedure_name) AS closed, o.code AS stays, p.name,
                   p.phone
              FROM notice n
              JOIN dossier d ON d.id = n.dossier
              JOIN dossier_link l ON l.dossier = d.id AND l.kind = 'DUPLICATE_OF'
              JOIN dossier o ON o.id = l.other
              LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
            """;

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    DuplicateNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one notice about a dossier that was closed. */
    public void queue(UUID closed) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''),
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", KIND)
            .param("dossier", closed)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /** What a message has to say. */
    ToTell about(UUID closed) {
        return this.database.sql(QUERY + " WHERE d.id = :dossier AND n.kind = :kind ORDER BY n.created_at DESC LIMIT 1")
            .param("dossier", closed)
            .param("kind", KIND)
            .query(ToTell.class)
            .single();
    }

    /** Whom the desk of this agency has to call, the longest waiting first. */
    public List<ToTell> toCall(String agency, int most) {
        return this.database.sql(QUERY + """
                 WHERE n.by_hand AND n.kind = :kind AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency
                 ORDER BY n.created_at, n.id LIMIT :most
                """).param("kind", KIND).param("agency", agency).param("most", most).query(ToTell.class).list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody whose dossier was closed.
     *
     * @param closed its code, or the name of its procedure where it was never accepted
     * @param stays code of the dossier that goes on
     */
    public record ToTell(UUID notice, UUID dossier, String closed, String stays, String name, @Nullable String phone) {
    }

}
