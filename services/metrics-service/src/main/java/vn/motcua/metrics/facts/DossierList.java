package vn.motcua.metrics.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the dossiers that count as something. */
@Component
class DossierList {

    private static final String MATCHING = """
             WHERE (%s)
               AND (:procedure::text IS NULL OR procedure = :procedure)
               AND (:channel::text IS NULL OR channel = :channel)
            """;

    private final JdbcClient database;

    DossierList(JdbcClient database) {
        this.database = database;
    }

    long size(Set<Count> counts, Question question, Instant now) {
        return with("SELECT count(*) FROM dossier_fact " + matching(counts), question, now).query(Long.class).single();
    }

    List<DossierLine> page(Set<Count> counts, Question question, Instant now, int offset, int size) {
        String sql = "SELECT * FROM dossier_fact " + matching(counts)
                + " ORDER BY original_due_at NULLS LAST, id LIMIT :size OFFSET :offset";
        return with(sql, question, now).param("size", size)
            .param("offset", offset)
            .query((row, number) -> line(row))
            .list();
    }

    private static String matching(Set<Count> counts) {
        return MATCHING.formatted(counts.stream()
            .sorted()
            .map((count) -> "%s AND %s >= :start AND %s < :end AND (:agencies::text[] IS NULL OR %s = ANY(:agencies::text[]))"
                .formatted(count.condition(), count.day().column(), count.day().column(), count.agency()))
            .collect(Collectors.joining(") OR (", "(", ")")));
    }

    private JdbcClient.StatementSpec with(String sql, Question question, Instant now) {
        return this.database.sql(sql)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("start", TallyReader.start(question.from()).atOffset(ZoneOffset.UTC))
            .param("end", TallyReader.start(question.to().plusDays(1)).atOffset(ZoneOffset.UTC))
            .param("agencies", TallyReader.agencies(question))
            .param("procedure", question.procedure())
            .param("channel", question.channel());
    }

    private static DossierLine line(ResultSet row) throws SQLException {
        return new DossierLine(row.getObject("id", UUID.class), row.getString("code"), row.getString("agency"),
                row.getString("procedure"), row.getString("channel"), row.getString("status"),
                FactTable.instant(row, "received_at"), FactTable.instant(row, "original_due_at"),
                FactTable.instant(row, "due_at"), FactTable.instant(row, "resolved_at"), row.getString("outcome"),
                row.getString("apology"));
    }

}
