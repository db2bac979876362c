package vn.motcua.dossier.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one dossier has to do with another. */
@Component
public class Links {

    private final JdbcClient database;

    Links(JdbcClient database) {
        this.database = database;
    }

    /** Ties a dossier to another one; at most one of each kind. */
    public void tie(UUID dossier, Kind kind, UUID other, Instant at, String officer) {
        this.database.sql("""
                INSERT INTO dossier_link (dossier, kind, other, at, officer)
                VALUES (:dossier, :kind, :other, :at, :officer)
                """)
            .param("dossier", dossier)
            .param("kind", kind.name())
            .param("other", other)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("officer", officer)
            .update();
    }

    /** The links of a dossier, from it and to it. */
    public List<Link> of(UUID dossier) {
        return this.database.sql("""
                SELECT l.kind, l.dossier = :dossier AS outward, d.id, d.code, d.agency
                  FROM dossier_link l
                  JOIN dossier d ON d.id = CASE WHEN l.dossier = :dossier THEN l.other ELSE l.dossier END
                 WHERE l.dossier = :dossier OR l.other = :dossier
                 ORDER BY l.at, l.kind
                """)
            .param("dossier", dossier)
            .query((row, number) -> new Link(Kind.valueOf(row.getString("kind")), row.getBoolean("outward"),
                    row.getObject("id", UUID.class), row.getString("code"), row.getString("agency")))
            .list();
    }

    /** How two dossiers belong together. */
    public enum Kind {

        /** Closed; the other one stays. */
        DUPLICATE_OF,

        /** Stopped for a wrong procedure; the other one goes on, without a second fee. */
        SUCCEEDED_BY

    }

    /**
     * A link as seen from one of its ends.
     *
     * @param outward whether the dossier is tied to the other one, not the other one to
     * it
     * @param code of the other one; absent before acceptance
     */
    public record Link(Kind kind, boolean outward, UUID other, @Nullable String code, String agency) {
    }

}
