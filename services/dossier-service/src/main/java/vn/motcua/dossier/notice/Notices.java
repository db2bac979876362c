package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/**
 * Messages to people: put down in the transaction that needs them, sent after its commit.
 */
@Component
public class Notices {

    /** Kind of the message that carries a letter of apology. */
    public static final String LETTER = "APOLOGY";

    /** What has to be with the person by a legal moment. */
    private static final List<String> PROOFS = List.of(LETTER, SealNoticeMessages.KIND, OpinionMail.KIND);

    private final JdbcClient database;

    private final Parties parties;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    Notices(JdbcClient database, Parties parties, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.parties = parties;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /**
     * Sends an issued letter by e-mail, where a mail server is set and the applicant gave
     * an address.
     * @return whether it will be sent; otherwise it has to be printed
     */
    public boolean sendLetter(Dossier dossier, IssuedPaper paper) {
        Party submitter = this.parties.of(dossier.id()).get(PartyRole.SUBMITTER);
        if (!this.settings.isMailSet() || submitter == null || submitter.email() == null) {
            return false;
        }
        this.database.sql("""
                INSERT INTO notice (id, dossier, kind, address, paper, created_at, next_try_at)
                VALUES (:id, :dossier, 'APOLOGY', :address, :paper, :at, :machine)
                """)
            .param("id", UUID.randomUUID())
            .param("dossier", dossier.id())
            .param("address", submitter.email())
            .param("paper", paper.id())
            .param("at", stored(this.legal.instant()))
            .param("machine", stored(this.machine.instant()))
            .update();
        return true;
    }

    /**
     * Stops the e-mail that carries a letter, as long as no mail server can have it.
     * @return false where one may have it
     */
    public boolean withdrawLetter(UUID dossier) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :now
                 WHERE dossier = :dossier AND kind = 'APOLOGY' AND sent_at IS NULL AND failed_at IS NULL AND tries = 0
                """).param("now", stored(this.machine.instant())).param("dossier", dossier).update();
        return this.database.sql("""
                SELECT count(*) FROM notice
                 WHERE dossier = :dossier AND kind = 'APOLOGY' AND cancelled_at IS NULL AND failed_at IS NULL
                """).param("dossier", dossier).query(Long.class).single() == 0;
    }

    /**
     * Leases messages that are due, so that no second node sends them meanwhile. In the
     * quiet hours only what proves that a legal moment was kept: letters, notices under
     * the seal, answers to opinions; the others wait for the morning.
     */
    List<Waiting> lease(int most, Instant until) {
        boolean quiet = this.settings.quiet().at(LocalTime.ofInstant(this.legal.instant(), Clocks.ZONE));
        return this.database.sql("""
                UPDATE notice SET next_try_at = :until, tries = tries + 1
                 WHERE id IN (SELECT id FROM notice
                               WHERE sent_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL AND NOT by_hand
                                 AND next_try_at <= :now AND (NOT :quiet OR kind IN (:proofs))
                               ORDER BY next_try_at LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING id, dossier, feedback, subject, body, kind, address, paper, until, tries
                """)
            .param("until", stored(until))
            .param("quiet", quiet)
            .param("proofs", PROOFS)
            .param("now", stored(this.machine.instant()))
            .param("most", most)
            .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                    row.getObject("feedback", UUID.class), row.getString("subject"), row.getString("body"),
                    row.getString("kind"), row.getString("address"), row.getObject("paper", UUID.class),
                    row.getObject("until", OffsetDateTime.class), row.getInt("tries")))
            .list();
    }

    /** Records the end of a message; answers whether nobody did so before. */
    boolean end(UUID id, boolean sent) {
        String column = sent ? "sent_at" : "failed_at";
        return this.database
            .sql("UPDATE notice SET " + column + " = :at WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL")
            .param("at", stored(this.machine.instant()))
            .param("id", id)
            .update() == 1;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A leased message, about a dossier or an opinion.
     *
     * @param subject where it is about an opinion, with {@code body}: as they were
     * written
     * @param paper what is attached; a notice of a new date has none
     * @param until the last moment for papers, where it reminds of them
     */
    record Waiting(UUID id, @Nullable UUID dossier, @Nullable UUID feedback, @Nullable String subject,
            @Nullable String body, String kind, String address, @Nullable UUID paper, @Nullable OffsetDateTime until,
            int tries) {
    }

}
