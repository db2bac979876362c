package vn.motcua.dossier.intake;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.dossier.SupplementRules;

/**
 * Within what time a unit says that papers are missing: the general time, where the text
 * of the procedure has none of its own.
 */
@Repository
class NoticeTimes {

    private final JdbcClient database;

    NoticeTimes(JdbcClient database) {
        this.database = database;
    }

    /**
     * The time for a request.
     * @param round which request it is, from 1
     * @param receivedOn a dossier keeps what held on the day of its reception
     */
    TimeLimit of(String procedure, int round, LocalDate receivedOn) {
        return this.database.sql("""
                SELECT amount, unit FROM supplement_notice
                 WHERE procedure = :procedure AND round <= :round AND valid_from <= :day
                 ORDER BY round DESC, valid_from DESC LIMIT 1
                """)
            .param("procedure", procedure)
            .param("round", round)
            .param("day", receivedOn)
            .query((row, number) -> new TimeLimit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))))
            .optional()
            .orElse(SupplementRules.NOTICE);
    }

}
