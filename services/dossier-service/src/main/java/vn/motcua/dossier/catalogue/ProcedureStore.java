package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase;

/** The tables of the catalogue. */
@Repository
class ProcedureStore {

    private final JdbcClient database;

    ProcedureStore(JdbcClient database) {
        this.database = database;
    }

    List<PublishedProcedure> all() {
        Map<String, List<DocumentRow>> documents = this.database
            .sql("SELECT * FROM procedure_document ORDER BY procedure, version, place")
            .query(DocumentRow.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(DocumentRow::key));
        Map<String, List<LimitCaseRow>> cases = this.database
            .sql("SELECT * FROM procedure_limit_case ORDER BY procedure, version, place")
            .query(LimitCaseRow.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(LimitCaseRow::key));
        return this.database.sql("SELECT * FROM procedure_version ORDER BY code, version")
            .query(ProcedureRow.class)
            .list()
            .stream()
            .map((row) -> row.published(documents.getOrDefault(row.key(), List.of()),
                    cases.getOrDefault(row.key(), List.of())))
            .toList();
    }

    Optional<PublishedProcedure> newest(String code) {
        return this.database.sql("SELECT * FROM procedure_version WHERE code = :code ORDER BY version DESC LIMIT 1")
            .param("code", code)
            .query(ProcedureRow.class)
            .optional()
            .map((row) -> row.published(documents(row), cases(row)));
    }

    void lock(String code) {
        this.database.sql("SELECT version FROM procedure_version WHERE code = :code ORDER BY version FOR UPDATE")
            .param("code", code)
            .query(Integer.class)
            .list();
    }

    int newestVersion(String code) {
        return this.database.sql("SELECT coalesce(max(version), 0) FROM procedure_version WHERE code = :code")
            .param("code", code)
            .query(Integer.class)
            .single();
    }

    /** Whether somebody other than the product wrote the newest version. */
    boolean isTheOfficesOwn(String code) {
        return this.database
            .sql("SELECT NOT from_product FROM procedure_version WHERE code = :code ORDER BY version DESC LIMIT 1")
            .param("code", code)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    private List<DocumentRow> documents(ProcedureRow row) {
        return this.database.sql("""
                SELECT * FROM procedure_document WHERE procedure = :code AND version = :version ORDER BY place
                """).param("code", row.code()).param("version", row.version()).query(DocumentRow.class).list();
    }

    private List<LimitCaseRow> cases(ProcedureRow row) {
        return this.database.sql("""
                SELECT * FROM procedure_limit_case WHERE procedure = :code AND version = :version ORDER BY place
                """).param("code", row.code()).param("version", row.version()).query(LimitCaseRow.class).list();
    }

    void insert(PublishedProcedure published, boolean fromProduct) {
        Procedure procedure = published.procedure();
        JdbcClient.StatementSpec statement = this.database.sql("""
                INSERT INTO procedure_version (code, version, name, name_plain, field, limit_value, limit_unit,
                    supplement_policy, max_supplement_rounds, settled_at_desk, online_level, fee_vnd, fee_note,
                    result_name, source, verify_value, verify_unit, supplement_wait_value,
                    supplement_wait_unit, limit_text, outage_pauses, financial_pause,
                    cross_territory, valid_from, valid_to, from_product)
                VALUES (:code, :version, :name, :plain, :field, :limit, :unit, :policy, :rounds, :atDesk, :online,
                    :fee, :feeNote, :result, :source, :verify, :verifyUnit, :wait, :waitUnit, :limitText, :outagePauses,
                    :financialPause, :crossTerritory, :from, :to, :product)
                """);
        bindLimits(bindWords(statement, procedure), procedure).param("from", published.from())
            .param("to", published.to())
            .param("product", fromProduct)
            .update();
        insertDocuments(procedure);
        insertCases(procedure);
    }

    private static JdbcClient.StatementSpec bindWords(JdbcClient.StatementSpec statement, Procedure procedure) {
        return statement.param("code", procedure.code())
            .param("version", procedure.version())
            .param("name", procedure.name())
            .param("plain", PlainText.ofName(procedure.name()))
            .param("field", procedure.field())
            .param("online", procedure.onlineLevel())
            .param("fee", procedure.feeVnd())
            .param("feeNote", procedure.feeNote())
            .param("result", procedure.resultName())
            .param("source", procedure.source());
    }

    private static JdbcClient.StatementSpec bindLimits(JdbcClient.StatementSpec statement, Procedure procedure) {
        TimeLimit verify = procedure.verifyLimit();
        TimeLimit wait = procedure.supplementWait();
        SupplementPolicy policy = procedure.supplementPolicy();
        return statement.param("limit", procedure.limit().value())
            .param("unit", procedure.limit().unit().name())
            .param("policy", (policy != null) ? policy.name() : null)
            .param("rounds", procedure.maxSupplementRounds())
            .param("limitText", procedure.limitText())
            .param("atDesk", procedure.settledAtDesk())
            .param("outagePauses", procedure.outagePauses())
            .param("financialPause", procedure.financialPause())
            .param("crossTerritory", procedure.crossTerritory())
            .param("verify", (verify != null) ? verify.value() : null)
            .param("verifyUnit", (verify != null) ? verify.unit().name() : null)
            .param("wait", (wait != null) ? wait.value() : null)
            .param("waitUnit", (wait != null) ? wait.unit().name() : null);
    }

    private void insertDocuments(Procedure procedure) {
        List<RequiredDocument> documents = procedure.documents();
        this.database.sql("""
                INSERT INTO procedure_document (procedure, version, place, name, originals, copies)
                SELECT :code, :version, place, name, originals, copies
                  FROM unnest(:names, :originals, :copies) WITH ORDINALITY AS d (name, originals, copies, place)
                """)
            .param("code", procedure.code())
            .param("version", procedure.version())
            .param("names", documents.stream().map(RequiredDocument::name).toArray(String[]::new))
            .param("originals", documents.stream().map(RequiredDocument::originals).toArray(Integer[]::new))
            .param("copies", documents.stream().map(RequiredDocument::copies).toArray(Integer[]::new))
            .update();
    }

    private void insertCases(Procedure procedure) {
        int place = 0;
        for (LimitCase one : procedure.limitCases()) {
            this.database.sql("""
                    INSERT INTO procedure_limit_case (procedure, version, place, code, name, localities, effect,
                        limit_value, limit_unit, limit_text)
                    VALUES (:procedure, :version, :place, :code, :name, :localities, :effect, :limit, :unit, :text)
                    """)
                .param("procedure", procedure.code())
                .param("version", procedure.version())
                .param("place", ++place)
                .param("code", one.code())
                .param("name", one.name())
                .param("localities", LimitCaseRow.stored(one.localities()))
                .param("effect", one.effect().name())
                .param("limit", one.limit().value())
                .param("unit", one.limit().unit().name())
                .param("text", one.text())
                .update();
        }
    }

    List<Offer> offers() {
        return this.database.sql("""
                SELECT a.procedure, a.agency, a.unit, s.stops_on
                  FROM procedure_at a
                  LEFT JOIN procedure_at_stop s
                    ON s.procedure = a.procedure AND s.agency = a.agency AND s.ended_at IS NULL
                """).query(Offer.class).list();
    }

    /** Returns whether anything changed. */
    boolean offer(String code, String agency, String unit) {
        return this.database.sql("""
                INSERT INTO procedure_at AS at (procedure, agency, unit) VALUES (:code, :agency, :unit)
                ON CONFLICT (procedure, agency) DO UPDATE SET unit = excluded.unit WHERE at.unit <> excluded.unit
                """).param("code", code).param("agency", agency).param("unit", unit).update() > 0;
    }

    /**
     * An agency receives a procedure; one of its units settles it.
     *
     * @param stopsOn first day on which it is received no longer
     */
    record Offer(String procedure, String agency, String unit, @Nullable LocalDate stopsOn) {

        boolean receivedOn(LocalDate day) {
            return this.stopsOn == null || day.isBefore(this.stopsOn);
        }

    }

    /** Codes of which a version begins behind one day and up to another. */
    List<String> beginning(LocalDate after, LocalDate upTo) {
        return this.database.sql("""
                SELECT DISTINCT code FROM procedure_version
                 WHERE valid_from > :after AND valid_from <= :upTo ORDER BY code
                """).param("after", after).param("upTo", upTo).query(String.class).list();
    }

    /** The next first day of a version behind a day. */
    Optional<LocalDate> nextBeginning(LocalDate after) {
        return this.database.sql("""
                SELECT valid_from FROM procedure_version WHERE valid_from > :after ORDER BY valid_from LIMIT 1
                """).param("after", after).query(LocalDate.class).optional();
    }

}
