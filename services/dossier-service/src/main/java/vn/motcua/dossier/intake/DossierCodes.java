package vn.motcua.dossier.intake;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.dossier.DossierCode;

/**
 * Gives out dossier codes (mã số hồ sơ): unique and gapless per receiving agency and day.
 * The counter's row stays locked until the end of the transaction, so it is taken last in
 * the accept.
 */
@Repository
class DossierCodes {

    private final JdbcClient database;

    DossierCodes(JdbcClient database) {
        this.database = database;
    }

    String next(String agency, LocalDate receivedOn) {
        long serial = this.database.sql("""
                INSERT INTO code_counter AS c (agency, day, last) VALUES (:agency, :day, 1)
                ON CONFLICT (agency, day) DO UPDATE SET last = c.last + 1 RETURNING last
                """).param("agency", agency).param("day", receivedOn).query(Long.class).single();
        return DossierCode.format(agency, receivedOn, serial);
    }

}
