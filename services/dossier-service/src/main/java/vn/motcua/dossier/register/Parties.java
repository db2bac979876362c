package vn.motcua.dossier.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people behind a dossier: personal data, kept in this one table. */
@Component
public class Parties {

    private final JdbcClient database;

    Parties(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the parties of a new dossier. */
    public void keep(UUID dossier, List<Party> parties) {
        parties.forEach((party) -> keep(dossier, party));
    }

    /** Puts one party in the place of what stood in that part. */
    public void correct(UUID dossier, Party party) {
        this.database.sql("DELETE FROM party WHERE dossier = :dossier AND role = :role")
            .param("dossier", dossier)
            .param("role", party.role().name())
            .update();
        keep(dossier, party);
    }

    private void keep(UUID dossier, Party party) {
        this.database.sql("""
                INSERT INTO party (dossier, role, kind, name, id_kind, id_number, phone, email, address, search_name)
                VALUES (:dossier, :role, :kind, :name, :idKind, :idNumber, :phone, :email, :address, :searchName)
                """)
            .param("dossier", dossier)
            .param("role", party.role().name())
            .param("kind", party.kind())
            .param("name", party.name())
            .param("idKind", party.idKind())
            .param("idNumber", party.idNumber())
            .param("phone", party.phone())
            .param("email", party.email())
            .param("address", party.address())
            .param("searchName", withoutDiacritics(party.name()))
            .update();
    }

    /** The parties of a dossier, by their part. */
    public Map<Party.PartyRole, Party> of(UUID dossier) {
        return this.database.sql("""
                SELECT role, kind, name, id_kind, id_number, phone, email, address FROM party WHERE dossier = :dossier
                """)
            .param("dossier", dossier)
            .query((row, number) -> new Party(Party.PartyRole.valueOf(row.getString("role")), row.getString("kind"),
                    row.getString("name"), row.getString("id_kind"), row.getString("id_number"), row.getString("phone"),
                    row.getString("email"), row.getString("address")))
            .list()
            .stream()
            .collect(Collectors.toMap(Party::role, Function.identity()));
    }

    /** Lower case, no diacritics, đ as d: what people type when they search. */
    public static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .strip();
    }

}
