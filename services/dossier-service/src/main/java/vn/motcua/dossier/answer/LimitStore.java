package vn.motcua.dossier.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.events.Channel;
import vn.motcua.rules.answer.AnswerLimit;

/** The table of what is prescribed. */
@Repository
class LimitStore {

    private final JdbcClient database;

    LimitStore(JdbcClient database) {
        this.database = database;
    }

    /** The procedure's own line before the general one; the latest that is in force. */
    Optional<AnswerLimit> inForce(String procedure, Channel channel, LocalDate day) {
        return this.database.sql("""
                SELECT * FROM answer_limit
                 WHERE procedure IN (:procedure, '') AND channel = :channel AND valid_from <= :day
                 ORDER BY procedure = '', valid_from DESC LIMIT 1
                """)
            .param("procedure", procedure)
            .param("channel", channel.name())
            .param("day", day)
            .query(LimitStore::line)
            .optional()
            .flatMap((line) -> Optional.ofNullable(line.limit()));
    }

    /** All that is or was prescribed, the general lines first. */
    List<Line> all() {
        return this.database.sql("SELECT * FROM answer_limit ORDER BY procedure, channel, valid_from")
            .query(LimitStore::line)
            .list();
    }

    void save(Line line, String account) {
        AnswerLimit limit = line.limit();
        this.database.sql("""
                INSERT INTO answer_limit (procedure, channel, valid_from, amount, unit, legal_basis, set_by)
                VALUES (:procedure, :channel, :from, :amount, :unit, :basis, :account)
                ON CONFLICT (procedure, channel, valid_from) DO UPDATE
                   SET amount = excluded.amount, unit = excluded.unit, legal_basis = excluded.legal_basis,
                       set_by = excluded.set_by
                """)
            .param("procedure", line.procedure())
            .param("channel", line.channel().name())
            .param("from", line.validFrom())
            .param("amount", (limit == null) ? null : limit.limit().value())
            .param("unit", (limit == null) ? null : limit.limit().unit().name())
            .param("basis", (limit == null) ? "" : limit.legalBasis())
            .param("account", account)
            .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getString("procedure"), Channel.valueOf(row.getString("channel")),
                row.getObject("valid_from", LocalDate.class), AnswerLimit.read(row.getObject("amount", Integer.class),
                        row.getString("unit"), row.getString("legal_basis")));
    }

    /**
     * A line of the table.
     *
     * @param procedure code; empty for all that have no line of their own
     * @param limit null where from that day on nothing is prescribed
     */
    record Line(String procedure, Channel channel, LocalDate validFrom, @Nullable AnswerLimit limit) {
    }

}
