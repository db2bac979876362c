package vn.motcua.dossier.eventlog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.time.MachineClock;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventStream;
import vn.motcua.events.Fact;

/**
 * The append-only log of facts: audit trail, history page, message to Kafka and source of
 * every indicator. A fact is appended in the transaction of the action that made it true;
 * rows are never updated or deleted.
 */
@Component
public class EventLog {

    private static final String APPEND = """
            WITH raised AS (
                INSERT INTO event_stream AS s (kind, stream_id, last_seq) VALUES (:kind, :stream, 1)
                ON CONFLICT (kind, stream_id) DO UPDATE SET last_seq = s.last_seq + 1
                RETURNING last_seq)
            INSERT INTO event (kind, stream_id, seq, type, at, written_at, officer, data)
            SELECT :kind, :stream, last_seq, :type, :at, :written, :officer, :data FROM raised
            """;

    /** As {@link #APPEND}, many at once: one statement, whatever their number. */
    private static final String APPEND_ALL = """
            WITH facts AS (
                SELECT f.*, count(*) OVER stream AS own,
                       row_number() OVER (stream ORDER BY ord ROWS UNBOUNDED PRECEDING) AS place
                  FROM unnest(CAST(:kinds AS text[]), CAST(:streams AS text[]), CAST(:types AS text[]),
                    CAST(:data AS text[])) WITH ORDINALITY AS f (kind, stream_id, type, data, ord)
                WINDOW stream AS (PARTITION BY kind, stream_id)),
            raised AS (
                INSERT INTO event_stream AS s (kind, stream_id, last_seq)
                SELECT kind, stream_id, own FROM facts WHERE place = 1
                ON CONFLICT (kind, stream_id) DO UPDATE SET last_seq = s.last_seq + excluded.last_seq
                RETURNING kind, stream_id, last_seq)
            INSERT INTO event (kind, stream_id, seq, type, at, written_at, officer, data)
            SELECT kind, stream_id, r.last_seq - f.own + f.place, f.type, :at, :written, :officer, f.data
              FROM raised r JOIN facts f USING (kind, stream_id)
             ORDER BY f.ord
            """;

    private final JdbcClient database;

    private final LegalClock clock;

    private final MachineClock machine;

    private final ApplicationEventPublisher publisher;

    private final EventJson json = new EventJson();

    EventLog(JdbcClient database, LegalClock clock, MachineClock machine, ApplicationEventPublisher publisher) {
        this.database = database;
        this.clock = clock;
        this.machine = machine;
        this.publisher = publisher;
    }

    /** Appends a fact that happened now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Fact fact) {
        append(fact, this.clock.instant(), "system");
    }

    /**
     * Appends a fact. The sequence of the stream is raised first, so the transaction
     * holds its id and the stream's lock before it draws a position: the relay depends on
     * that order.
     * @param at legal time of the fact
     * @param officer account of the person who acted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Fact fact, Instant at, String officer) {
        this.database.sql(APPEND).params(columns(fact, at, officer)).update();
        this.publisher.publishEvent(new FactAppended());
    }

    /** Appends many facts at once, as the system. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<? extends Fact> facts, Instant at) {
        appendAll(facts, at, "system");
    }

    /**
     * Appends many facts at once, in their order.
     * @param officer account of the person who acted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<? extends Fact> facts, Instant at, String officer) {
        if (facts.isEmpty()) {
            return;
        }
        this.database.sql(APPEND_ALL)
            .param("kinds", each(facts, (fact) -> fact.stream().name()))
            .param("streams", each(facts, Fact::streamId))
            .param("types", each(facts, Fact::type))
            .param("data", each(facts, this.json::data))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("written", this.machine.instant().atOffset(ZoneOffset.UTC))
            .param("officer", officer)
            .update();
        this.publisher.publishEvent(new FactAppended());
    }

    private static String[] each(List<? extends Fact> facts, Function<Fact, String> part) {
        return facts.stream().map(part).toArray(String[]::new);
    }

    private Map<String, Object> columns(Fact fact, Instant at, String officer) {
        return Map.of("kind", fact.stream().name(), "stream", fact.streamId(), "type", fact.type(), "at",
                at.atOffset(ZoneOffset.UTC), "written", this.machine.instant().atOffset(ZoneOffset.UTC), "officer",
                officer, "data", this.json.data(fact));
    }

    /** The history of one stream, oldest first. */
    public List<LoggedFact> history(EventStream kind, String streamId) {
        return this.database.sql("""
                SELECT seq, type, at, officer, data FROM event WHERE kind = :kind AND stream_id = :stream ORDER BY seq
                """)
            .param("kind", kind.name())
            .param("stream", streamId)
            .query((row, number) -> new LoggedFact(row.getLong("seq"), row.getString("type"),
                    row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE), row.getString("officer"),
                    this.json.fact(row.getString("type"), row.getString("data"))))
            .list();
    }

    /**
     * Something was appended in the running transaction; the relay wakes after its
     * commit.
     */
    record FactAppended() {
    }

}
