package vn.motcua.dossier.apology;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;

/** How an agency signs its letters by default: by recorded approval, or in ink. */
@Component
class SigningWays {

    private final JdbcClient database;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    SigningWays(JdbcClient database, Access access, LegalClock clock, Commands commands) {
        this.database = database;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    boolean isOnPaper(String agency) {
        return this.database.sql("SELECT on_paper FROM signing_way WHERE agency = :agency")
            .param("agency", agency)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    /**
     * Whether a notice without a signer goes out by itself; off until somebody turns it
     * on.
     */
    boolean sendsNotices(String agency) {
        return this.database.sql("SELECT seal_notice FROM signing_way WHERE agency = :agency")
            .param("agency", agency)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    /** The head of the agency, or who administers the system, says how. */
    void set(boolean onPaper, boolean sealNotice) {
        this.commands.act(() -> {
            this.access.require(Role.SIGNATORY, Role.SYSTEM_ADMIN);
            String agency = this.access.current().agency();
            this.database
                .sql("""
                        INSERT INTO signing_way (agency, on_paper, seal_notice, set_by, set_at)
                        VALUES (:agency, :onPaper, :sealNotice, :by, :at)
                        ON CONFLICT (agency) DO UPDATE
                          SET on_paper = excluded.on_paper, seal_notice = excluded.seal_notice, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("agency", agency)
                .param("onPaper", onPaper)
                .param("sealNotice", sealNotice)
                .param("by", this.access.current().account())
                .param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
            this.access.recordAct("SIGNING_WAY", (onPaper ? "PAPER" : "SCREEN") + (sealNotice ? " SEAL_NOTICE" : ""));
        });
    }

}
