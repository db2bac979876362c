package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Tells applicants that a financial obligation is to be met, and that it was: by e-mail
 * where that is set and an address is known, else the desk calls.
 */
@Component
public class ObligationNotices {

    static final String BEGUN = "OBLIGATION";

    static final String MET = "OBLIGATION_MET";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    ObligationNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** The applicant has an obligation to meet. */
    public void begun(Dossier dossier) {
        queue(BEGUN, dossier);
    }

    /** It was met; nobody calls about it any more. */
    public void met(Dossier dossier) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :at
                 WHERE dossier = :dossier AND kind = :kind AND sent_at IS NULL AND cancelled_at IS NULL
                   AND (by_hand OR tries = 0)
                """)
            .param("at", stored(this.machine.instant()))
            .param("dossier", dossier.id())
            .param("kind", BEGUN)
            .update();
        queue(MET, dossier);
    }

    private void queue(String kind, Dossier dossier) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''),
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", kind)
            .param("dossier", dossier.id())
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /** Whom the desk of this agency has to call, the longest waiting first. */
    public List<ToInform> toCall(String agency, int most) {
        return this.database.sql("""
                SELECT n.id, n.dossier, d.code, p.name, p.phone, n.kind = :met AS met, n.created_at
                  FROM notice n JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind IN (:begun, :met) AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency AND d.resolved_at IS NULL
                 ORDER BY n.created_at, n.id LIMIT :most
                """)
            .param("begun", BEGUN)
            .param("met", MET)
            .param("agency", agency)
            .param("most", most)
            .query((row, number) -> new ToInform(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                    row.getString("code"), row.getString("name"), row.getString("phone"), row.getBoolean("met"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody to call.
     *
     * @param met whether the obligation was met, rather than is to be
     */
    public record ToInform(UUID notice, UUID dossier, String code, String name, @Nullable String phone, boolean met,
            Instant since) {
    }

}
