package vn.motcua.dossier.code;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last serial of each agency and day. */
@Repository
class CodeCounter {

    private final JdbcClient database;

    CodeCounter(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes serials that follow each other and keeps the row locked until the end of the
     * transaction.
     * @return the last one of them
     */
    long take(String agency, LocalDate day, int count) {
        return this.database.sql("""
                INSERT INTO code_counter AS c (agency, day, last) VALUES (:agency, :day, :count)
                ON CONFLICT (agency, day) DO UPDATE SET last = c.last + :count RETURNING last
                """).param("agency", agency).param("day", day).param("count", count).query(Long.class).single();
    }

}
