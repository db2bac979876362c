package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.events.DossierFact;
import vn.motcua.events.EventStream;

/**
 * What happened to a dossier: the facts of the event log, and beside them the words that
 * stay out of it.
 */
@Component
public class History {

    private final EventLog log;

    private final JdbcClient database;

    History(EventLog log, JdbcClient database) {
        this.log = log;
        this.database = database;
    }

    /** Appends a fact about a dossier. */
    public void record(DossierFact fact, Instant at, String officer) {
        this.log.append(fact, at, officer);
    }

    /** Appends a fact about a dossier and keeps the words that belong to it. */
    public void record(DossierFact fact, Instant at, String officer, String about, @Nullable String words) {
        this.log.append(fact, at, officer);
        if (words != null && !words.isBlank()) {
            this.database.sql("""
                    INSERT INTO dossier_note (dossier, event_seq, about, words)
                    SELECT :dossier, last_seq, :about, :words FROM event_stream
                     WHERE kind = 'DOSSIER' AND stream_id = :stream
                    """)
                .param("dossier", fact.dossier().id())
                .param("stream", fact.streamId())
                .param("about", about)
                .param("words", words)
                .update();
        }
    }

    /** The facts with their words, oldest first. */
    public List<Entry> of(UUID dossier) {
        List<Note> notes = this.database
            .sql("SELECT event_seq, about, words FROM dossier_note WHERE dossier = :dossier")
            .param("dossier", dossier)
            .query((row, number) -> new Note(row.getLong("event_seq"), row.getString("about"), row.getString("words")))
            .list();
        return this.log.history(EventStream.DOSSIER, dossier.toString())
            .stream()
            .map((fact) -> new Entry(fact,
                    notes.stream().filter((note) -> note.sequence() == fact.sequence()).toList()))
            .toList();
    }

    /** A fact and the words that belong to it. */
    public record Entry(LoggedFact logged, List<Note> notes) {
    }

    /**
     * Words about a fact.
     *
     * @param about what they are: {@code reason}, {@code comment}, {@code items},
     * {@code collector}
     */
    public record Note(long sequence, String about, String words) {
    }

}
