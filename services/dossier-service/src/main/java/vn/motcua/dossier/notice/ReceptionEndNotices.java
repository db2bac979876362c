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
 * Tells applicants that the time for papers is over and nothing was received, and that
 * what they handed in waits for them: by e-mail where that is set and an address is
 * known, else the desk calls.
 */
@Component
public class ReceptionEndNotices {

    static final String KIND = "RECEPTION_ENDED";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    ReceptionEndNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one notice. */
    public void queue(UUID dossier) {
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
    public List<Ended> toCall(String agency, int most) {
        return this.database.sql("""
                SELECT n.id AS notice, n.dossier, d.procedure_name, p.name, p.phone
                  FROM notice n JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind = :kind AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency
                 ORDER BY n.created_at, n.id LIMIT :most
                """).param("kind", KIND).param("agency", agency).param("most", most).query(Ended.class).list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Somebody whose papers wait to be fetched. */
    public record Ended(UUID notice, UUID dossier, String procedureName, String name, @Nullable String phone) {
    }

}
