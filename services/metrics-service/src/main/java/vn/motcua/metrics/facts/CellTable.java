package vn.motcua.metrics.facts;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cells and their roll-up, as stored. */
@Component
class CellTable {

    private final JdbcClient database;

    CellTable(JdbcClient database) {
        this.database = database;
    }

    void apply(CellDeltas deltas) {
        SortedMap<CellKey, Long> cells = deltas.byCell();
        if (!cells.isEmpty()) {
            applyCells(cells);
            applyRollUp(deltas.byAgencyAndMonth());
        }
    }

    private void applyCells(SortedMap<CellKey, Long> deltas) {
        Collection<CellKey> cells = deltas.keySet();
        with(deltas, """
                INSERT INTO cell AS c (agency, day, procedure, channel, online_level, counted, n)
                SELECT * FROM unnest(:agency::text[], :day::date[], :procedure::text[], :channel::text[],
                                     :level::text[], :counted::text[], :n::bigint[])
                ON CONFLICT (agency, day, procedure, channel, online_level, counted)
                DO UPDATE SET n = c.n + EXCLUDED.n
                """).param("procedure", column(cells, CellKey::procedure))
            .param("channel", column(cells, CellKey::channel))
            .param("level", column(cells, CellKey::onlineLevel))
            .update();
    }

    private void applyRollUp(SortedMap<CellKey, Long> deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        with(deltas, """
                INSERT INTO agency_month AS c (agency, day, counted, n)
                SELECT * FROM unnest(:agency::text[], :day::date[], :counted::text[], :n::bigint[])
                ON CONFLICT (agency, day, counted) DO UPDATE SET n = c.n + EXCLUDED.n
                """).update();
    }

    private JdbcClient.StatementSpec with(Map<CellKey, Long> deltas, String sql) {
        Collection<CellKey> cells = deltas.keySet();
        return this.database.sql(sql)
            .param("agency", column(cells, CellKey::agency))
            .param("day", column(cells, (cell) -> cell.day().toString()))
            .param("counted", column(cells, (cell) -> cell.count().name()))
            .param("n", deltas.values().toArray(Long[]::new));
    }

    private static String[] column(Collection<CellKey> cells, Function<CellKey, String> value) {
        return cells.stream().map(value).toArray(String[]::new);
    }

}
