package vn.motcua.dossier.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.time.Clocks;

/** The table of issued papers. */
@Repository
class PaperStore {

    /** Never the PDF itself. */
    private static final String SELECT = "SELECT id, dossier, agency, form, number, signed_at, signed_by, replaced_at,"
            + " recalled_at, proof_token" + " FROM paper";

    private final JdbcClient database;

    PaperStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * The next number of a form in a year; taken in the signing transaction, so a
     * rollback burns none.
     */
    int nextNumber(String agency, FormKey form, int year) {
        return this.database.sql("""
                INSERT INTO paper_number AS n (agency, form, year, last) VALUES (:agency, :form, :year, 1)
                ON CONFLICT (agency, form, year) DO UPDATE SET last = n.last + 1 RETURNING last
                """)
            .param("agency", agency)
            .param("form", form.name())
            .param("year", year)
            .query(Integer.class)
            .single();
    }

    /**
     * Whether a paper of the form has this number in a year of Vietnam; the row of the
     * sequence is locked, so that nobody takes it meanwhile.
     */
    boolean hasNumber(String agency, FormKey form, int year, String number) {
        this.database.sql("""
                INSERT INTO paper_number AS n (agency, form, year, last) VALUES (:agency, :form, :year, 0)
                ON CONFLICT (agency, form, year) DO UPDATE SET last = n.last
                """).param("agency", agency).param("form", form.name()).param("year", year).update();
        return this.database.sql("""
                SELECT count(*) FROM paper
                 WHERE agency = :agency AND form = :form AND number = :number
                   AND extract(year FROM signed_at AT TIME ZONE 'Asia/Ho_Chi_Minh') = :year
                """)
            .param("agency", agency)
            .param("form", form.name())
            .param("number", number)
            .param("year", year)
            .query(Long.class)
            .single() > 0;
    }

    void insert(IssuedPaper paper, String data) {
        this.database.sql("""
                INSERT INTO paper (id, dossier, agency, form, number, signed_at, signed_by, data, proof_token)
                VALUES (:id, :dossier, :agency, :form, :number, :signedAt, :signedBy, :data, :token)
                """)
            .param("id", paper.id())
            .param("dossier", paper.dossier())
            .param("agency", paper.agency())
            .param("form", paper.form().name())
            .param("number", paper.number())
            .param("signedAt", paper.signedAt().toInstant().atOffset(ZoneOffset.UTC))
            .param("signedBy", paper.signedBy())
            .param("data", data)
            .param("token", paper.proofToken())
            .update();
    }

    void replace(UUID dossier, FormKey form, Instant at) {
        this.database.sql("""
                UPDATE paper SET replaced_at = :at WHERE dossier = :dossier AND form = :form AND replaced_at IS NULL
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("dossier", dossier)
            .param("form", form.name())
            .update();
    }

    void recall(UUID id, Instant at) {
        this.database.sql("UPDATE paper SET recalled_at = :at WHERE id = :id")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update();
    }

    List<IssuedPaper> of(UUID dossier) {
        return this.database.sql(SELECT + " WHERE dossier = :dossier ORDER BY signed_at, form")
            .param("dossier", dossier)
            .query(PaperStore::read)
            .list();
    }

    Optional<IssuedPaper> find(UUID id) {
        return this.database.sql(SELECT + " WHERE id = :id").param("id", id).query(PaperStore::read).optional();
    }

    Optional<IssuedPaper> findByToken(UUID token) {
        return this.database.sql(SELECT + " WHERE proof_token = :token")
            .param("token", token)
            .query(PaperStore::read)
            .optional();
    }

    /**
     * Takes papers to print for this node alone, new ones first, until the lease ends;
     * what another node is taking at this moment is left to it. A control slip is printed
     * when somebody asks, with what it says then.
     */
    List<ToSeal> takeUnsealed(int most, Instant machineTime, Instant leaseEnds) {
        return this.database
            .sql("""
                    UPDATE paper SET seal_tries = seal_tries + 1, next_seal_at = :leaseEnds
                     WHERE id IN (SELECT id FROM paper
                                   WHERE pdf IS NULL AND form <> 'CONTROL_SLIP' AND (next_seal_at IS NULL OR next_seal_at <= :now)
                                   ORDER BY next_seal_at NULLS FIRST, signed_at LIMIT :most FOR UPDATE SKIP LOCKED)
                    RETURNING id, seal_tries
                    """)
            .param("leaseEnds", leaseEnds.atOffset(ZoneOffset.UTC))
            .param("now", machineTime.atOffset(ZoneOffset.UTC))
            .param("most", most)
            .query((row, number) -> new ToSeal(row.getObject("id", UUID.class), row.getInt("seal_tries")))
            .list();
    }

    /** A paper that could not be printed waits until then. */
    void tryAgainAt(UUID id, Instant machineTime) {
        this.database.sql("UPDATE paper SET next_seal_at = :at WHERE id = :id AND pdf IS NULL")
            .param("at", machineTime.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update();
    }

    /** How many papers wait for their PDF, and how many were tried at least so often. */
    Backlog backlog(int tries) {
        return this.database.sql("""
                SELECT count(*) AS waiting, count(*) FILTER (WHERE seal_tries >= :tries) AS unprintable
                  FROM paper WHERE pdf IS NULL AND form <> 'CONTROL_SLIP'
                """).param("tries", tries).query(Backlog.class).single();
    }

    /**
     * A paper to print.
     *
     * @param tries how often printing was begun, with this time
     */
    record ToSeal(UUID id, int tries) {
    }

    /** What waits. */
    record Backlog(long waiting, long unprintable) {
    }

    String data(UUID id) {
        return this.database.sql("SELECT data FROM paper WHERE id = :id").param("id", id).query(String.class).single();
    }

    Optional<byte[]> pdf(UUID id) {
        return this.database.sql("SELECT pdf FROM paper WHERE id = :id AND pdf IS NOT NULL")
            .param("id", id)
            .query((row, number) -> row.getBytes("pdf"))
            .optional();
    }

    /** Stores the PDF unless somebody was faster; answers whether this one was kept. */
    boolean seal(UUID id, byte[] pdf, String sha256, String templateVersion, Instant machineTime) {
        return this.database.sql("""
                UPDATE paper SET pdf = :pdf, sha256 = :sha256, template_version = :version, sealed_at = :at
                 WHERE id = :id AND pdf IS NULL
                """)
            .param("pdf", pdf)
            .param("sha256", sha256)
            .param("version", templateVersion)
            .param("at", machineTime.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update() == 1;
    }

    private static IssuedPaper read(ResultSet row, int number) throws SQLException {
        return new IssuedPaper(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class),
                row.getString("agency"), FormKey.valueOf(row.getString("form")), row.getString("number"),
                row.getObject("signed_at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE),
                row.getString("signed_by"), row.getObject("replaced_at") != null, row.getObject("recalled_at") != null,
                row.getObject("proof_token", UUID.class));
    }

}
