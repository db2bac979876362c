package vn.motcua.dossier.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.result.ResultFileType;
import vn.motcua.rules.result.ResultKind;
import vn.motcua.rules.result.ResultState;

/** The tables of results, their numbers and their files. */
@Repository
class ResultStore {

    /** Never the file itself. */
    private static final String SELECT = """
            SELECT r.*, f.type AS file_type, f.size AS file_size, f.sha256 AS file_sha256
              FROM result r LEFT JOIN result_file f ON f.result = r.id
            """;

    private final JdbcClient database;

    ResultStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Holds the sequence of the year until the end of the transaction, so that two
     * signatures never take or type the same number.
     * @param by how far it goes on: 0 where a number was typed
     * @return the last number taken
     */
    int advance(String agency, int year, int by) {
        return this.database.sql("""
                INSERT INTO result_number AS n (agency, year, last) VALUES (:agency, :year, :by)
                ON CONFLICT (agency, year) DO UPDATE SET last = n.last + :by RETURNING last
                """).param("agency", agency).param("year", year).param("by", by).query(Integer.class).single();
    }

    boolean isTaken(String agency, int year, String number) {
        return this.database
            .sql("SELECT EXISTS (SELECT FROM result WHERE agency = :agency AND year = :year AND number = :number)")
            .param("agency", agency)
            .param("year", year)
            .param("number", number)
            .query(Boolean.class)
            .single();
    }

    void insert(Result result, boolean typed) {
        this.database.sql("""
                INSERT INTO result (id, dossier, place, agency, year, number, typed, kind, title, signed_at, signed_by,
                    signer_name, valid_from, valid_to, state, proof_token)
                VALUES (:id, :dossier, :place, :agency, :year, :number, :typed, :kind, :title, :signedAt, :signedBy,
                    :signerName, :validFrom, :validTo, :state, :token)
                """)
            .param("id", result.id())
            .param("dossier", result.dossier())
            .param("place", result.place())
            .param("agency", result.agency())
            .param("year", result.signedAt().getYear())
            .param("number", result.number())
            .param("typed", typed)
            .param("kind", result.kind().name())
            .param("title", result.title())
            .param("signedAt", result.signedAt().toInstant().atOffset(ZoneOffset.UTC))
            .param("signedBy", result.signedBy())
            .param("signerName", result.signerName())
            .param("validFrom", result.validFrom())
            .param("validTo", result.validTo())
            .param("state", result.state().name())
            .param("token", result.proofToken())
            .update();
    }

    void state(UUID result, ResultState state) {
        this.database.sql("UPDATE result SET state = :state WHERE id = :id")
            .param("state", state.name())
            .param("id", result)
            .update();
    }

    List<Result> of(UUID dossier) {
        return this.database.sql(SELECT + " WHERE r.dossier = :dossier ORDER BY r.place DESC")
            .param("dossier", dossier)
            .query(ResultStore::read)
            .list();
    }

    Optional<Result> findByToken(UUID token) {
        return this.database.sql(SELECT + " WHERE r.proof_token = :token")
            .param("token", token)
            .query(ResultStore::read)
            .optional();
    }

    void keepFile(UUID result, ResultFileType type, byte[] content, String sha256, Instant at, String account) {
        this.database.sql("""
                INSERT INTO result_file (result, type, content, size, sha256, kept_at, kept_by)
                VALUES (:result, :type, :content, :size, :sha256, :at, :by)
                """)
            .param("result", result)
            .param("type", type.name())
            .param("content", content)
            .param("size", content.length)
            .param("sha256", sha256)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", account)
            .update();
    }

    byte[] content(UUID result) {
        return this.database.sql("SELECT content FROM result_file WHERE result = :result")
            .param("result", result)
            .query((row, number) -> row.getBytes("content"))
            .single();
    }

    private static Result read(ResultSet row, int ignored) throws SQLException {
        return new Result(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class), row.getInt("place"),
                row.getString("agency"), row.getString("number"), ResultKind.valueOf(row.getString("kind")),
                row.getString("title"), row.getObject("signed_at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE),
                row.getString("signed_by"), row.getString("signer_name"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), ResultState.valueOf(row.getString("state")), file(row),
                row.getObject("proof_token", UUID.class));
    }

    private static Result.@Nullable StoredFile file(ResultSet row) throws SQLException {
        String type = row.getString("file_type");
        if (type == null) {
            return null;
        }
        ResultFileType known = ResultFileType.valueOf(type);
        return new Result.StoredFile(known.mediaType(), known.ending(), row.getInt("file_size"),
                row.getString("file_sha256"));
    }

}
