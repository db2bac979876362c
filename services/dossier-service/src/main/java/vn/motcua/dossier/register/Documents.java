package vn.motcua.dossier.register;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers (thành phần hồ sơ) that came with a dossier. */
@Component
public class Documents {

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    /**
     * One paper.
     *
     * @param round the supplement round that brought it; 0 at submission
     */
    public record Document(String name, int originals, int copies, int round) {

        /** The same paper, brought in that supplement round. */
        public Document inRound(int supplementRound) {
            return new Document(this.name, this.originals, this.copies, supplementRound);
        }

    }

    /** Adds papers behind those already there. */
    public void add(UUID dossier, List<Document> documents) {
        documents.forEach((document) -> this.database.sql("""
                INSERT INTO dossier_document (dossier, ord, name, originals, copies, supplement_round)
                SELECT :dossier, coalesce(max(ord), 0) + 1, :name, :originals, :copies, :round
                  FROM dossier_document WHERE dossier = :dossier
                """)
            .param("dossier", dossier)
            .param("name", document.name())
            .param("originals", document.originals())
            .param("copies", document.copies())
            .param("round", document.round())
            .update());
    }

    /** The papers of a dossier in the order in which they came. */
    public List<Document> of(UUID dossier) {
        return this.database
            .sql("""
                    SELECT name, originals, copies, supplement_round FROM dossier_document WHERE dossier = :dossier ORDER BY ord
                    """)
            .param("dossier", dossier)
            .query((row, number) -> new Document(row.getString("name"), row.getInt("originals"), row.getInt("copies"),
                    row.getInt("supplement_round")))
            .list();
    }

}
