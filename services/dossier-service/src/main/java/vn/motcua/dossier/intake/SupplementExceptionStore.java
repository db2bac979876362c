package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what somebody answers for when papers are asked for. */
@Repository
class SupplementExceptionStore {

    private final JdbcClient database;

    SupplementExceptionStore(JdbcClient database) {
        this.database = database;
    }

    /** The papers that were allowed for that round, in their plain form. */
    Set<String> items(UUID dossier, int round) {
        return new HashSet<>(this.database.sql("""
                SELECT item FROM supplement_exception WHERE dossier = :dossier AND kind = 'ITEM' AND round = :round
                """).param("dossier", dossier).param("round", round).query(String.class).list());
    }

    boolean isLateAllowed(UUID dossier, int round) {
        return this.database.sql("""
                SELECT count(*) FROM supplement_exception WHERE dossier = :dossier AND kind = 'LATE' AND round = :round
                """).param("dossier", dossier).param("round", round).query(Integer.class).single() > 0;
    }

    /** Answers whether nobody had allowed it before. */
    boolean allow(UUID dossier, String kind, int round, String item, String account, Instant at) {
        return this.database.sql("""
                INSERT INTO supplement_exception (dossier, kind, round, item, account, given_at)
                VALUES (:dossier, :kind, :round, :item, :account, :at) ON CONFLICT DO NOTHING
                """)
            .param("dossier", dossier)
            .param("kind", kind)
            .param("round", round)
            .param("item", item)
            .param("account", account)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

}
