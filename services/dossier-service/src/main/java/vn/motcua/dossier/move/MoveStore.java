package vn.motcua.dossier.move;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.Clocks;

/** The table of moves. */
@Repository
class MoveStore {

    private final JdbcClient database;

    MoveStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID dossier, Moved move) {
        this.database.sql("""
                INSERT INTO dossier_move (dossier, place, from_agency, to_agency, at, officer, reason, paper)
                SELECT :dossier, count(*) + 1, :from, :to, :at, :officer, :reason, :paper
                  FROM dossier_move WHERE dossier = :dossier
                """)
            .param("dossier", dossier)
            .param("from", move.from())
            .param("to", move.to())
            .param("at", move.at().toOffsetDateTime())
            .param("officer", move.officer())
            .param("reason", move.reason())
            .param("paper", move.paper())
            .update();
    }

    /** In the order in which they were made. */
    List<Moved> of(UUID dossier) {
        return this.database.sql("""
                SELECT from_agency, to_agency, at, officer, reason, paper FROM dossier_move
                 WHERE dossier = :dossier ORDER BY place
                """)
            .param("dossier", dossier)
            .query((row, number) -> new Moved(row.getString("from_agency"), row.getString("to_agency"),
                    row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE), row.getString("officer"),
                    row.getString("reason"), row.getObject("paper", UUID.class)))
            .list();
    }

    /** What an agency moved away, the latest first. */
    List<UUID> from(String agency, int most) {
        return this.database.sql("""
                SELECT dossier FROM dossier_move WHERE from_agency = :agency
                 GROUP BY dossier ORDER BY max(at) DESC, dossier LIMIT :most
                """).param("agency", agency).param("most", most).query(UUID.class).list();
    }

}
