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
 * Reminds applicants of papers that are still awaited: by e-mail where that is set and an
 * address is known, else the desk calls.
 */
@Component
public class SupplementNotices {

    static final String KIND = "SUPPLEMENT";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    SupplementNotices(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /** Puts down one reminder. */
    public void remind(Dossier dossier, Instant until) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, until, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''), :until,
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", KIND)
            .param("dossier", dossier.id())
            .param("until", stored(until))
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /**
     * Whom the desk of this agency has to call while it still helps, the earliest end
     * first.
     */
    public List<ToRemind> toCall(String agency, int most) {
        return this.database.sql("""
                SELECT n.id, n.dossier, d.code, d.procedure_name, p.name, p.phone, n.until
                  FROM notice n
                  JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind = :kind AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency AND n.until >= :now
                   AND d.status IN ('AWAITING_SUPPLEMENT', 'SUPPLEMENT_BEFORE_ACCEPTANCE')
                 ORDER BY n.until, n.id LIMIT :most
                """)
            .param("kind", KIND)
            .param("agency", agency)
            .param("now", stored(this.legal.instant()))
            .param("most", most)
            .query((row, number) -> new ToRemind(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                    row.getString("code"), row.getString("procedure_name"), row.getString("name"),
                    row.getString("phone"), row.getObject("until", OffsetDateTime.class).toInstant()))
            .list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody to remind.
     *
     * @param code null before acceptance
     */
    public record ToRemind(UUID notice, UUID dossier, @Nullable String code, String procedureName, String name,
            @Nullable String phone, Instant until) {
    }

}
