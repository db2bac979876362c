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
 * Tells applicants that another agency goes on with their dossier: by e-mail where that
 * is set and an address is known, else that agency's desk calls.
 */
@Component
public class MoveNotices {

    static final String KIND = "MOVED";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    MoveNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one notice; of an earlier move nobody needs to be told any more. */
    public void queue(UUID dossier) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :at
                 WHERE dossier = :dossier AND kind = :kind AND sent_at IS NULL AND cancelled_at IS NULL
                   AND (by_hand OR tries = 0)
                """).param("at", stored(this.machine.instant())).param("dossier", dossier).param("kind", KIND).update();
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''),
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", KIND)
            .param("dossier", dossier)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /** Whom the desk of this agency has to call, the longest waiting first. */
    public List<ToTell> toCall(String agency, int most) {
        return this.database.sql("""
                SELECT n.id AS notice, n.dossier, coalesce(d.code, d.procedure_name) AS code, p.name, p.phone
                  FROM notice n
                  JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind = :kind AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency
                 ORDER BY n.created_at, n.id LIMIT :most
                """).param("kind", KIND).param("agency", agency).param("most", most).query(ToTell.class).list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody whose dossier came from another agency.
     *
     * @param code the name of the procedure where nobody accepted it yet
     */
    public record ToTell(UUID notice, UUID dossier, String code, String name, @Nullable String phone) {
    }

}
