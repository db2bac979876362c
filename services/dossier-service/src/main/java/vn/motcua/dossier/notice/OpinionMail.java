package vn.motcua.dossier.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;

/** Messages to those who sent an opinion; without a mail server there are none. */
@Component
public class OpinionMail {

    static final String KIND = "FEEDBACK";

    private final JdbcClient database;

    private final NoticeSettings settings;

    private final LegalClock legal;

    private final MachineClock machine;

    OpinionMail(JdbcClient database, NoticeSettings settings, LegalClock legal, MachineClock machine) {
        this.database = database;
        this.settings = settings;
        this.legal = legal;
        this.machine = machine;
    }

    /**
     * Puts down a message with a paper, where a mail server is set; a new one takes the
     * place of what was not sent.
     */
    public void queue(UUID feedback, String address, UUID paper, String subject, String body) {
        if (!this.settings.isMailSet()) {
            return;
        }
        withdraw(feedback);
        this.database.sql("""
                INSERT INTO notice (id, feedback, kind, address, paper, subject, body, created_at, next_try_at)
                VALUES (gen_random_uuid(), :feedback, :kind, :address, :paper, :subject, :body, :at, :next)
                """)
            .param("feedback", feedback)
            .param("kind", KIND)
            .param("address", address)
            .param("paper", paper)
            .param("subject", subject)
            .param("body", body)
            .param("at", stored(this.legal.instant()))
            .param("next", stored(this.machine.instant()))
            .update();
    }

    /** It was brought otherwise: no message goes out that no mail server has. */
    public void withdraw(UUID feedback) {
        this.database.sql("""
                UPDATE notice SET cancelled_at = :at
                 WHERE feedback = :feedback AND sent_at IS NULL AND cancelled_at IS NULL AND (by_hand OR tries = 0)
                """).param("at", stored(this.machine.instant())).param("feedback", feedback).update();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
