package vn.motcua.dossier.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.dossier.CrossTerritory;
import vn.motcua.rules.dossier.CrossTerritory.Carriage;

/** The dossiers that the desk of one agency took in for another one. */
@Component
public class Takings {

    private final JdbcClient database;

    Takings(JdbcClient database) {
        this.database = database;
    }

    /** Keeps one; the dossier is locked. */
    public void add(Taking taking) {
        this.database.sql("""
                INSERT INTO dossier_taking (dossier, taken_by, competent, at, officer, carriage, return_at)
                VALUES (:dossier, :by, :competent, :at, :officer, :carriage, :returnAt)
                """)
            .param("dossier", taking.dossier())
            .param("by", taking.takenBy())
            .param("competent", taking.competent())
            .param("at", DossierRow.stored(taking.at()))
            .param("officer", taking.officer())
            .param("carriage", taking.carriage().name())
            .param("returnAt", taking.returnAt())
            .update();
    }

    /** How a dossier was taken in, where it was. */
    public Optional<Taking> of(UUID dossier) {
        return this.database.sql("SELECT * FROM dossier_taking WHERE dossier = :dossier")
            .param("dossier", dossier)
            .query(Takings::read)
            .optional();
    }

    /** What an agency took in for others, the latest first. */
    public List<Taking> by(String agency, int most) {
        return this.database
            .sql("SELECT * FROM dossier_taking WHERE taken_by = :agency ORDER BY at DESC, dossier LIMIT :most")
            .param("agency", agency)
            .param("most", most)
            .query(Takings::read)
            .list();
    }

    /**
     * What an agency took in for others in these days, both included, the latest first:
     * its reception, where the settling counts for the competent agency.
     */
    public List<Taking> between(String agency, LocalDate from, LocalDate to) {
        return this.database.sql("""
                SELECT * FROM dossier_taking
                 WHERE taken_by = :agency AND at >= :from AND at < :end ORDER BY at DESC, dossier
                """)
            .param("agency", agency)
            .param("from", from.atStartOfDay(Clocks.ZONE).toOffsetDateTime())
            .param("end", to.plusDays(1).atStartOfDay(Clocks.ZONE).toOffsetDateTime())
            .query(Takings::read)
            .list();
    }

    /**
     * The competent agency received it; nothing happens to what nobody took in. The
     * dossier is locked.
     * @throws vn.motcua.rules.Refusal if that lies before it was taken in
     */
    public void arrived(UUID dossier, Instant receivedAt) {
        of(dossier).ifPresent((taking) -> {
            CrossTerritory.requireArrival(taking.at(), receivedAt);
            this.database.sql("UPDATE dossier_taking SET arrived_at = :at WHERE dossier = :dossier")
                .param("at", DossierRow.stored(receivedAt))
                .param("dossier", dossier)
                .update();
        });
    }

    /** The agency at whose desk the result is fetched. */
    public String returnAgency(Dossier dossier) {
        return (dossier.handling().takenBy() == null) ? dossier.subject().agency()
                : of(dossier.id()).map(Taking::returnAt).orElse(dossier.subject().agency());
    }

    private static Taking read(ResultSet row, int number) throws SQLException {
        return new Taking(row.getObject("dossier", UUID.class), row.getString("taken_by"), row.getString("competent"),
                Objects.requireNonNull(instant(row, "at")), row.getString("officer"),
                Carriage.valueOf(row.getString("carriage")), row.getString("return_at"), instant(row, "arrived_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return (value == null) ? null : value.toInstant();
    }

}
