package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each change did to each dossier: what an undo goes back to, and what is shown. */
@Repository
class ChangedDossiers {

    private final JdbcClient database;

    ChangedDossiers(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID change, List<Kept> rows) {
        this.database
            .sql("""
                    INSERT INTO calendar_change_dossier AS c (change, dossier, original_before, due_before, promised_before,
                        late_before, original_after, due_after, promised_after, late_after, notice, problem)
                    SELECT :change, v.* FROM unnest(CAST(:dossiers AS uuid[]), CAST(CAST(:originalBefore AS text[]) AS timestamptz[]),
                        CAST(CAST(:dueBefore AS text[]) AS timestamptz[]),
                        CAST(CAST(:promisedBefore AS text[]) AS timestamptz[]),
                        CAST(CAST(:lateBefore AS text[]) AS timestamptz[]),
                        CAST(CAST(:originalAfter AS text[]) AS timestamptz[]),
                        CAST(CAST(:dueAfter AS text[]) AS timestamptz[]),
                        CAST(CAST(:promisedAfter AS text[]) AS timestamptz[]),
                        CAST(CAST(:lateAfter AS text[]) AS timestamptz[]), CAST(:notices AS boolean[]),
                        CAST(:problems AS text[])) AS v
                    ON CONFLICT (change, dossier) DO UPDATE SET original_after = excluded.original_after,
                        due_after = excluded.due_after, promised_after = excluded.promised_after,
                        late_after = excluded.late_after, notice = c.notice OR excluded.notice, problem = excluded.problem
                    """)
            .param("change", change)
            .param("dossiers", rows.stream().map(Kept::dossier).toArray(UUID[]::new))
            .param("originalBefore", each(rows, (row) -> row.before().original()))
            .param("dueBefore", each(rows, (row) -> row.before().due()))
            .param("promisedBefore", each(rows, (row) -> row.before().promised()))
            .param("lateBefore", each(rows, (row) -> row.before().late()))
            .param("originalAfter", each(rows, (row) -> row.after().original()))
            .param("dueAfter", each(rows, (row) -> row.after().due()))
            .param("promisedAfter", each(rows, (row) -> row.after().promised()))
            .param("lateAfter", each(rows, (row) -> row.after().late()))
            .param("notices", rows.stream().map(Kept::notice).toArray(Boolean[]::new))
            .param("problems", rows.stream().map(Kept::problem).toArray(String[]::new))
            .update();
    }

    private static @Nullable String[] each(List<Kept> rows, Function<Kept, @Nullable Instant> part) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            Instant instant = part.apply(rows.get(i));
            texts[i] = (instant == null) ? null : instant.toString();
        }
        return texts;
    }

    /** What the change did to these dossiers. */
    Map<UUID, Kept> of(UUID change, Collection<UUID> dossiers) {
        return this.database.sql("""
                SELECT * FROM calendar_change_dossier
                 WHERE change = :change AND dossier = ANY(:dossiers) AND problem IS NULL AND NOT undone
                """)
            .param("change", change)
            .param("dossiers", dossiers.toArray(UUID[]::new))
            .query((row, number) -> new Kept(row.getObject("dossier", UUID.class),
                    new Dates(instant(row.getObject("original_before", OffsetDateTime.class)),
                            instant(row.getObject("due_before", OffsetDateTime.class)),
                            instant(row.getObject("promised_before", OffsetDateTime.class)),
                            instant(row.getObject("late_before", OffsetDateTime.class))),
                    new Dates(instant(row.getObject("original_after", OffsetDateTime.class)),
                            instant(row.getObject("due_after", OffsetDateTime.class)),
                            instant(row.getObject("promised_after", OffsetDateTime.class)),
                            instant(row.getObject("late_after", OffsetDateTime.class))),
                    row.getBoolean("notice"), row.getString("problem")))
            .list()
            .stream()
            .collect(Collectors.toMap(Kept::dossier, (kept) -> kept));
    }

    void undone(UUID change, Collection<UUID> dossiers) {
        this.database.sql("""
                UPDATE calendar_change_dossier SET undone = true WHERE change = :change AND dossier = ANY(:dossiers)
                """).param("change", change).param("dossiers", dossiers.toArray(UUID[]::new)).update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return (value == null) ? null : value.toInstant();
    }

    /** The dates that people know of a dossier. */
    record Dates(@Nullable Instant original, @Nullable Instant due, @Nullable Instant promised,
            @Nullable Instant late) {
    }

    /** What happened to one dossier. */
    record Kept(UUID dossier, Dates before, Dates after, boolean notice, @Nullable String problem) {
    }

}
