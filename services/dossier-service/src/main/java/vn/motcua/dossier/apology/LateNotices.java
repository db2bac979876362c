package vn.motcua.dossier.apology;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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
public class LateNotices {

    private final JdbcClient database;

    private final PaperOffice papers;

    private final History history;

    LateNotices(JdbcClient database, PaperOffice papers, History history) {
        this.database = database;
        this.papers = papers;
        this.history = history;
    }

    /** How far the notice of the broken date has come. */
    public enum Stage {

        /** None was signed. */
        NONE,

        /** Signed, and nobody handed it over. */
        SIGNED,

        /** With the applicant. */
        DELIVERED

    }

    /**
     * How far the notice of the dossier's present date has come; a date is the same by
     * the calendar of another agency, whatever hour that closes.
     */
    public Stage stageOf(UUID dossier) {
        return this.database.sql("""
                SELECT CASE WHEN n.delivered_at IS NULL THEN 'SIGNED' ELSE 'DELIVERED' END
                  FROM late_notice n JOIN dossier d ON d.id = n.dossier
                 WHERE n.dossier = :dossier AND n.recalled_at IS NULL
                   AND (n.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                       = (d.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                 ORDER BY n.delivered_at NULLS LAST LIMIT 1
                """).param("dossier", dossier).query(String.class).optional().map(Stage::valueOf).orElse(Stage.NONE);
    }

    /** The notice was signed; it says which appointment was broken. */
    void signed(Dossier dossier, UUID paper) {
        Instant broken = Objects.requireNonNull(dossier.deadline().dueAt(), "an appointment that was broken");
        this.database.sql("INSERT INTO late_notice (dossier, paper, due_at) VALUES (:dossier, :paper, :dueAt)")
            .param("dossier", dossier.id())
            .param("paper", paper)
            .param("dueAt", broken.atOffset(ZoneOffset.UTC))
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
