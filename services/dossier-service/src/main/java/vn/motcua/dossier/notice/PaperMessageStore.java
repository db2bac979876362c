package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/** The messages that carry a paper, in the table of all messages. */
@Component
class PaperMessageStore {

    private static final String[] KINDS = Stream.of(PaperMessage.values()).map(Enum::name).toArray(String[]::new);

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    PaperMessageStore(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    void insert(UUID dossier, PaperMessage kind, @Nullable UUID paper) {
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, paper, by_hand, created_at, next_try_at)
                SELECT gen_random_uuid(), d.id, :kind, coalesce(p.email, ''), :paper,
                    NOT (:mail AND coalesce(p.email, '') <> ''), :at, :next
                  FROM dossier d LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE d.id = :dossier
                """)
            .param("kind", kind.name())
            .param("paper", paper)
            .param("dossier", dossier)
            .param("mail", this.settings.isMailSet())
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /** Cancels what no mail server can have and nobody handed over. */
    void cancel(UUID dossier, PaperMessage kind) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :at
                 WHERE dossier = :dossier AND kind = :kind AND sent_at IS NULL AND cancelled_at IS NULL
                   AND (by_hand OR tries = 0)
                """)
            .param("at", stored(this.machine.instant()))
            .param("dossier", dossier)
            .param("kind", kind.name())
            .update();
    }

    List<ToBring> waiting(String agency, int most) {
        return this.database.sql("""
                SELECT n.id AS notice, n.dossier, n.paper, n.kind, coalesce(d.code, d.procedure_name) AS code,
                       coalesce(p.name, '') AS name, p.phone
                  FROM notice n
                  JOIN dossier d ON d.id = n.dossier
                  LEFT JOIN party p ON p.dossier = d.id AND p.role = 'SUBMITTER'
                 WHERE n.by_hand AND n.kind = ANY(:kinds) AND n.sent_at IS NULL AND n.cancelled_at IS NULL
                   AND d.agency = :agency
                   AND (n.kind <> 'SUPPLEMENT_ASKED'
                        OR d.status IN ('AWAITING_SUPPLEMENT', 'SUPPLEMENT_BEFORE_ACCEPTANCE'))
                 ORDER BY n.created_at, n.id LIMIT :most
                """).param("kinds", KINDS).param("agency", agency).param("most", most).query(ToBring.class).list();
    }

    Optional<Queued> find(UUID notice) {
        return this.database.sql("SELECT dossier, kind FROM notice WHERE id = :id AND kind = ANY(:kinds)")
            .param("id", notice)
            .param("kinds", KINDS)
            .query(Queued.class)
            .optional();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Of which dossier a message is. */
    record Queued(UUID dossier, PaperMessage kind) {
    }

}
