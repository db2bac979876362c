package vn.motcua.dossier.procedureimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.rules.procedure.Doubt;
import vn.motcua.rules.procedure.DoubtReason;

/** Each different line of each procedure; none is ever changed or taken away. */
@Repository
class DraftStore {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private final JdbcClient database;

    private final JsonMapper json;

    DraftStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest line of each of the codes. */
    Map<String, Known> newest(Collection<String> codes) {
        return this.database.sql("""
                SELECT DISTINCT ON (code) code, number, hash, state, seen_in, seen_at_line FROM procedure_draft
                 WHERE code = ANY(:codes) ORDER BY code, number DESC
                """)
            .param("codes", codes.toArray(new String[0]))
            .query((row, number) -> new Known(row.getString("code"), row.getInt("number"), row.getString("hash"),
                    DraftState.valueOf(row.getString("state")), row.getObject("seen_in", UUID.class),
                    row.getInt("seen_at_line")))
            .list()
            .stream()
            .collect(Collectors.toMap(Known::code, Function.identity()));
    }

    void insert(Draft draft, String hash) {
        this.database.sql("""
                INSERT INTO procedure_draft (code, number, name, raw, hash, state, import, line, seen_in, seen_at_line,
                    version)
                VALUES (:code, :number, :name, :raw, :hash, :state, :import, :line, :import, :line, :version)
                """)
            .param("code", draft.code())
            .param("number", draft.number())
            .param("name", draft.name())
            .param("raw", draft.raw())
            .param("hash", hash)
            .param("state", draft.state().name())
            .param("import", draft.seenIn())
            .param("line", draft.line())
            .param("version", draft.version())
            .update();
        insertDoubts(draft);
    }

    private void insertDoubts(Draft draft) {
        List<Doubt> doubts = draft.doubts();
        if (doubts.isEmpty()) {
            return;
        }
        this.database.sql("""
                INSERT INTO procedure_doubt (code, number, place, reason, facts)
                SELECT :code, :number, place, reason, facts
                  FROM unnest(:reasons, :facts) WITH ORDINALITY AS d (reason, facts, place)
                """)
            .param("code", draft.code())
            .param("number", draft.number())
            .param("reasons", doubts.stream().map((doubt) -> doubt.reason().name()).toArray(String[]::new))
            .param("facts",
                    doubts.stream().map((doubt) -> this.json.writeValueAsString(doubt.facts())).toArray(String[]::new))
            .update();
    }

    void seen(Known known, UUID run, int line) {
        this.database.sql("""
                UPDATE procedure_draft SET seen_in = :run, seen_at_line = :line WHERE code = :code AND number = :number
                """)
            .param("run", run)
            .param("line", line)
            .param("code", known.code())
            .param("number", known.number())
            .update();
    }

    void supersede(Known known) {
        this.database.sql("""
                UPDATE procedure_draft SET state = 'SUPERSEDED'
                 WHERE code = :code AND number = :number AND state = 'WAITING'
                """).param("code", known.code()).param("number", known.number()).update();
    }

    /** Locks every line of a procedure until the end of the transaction. */
    void lock(String code) {
        this.database.sql("SELECT number FROM procedure_draft WHERE code = :code ORDER BY number FOR UPDATE")
            .param("code", code)
            .query(Integer.class)
            .list();
    }

    /** Answers whether it was still waiting. */
    boolean settle(Draft draft, DraftState state, @Nullable Integer version, Decided decided) {
        return this.database.sql("""
                UPDATE procedure_draft SET state = :state, version = :version, decided_by = :account, decided_at = :at,
                    decision_note = :note
                 WHERE code = :code AND number = :number AND state = 'WAITING'
                """)
            .param("state", state.name())
            .param("version", version)
            .param("account", decided.account())
            .param("at", decided.at().atOffset(ZoneOffset.UTC))
            .param("note", decided.note())
            .param("code", draft.code())
            .param("number", draft.number())
            .update() == 1;
    }

    Optional<Draft> newest(String code) {
        return history(code).stream().findFirst();
    }

    /** Every line that was imported of a procedure, the newest first. */
    List<Draft> history(String code) {
        Map<Integer, List<Doubt>> doubts = this.database
            .sql("SELECT number, reason, facts FROM procedure_doubt WHERE code = :code ORDER BY number, place")
            .param("code", code)
            .query((row, number) -> Map.entry(row.getInt("number"), doubt(row)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return this.database.sql("SELECT * FROM procedure_draft WHERE code = :code ORDER BY number DESC")
            .param("code", code)
            .query((row, number) -> read(row, doubts.getOrDefault(row.getInt("number"), List.of())))
            .list();
    }

    private Draft read(ResultSet row, List<Doubt> doubts) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Draft(row.getString("code"), row.getInt("number"), row.getString("name"), row.getString("raw"),
                DraftState.valueOf(row.getString("state")), row.getObject("seen_in", UUID.class),
                row.getInt("seen_at_line"), row.getObject("version", Integer.class), row.getString("decided_by"),
                (decidedAt != null) ? decidedAt.toInstant() : null, row.getString("decision_note"), doubts);
    }

    private Doubt doubt(ResultSet row) throws SQLException {
        return new Doubt(DoubtReason.valueOf(row.getString("reason")),
                this.json.readValue(row.getString("facts"), FACTS));
    }

    /** The newest line of a code. */
    record Known(String code, int number, String hash, DraftState state, UUID seenIn, int seenAtLine) {
    }

    /** Who decided, when (legal time), and what they said about it. */
    record Decided(String account, Instant at, @Nullable String note) {
    }

}
