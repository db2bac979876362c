package vn.motcua.metrics.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the counts: what is stored from the cells, what time alone changes from the
 * facts.
 */
@Component
class TallyReader {

    private static final String STORED = """
            SELECT %s AS grp, counted, sum(n) AS n
              FROM %s
             WHERE day BETWEEN :from AND :to
               AND (:agencies::text[] IS NULL OR agency = ANY(:agencies::text[]))
               %s
             GROUP BY 1, 2
            """;

    private static final String OVERDUE = """
            SELECT %s AS grp, apology <> 'NONE' AS letter, count(*) AS n
              FROM dossier_fact
             WHERE standing = 'RUNNING' AND original_due_at < :now
               AND %s >= :start AND %s < :end
               AND (:agencies::text[] IS NULL OR agency = ANY(:agencies::text[]))
               AND (:procedure::text IS NULL OR procedure = :procedure)
               AND (:channel::text IS NULL OR channel = :channel)
             GROUP BY 1, 2
            """;

    private final JdbcClient database;

    TallyReader(JdbcClient database) {
        this.database = database;
    }

    Map<String, Tally> read(Question question, Grouping by, Instant now) {
        Map<String, Tally> tallies = new TreeMap<>();
        stored(question, by, tallies);
        overdue(question, by, DayOf.RECEPTION, now, tallies);
        overdue(question, by, DayOf.DUE, now, tallies);
        tallies.replaceAll(
                (group, tally) -> tally.plus(Count.OPEN_IN_TIME, tally.of(Count.RUNNING) - tally.of(Count.OVERDUE)));
        return tallies;
    }

    private void stored(Question question, Grouping by, Map<String, Tally> tallies) {
        boolean rollUp = by.inRollUp() && question.wholeMonths();
        String filters = rollUp ? "" : """
                AND (:procedure::text IS NULL OR procedure = :procedure)
                AND (:channel::text IS NULL OR channel = :channel)
                """;
        String sql = STORED.formatted(by.expression("day"), rollUp ? "agency_month" : "cell", filters);
        var statement = this.database.sql(sql)
            .param("from", question.from())
            .param("to", question.to())
            .param("agencies", agencies(question));
        if (!rollUp) {
            statement = statement.param("procedure", question.procedure()).param("channel", question.channel());
        }
        statement.query((RowCallbackHandler) (row) -> add(tallies, row, Count.valueOf(row.getString("counted"))));
    }

    private void overdue(Question question, Grouping by, DayOf day, Instant now, Map<String, Tally> tallies) {
        String local = day.column() + " AT TIME ZONE 'Asia/Ho_Chi_Minh'";
        String sql = OVERDUE.formatted(by.expression(local), day.column(), day.column());
        this.database.sql(sql)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("start", start(question.from()).atOffset(ZoneOffset.UTC))
            .param("end", start(question.to().plusDays(1)).atOffset(ZoneOffset.UTC))
            .param("agencies", agencies(question))
            .param("procedure", question.procedure())
            .param("channel", question.channel())
            .query((RowCallbackHandler) (row) -> add(tallies, row, overdueCount(day, row.getBoolean("letter"))));
    }

    private static Count overdueCount(DayOf day, boolean letter) {
        if (day == DayOf.RECEPTION) {
            return Count.OVERDUE;
        }
        return letter ? Count.OVERDUE_WITH_LETTER : Count.OVERDUE_WITHOUT_LETTER;
    }

    private static void add(Map<String, Tally> tallies, ResultSet row, Count count) throws SQLException {
        long n = row.getLong("n");
        tallies.merge(row.getString("grp"), Tally.empty().plus(count, n), Tally::plus);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Counted.ZONE).toInstant();
    }

    static String @org.jspecify.annotations.Nullable [] agencies(Question question) {
        return question.agencies() == null ? null : question.agencies().toArray(String[]::new);
    }

}
