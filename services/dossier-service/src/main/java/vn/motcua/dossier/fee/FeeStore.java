package vn.motcua.dossier.fee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.fee.FeeEntry;
import vn.motcua.rules.fee.FeeEntry.Assessed;
import vn.motcua.rules.fee.FeeEntry.Paid;
import vn.motcua.rules.fee.FeeEntry.Refunded;
import vn.motcua.rules.fee.FeeRelief;
import vn.motcua.rules.fee.PaymentWay;

/** The table of fee entries: entries are only ever added. */
@Repository
class FeeStore {

    private final JdbcClient database;

    FeeStore(JdbcClient database) {
        this.database = database;
    }

    List<Kept> of(UUID dossier) {
        return this.database.sql("SELECT * FROM fee_entry WHERE dossier = :dossier ORDER BY place")
            .param("dossier", dossier)
            .query(FeeStore::read)
            .list();
    }

    /**
     * Adds an entry of a locked dossier.
     * @param agency code of the agency that books it
     * @return false where another payment of the agency has the receipt number
     */
    boolean add(Dossier dossier, FeeEntry entry, String agency, Instant at, String officer) {
        return this.database.sql("""
                INSERT INTO fee_entry (dossier, place, agency, kind, amount, relief, reason, proof, way,
                    receipt_number, officer, at)
                SELECT :dossier, coalesce(max(place), 0) + 1, :agency, :kind, :amount, :relief, :reason, :proof, :way,
                    :receiptNumber, :officer, :at
                  FROM fee_entry WHERE dossier = :dossier
                ON CONFLICT DO NOTHING
                """)
            .params(columns(entry))
            .param("dossier", dossier.id())
            .param("agency", agency)
            .param("officer", officer)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    private static Map<String, @Nullable Object> columns(FeeEntry entry) {
        if (entry instanceof Assessed assessed) {
            return columns("ASSESSED", assessed.amount(), assessed.relief().name(), assessed.ground(), assessed.proof(),
                    null, "");
        }
        if (entry instanceof Paid paid) {
            return columns("PAID", paid.amount(), null, "", paid.proof(), paid.way().name(), paid.receiptNumber());
        }
        Refunded refunded = (Refunded) entry;
        return columns("REFUNDED", refunded.amount(), null, refunded.reason(), "", null, refunded.voucherNumber());
    }

    private static Map<String, @Nullable Object> columns(String kind, @Nullable Long amount, @Nullable String relief,
            String reason, String proof, @Nullable String way, String receiptNumber) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", kind);
        columns.put("amount", amount);
        columns.put("relief", relief);
        columns.put("reason", reason);
        columns.put("proof", proof);
        columns.put("way", way);
        columns.put("receiptNumber", receiptNumber);
        return columns;
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(entry(row), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("officer"),
                row.getString("agency"));
    }

    private static FeeEntry entry(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "ASSESSED" -> new Assessed(row.getObject("amount", Long.class),
                    FeeRelief.valueOf(row.getString("relief")), row.getString("reason"), row.getString("proof"));
            case "PAID" -> new Paid(row.getLong("amount"), PaymentWay.valueOf(row.getString("way")),
                    row.getString("receipt_number"), row.getString("proof"));
            case "REFUNDED" ->
                new Refunded(row.getLong("amount"), row.getString("reason"), row.getString("receipt_number"));
            default -> throw new IllegalStateException("A fee entry of unknown kind: " + kind);
        };
    }

    /**
     * An entry as it was kept.
     *
     * @param at legal time
     * @param officer account
     * @param agency code of the agency that booked it
     */
    record Kept(FeeEntry entry, Instant at, String officer, String agency) {
    }

}
