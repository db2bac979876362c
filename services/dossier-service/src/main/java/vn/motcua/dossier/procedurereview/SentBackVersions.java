package vn.motcua.dossier.procedurereview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.catalogue.CheckedVersions;

/** The latest check of a version decides (Decree 63/2010 Art. 17: public as decided). */
@Repository
class SentBackVersions implements CheckedVersions {

    private final JdbcClient database;

    SentBackVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isWrong(String code, int version, String agency) {
        return this.database.sql("""
                SELECT state = 'SENT_BACK' FROM procedure_review
                 WHERE agency = :agency AND procedure = :code AND version = :version AND kind IN ('NEW', 'AMENDED')
                   AND state <> 'TO_CHECK'
                 ORDER BY opened_at DESC, id LIMIT 1
                """)
            .param("agency", agency)
            .param("code", code)
            .param("version", version)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

}
