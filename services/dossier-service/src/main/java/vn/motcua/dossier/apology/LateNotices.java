package vn.motcua.dossier.apology;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.events.DossierFact;

/**
 * The written notices that a new appointment passed too: one for each date that was
 * broken, so that a dossier whose clock was set anew meanwhile may have another.
 */
@Component
class LateNotices {

    private final JdbcClient database;

    private final PaperOffice papers;

    private final History history;

    LateNotices(JdbcClient database, PaperOffice papers, History history) {
        this.database = database;
        this.papers = papers;
        this.history = history;
    }

    void signed(UUID dossier, UUID paper) {
        this.database.sql("INSERT INTO late_notice (dossier, paper) VALUES (:dossier, :paper)")
            .param("dossier", dossier)
            .param("paper", paper)
            .update();
    }

    void delivered(UUID dossier, String account, Instant at) {
        this.database.sql("""
                UPDATE late_notice SET delivered_at = :at, delivered_by = :account
                 WHERE dossier = :dossier AND delivered_at IS NULL AND recalled_at IS NULL
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account)
            .param("dossier", dossier)
            .update();
    }

    /**
     * Calls back what was signed and not handed over: the matter is settled, or a newer
     * notice takes its place. Its number stays taken.
     */
    void recallUndelivered(Dossier dossier, Instant at, String account) {
        List<UUID> recalled = this.database.sql("""
                UPDATE late_notice SET recalled_at = :at
                 WHERE dossier = :dossier AND delivered_at IS NULL AND recalled_at IS NULL RETURNING paper
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("dossier", dossier.id()).query(UUID.class).list();
        recalled.forEach((paper) -> {
            this.papers.recall(paper, at);
            this.history.record(new DossierFact.LateNoticeRecalled(dossier.snapshot(), account), at, account);
        });
    }

}
