package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The reviews, page by page. A unit sees what it reviews, also by who stands in for its
 * head; the others see their agency.
 */
@Repository
class ReviewQuery {

    private static final Map<String, String> FILTERS = Map.of("", "true", "open",
            "state NOT IN ('SENT_BACK', 'IN_EFFECT', 'UNCHANGED', 'HANDLED')", "late", "due_at < :now", "planned",
            "kind = 'PERIODIC'");

    private final JdbcClient database;

    private final Substitutes substitutes;

    ReviewQuery(JdbcClient database, Substitutes substitutes) {
        this.database = database;
        this.substitutes = substitutes;
    }

    List<ProcedureReview> find(Actor reader, String filter, Instant now, int page, int size) {
        return query("SELECT *", reader, filter, now,
                " ORDER BY due_at NULLS LAST, opened_at DESC, id LIMIT " + size + " OFFSET " + (long) page * size)
            .query(ReviewRow::read)
            .list();
    }

    long count(Actor reader, String filter, Instant now) {
        return query("SELECT count(*)", reader, filter, now, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec query(String select, Actor reader, String filter, Instant now, String end) {
        String wanted = FILTERS.get(filter);
        if (wanted == null) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "filter");
        }
        return this.database
            .sql(select + " FROM procedure_review WHERE agency = :agency AND (:wide OR unit = ANY(:units)) AND "
                    + wanted + end)
            .param("agency", reader.agency())
            .param("wide", isWide(reader))
            .param("units", this.substitutes.unitsOf(reader, Role.UNIT_HEAD).toArray(String[]::new))
            .param("now", ReviewStore.stored(now));
    }

    /** Whether a reader sees more than what the own units review. */
    static boolean isWide(Actor reader) {
        return reader.hasAny(Role.CATALOGUE_ADMIN, Role.SIGNATORY, Role.SUPERVISOR, Role.AUDITOR);
    }

    /** What an agency does to publish a version, or did. */
    Optional<ProcedureReview> publication(String agency, String procedure, int version) {
        return this.database.sql("""
                SELECT * FROM procedure_review
                 WHERE agency = :agency AND procedure = :procedure AND version = :version
                   AND kind IN ('NEW', 'AMENDED') AND state <> 'SENT_BACK'
                """)
            .param("agency", agency)
            .param("procedure", procedure)
            .param("version", version)
            .query(ReviewRow::read)
            .optional();
    }

    /** What an agency published or has to publish, whatever version. */
    List<ProcedureReview> publications(String agency) {
        return this.database
            .sql("SELECT * FROM procedure_review"
                    + " WHERE agency = :agency AND kind <> 'PERIODIC' AND state <> 'SENT_BACK' ORDER BY opened_at, id")
            .param("agency", agency)
            .query(ReviewRow::read)
            .list();
    }

}
