package vn.motcua.dossier.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.Clocks;

/** The table of what was sent on before acceptance. */
@Repository
class ForwardingStore {

    private final JdbcClient database;

    ForwardingStore(JdbcClient database) {
        this.database = database;
    }

    void add(Forwarded one) {
        this.database.sql("""
                INSERT INTO dossier_forwarding (dossier, place, from_agency, to_agency, at, officer, reason)
                SELECT :dossier, count(*) + 1, :from, :to, :at, :officer, :reason
                  FROM dossier_forwarding WHERE dossier = :dossier
                """)
            .param("dossier", one.dossier())
            .param("from", one.from())
            .param("to", one.to())
            .param("at", one.at().toOffsetDateTime())
            .param("officer", one.officer())
            .param("reason", one.reason())
            .update();
    }

    /** In the order in which they were made. */
    List<Forwarded> of(UUID dossier) {
        return this.database.sql("SELECT * FROM dossier_forwarding WHERE dossier = :dossier ORDER BY place")
            .param("dossier", dossier)
            .query(ForwardingStore::read)
            .list();
    }

    /** Of an agency in these days, both included, the latest first. */
    List<Forwarded> from(String agency, LocalDate from, LocalDate to) {
        return this.database.sql("""
                SELECT * FROM dossier_forwarding
                 WHERE from_agency = :agency AND at >= :from AND at < :end ORDER BY at DESC, dossier
                """)
            .param("agency", agency)
            .param("from", from.atStartOfDay(Clocks.ZONE).toOffsetDateTime())
            .param("end", to.plusDays(1).atStartOfDay(Clocks.ZONE).toOffsetDateTime())
            .query(ForwardingStore::read)
            .list();
    }

    /** What an agency sent on, the latest first. */
    List<UUID> from(String agency, int most) {
        return this.database.sql("""
                SELECT dossier FROM dossier_forwarding WHERE from_agency = :agency
                 GROUP BY dossier ORDER BY max(at) DESC, dossier LIMIT :most
                """).param("agency", agency).param("most", most).query(UUID.class).list();
    }

    private static Forwarded read(ResultSet row, int number) throws SQLException {
        return new Forwarded(row.getObject("dossier", UUID.class), row.getString("from_agency"),
                row.getString("to_agency"), row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE),
                row.getString("officer"), row.getString("reason"));
    }

}
