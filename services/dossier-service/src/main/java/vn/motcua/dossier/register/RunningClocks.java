package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.rules.deadline.Deadline;

/**
 * The dossiers whose legal clock runs, many at a time: open, received, not waiting for
 * papers.
 */
@Component
public class RunningClocks {

    private static final String STARTED = """
             WHERE resolved_at IS NULL AND due_version > 0 AND status NOT IN ('WITHDRAWN', 'RECEPTION_REFUSED', 'DUPLICATE')
               AND agency = ANY(:agencies)
            """;

    private static final String RUNNING = STARTED + " AND original_due_at IS NOT NULL";

    private static final String LANE = "id > :after AND id <= :upTo ORDER BY id LIMIT :most FOR UPDATE";

    private final JdbcClient database;

    RunningClocks(JdbcClient database) {
        this.database = database;
    }

    /** How many there are at these agencies. */
    public int count(Collection<String> agencies) {
        return count(RUNNING, agencies);
    }

    /** As {@link #count}, with those that wait for papers. */
    public int countStarted(Collection<String> agencies) {
        return count(STARTED, agencies);
    }

    private int count(String which, Collection<String> agencies) {
        return this.database.sql("SELECT count(*) FROM dossier" + which)
            .param("agencies", agencies.toArray(String[]::new))
            .query(Integer.class)
            .single();
    }

    /** The last due instant among them; null when there are none. */
    public @Nullable Instant lastDue() {
        return this.database
            .sql("SELECT * FROM dossier WHERE resolved_at IS NULL AND original_due_at IS NOT NULL"
                    + " ORDER BY due_at DESC NULLS LAST LIMIT 1")
            .query(DossierRow::read)
            .optional()
            .map((dossier) -> dossier.deadline().dueAt())
            .orElse(null);
    }

    /** The next ones behind that id, as they stand. */
    public List<Dossier> after(UUID id, Collection<String> agencies, int most) {
        return next(RUNNING, "id > :after ORDER BY id LIMIT :most", id, agencies, most).query(DossierRow::read).list();
    }

    /** As {@link #after}, with those that wait for papers. */
    public List<Dossier> startedAfter(UUID id, Collection<String> agencies, int most) {
        return next(STARTED, "id > :after ORDER BY id LIMIT :most", id, agencies, most).query(DossierRow::read).list();
    }

    /**
     * The next ones behind that id and up to the other, locked in the order of their ids
     * until the end of the transaction.
     */
    public List<Dossier> lockAfter(UUID id, UUID upTo, Collection<String> agencies, int most) {
        return next(RUNNING, LANE, id, agencies, most).param("upTo", upTo).query(DossierRow::read).list();
    }

    /** As {@link #lockAfter}, with those that wait for papers. */
    public List<Dossier> lockStartedAfter(UUID id, UUID upTo, Collection<String> agencies, int most) {
        return next(STARTED, LANE, id, agencies, most).param("upTo", upTo).query(DossierRow::read).list();
    }

    private JdbcClient.StatementSpec next(String open, String which, UUID id, Collection<String> agencies, int most) {
        return this.database.sql("SELECT * FROM dossier" + open + " AND " + which)
            .param("agencies", agencies.toArray(String[]::new))
            .param("after", id)
            .param("most", most);
    }

    /** Of these dossiers those that still run, locked in the order of their ids. */
    public List<Dossier> lock(Collection<UUID> ids, Collection<String> agencies) {
        return lock(RUNNING, ids, agencies);
    }

    /** As {@link #lock}, with those that wait for papers. */
    public List<Dossier> lockStarted(Collection<UUID> ids, Collection<String> agencies) {
        return lock(STARTED, ids, agencies);
    }

    private List<Dossier> lock(String which, Collection<UUID> ids, Collection<String> agencies) {
        return this.database.sql("SELECT * FROM dossier" + which + " AND id = ANY(:ids) ORDER BY id FOR UPDATE")
            .param("agencies", agencies.toArray(String[]::new))
            .param("ids", ids.toArray(UUID[]::new))
            .query(DossierRow::read)
            .list();
    }

    /**
     * Saves the dates of locked dossiers under their next version, all in one statement.
     * @return the dossiers after the change, in the same order
     */
    public List<Dossier> save(List<NewDates> dates) {
        this.database
            .sql("""
                    UPDATE dossier d
                       SET original_due_at = v.original, due_at = v.due, ask_at = v.ask, escalate_at = v.escalate,
                           apology_by = v.apology, warn_at = v.warn, transfer_by = v.transfer, provisional_calendar = v.provisional,
                           promised_at = v.promised, late_at = v.late, due_version = d.due_version + 1
                      FROM unnest(CAST(:ids AS uuid[]), CAST(CAST(:original AS text[]) AS timestamptz[]),
                          CAST(CAST(:due AS text[]) AS timestamptz[]), CAST(CAST(:ask AS text[]) AS timestamptz[]),
                          CAST(CAST(:escalate AS text[]) AS timestamptz[]),
                          CAST(CAST(:apology AS text[]) AS timestamptz[]), CAST(CAST(:warn AS text[]) AS timestamptz[]),
                          CAST(CAST(:transfer AS text[]) AS timestamptz[]), CAST(:provisional AS boolean[]),
                          CAST(CAST(:promised AS text[]) AS timestamptz[]), CAST(CAST(:late AS text[]) AS timestamptz[]))
                          AS v (id, original, due, ask, escalate, apology, warn, transfer, provisional, promised, late)
                     WHERE d.id = v.id
                    """)
            .param("ids", dates.stream().map((one) -> one.dossier().id()).toArray(UUID[]::new))
            .param("original", each(dates, (one) -> one.deadline().originalDueAt()))
            .param("due", each(dates, (one) -> one.deadline().dueAt()))
            .param("ask", each(dates, (one) -> one.deadline().askAt()))
            .param("escalate", each(dates, (one) -> one.deadline().escalateAt()))
            .param("apology", each(dates, (one) -> one.deadline().apologyBy()))
            .param("warn", each(dates, (one) -> one.deadline().warnAt()))
            .param("transfer", each(dates, (one) -> one.deadline().transferBy()))
            .param("provisional", dates.stream().map((one) -> one.deadline().provisional()).toArray(Boolean[]::new))
            .param("promised", each(dates, NewDates::promisedAt))
            .param("late", each(dates, NewDates::lateAt))
            .update();
        return dates.stream().map(NewDates::after).toList();
    }

    private static @Nullable String[] each(List<NewDates> dates, Function<NewDates, @Nullable Instant> part) {
        @Nullable String[] texts = new @Nullable String[dates.size()];
        for (int i = 0; i < texts.length; i++) {
            Instant instant = part.apply(dates.get(i));
            texts[i] = (instant == null) ? null : instant.toString();
        }
        return texts;
    }

    /** What the dates of a dossier are from now on. */
    public record NewDates(Dossier dossier, Deadline deadline, @Nullable Instant promisedAt, @Nullable Instant lateAt) {

        private Dossier after() {
            Dossier.Deadlines dates = new Dossier.Deadlines(this.deadline.originalDueAt(), this.deadline.dueAt(),
                    this.promisedAt, this.dossier.deadline().version() + 1, this.deadline.askAt(),
                    this.deadline.escalateAt(), this.deadline.apologyBy(), this.deadline.warnAt(),
                    this.deadline.transferBy(), this.deadline.provisional());
            return this.dossier.counted(dates, this.lateAt);
        }

    }

}
