package vn.motcua.dossier.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.rules.dossier.IdentityKind;
import vn.motcua.rules.dossier.SamePerson;

/** Looks for the same person behind open dossiers of a procedure, at every agency. */
@Repository
class TwinStore {

    private final JdbcClient database;

    private final Parties parties;

    TwinStore(JdbcClient database, Parties parties) {
        this.database = database;
        this.parties = parties;
    }

    /** By what the person is known whose matter the dossier is. */
    Optional<String> personOf(UUID dossier) {
        Map<Party.PartyRole, Party> people = this.parties.of(dossier);
        return people.isEmpty() ? Optional.empty() : identity(Party.principal(people.values()));
    }

    static Optional<String> identity(Party party) {
        return SamePerson.identity(IdentityKind.valueOf(party.idKind()), party.idNumber());
    }

    /**
     * The open dossiers of the procedure whose matter is that person's, the first
     * accepted first.
     */
    List<UUID> open(String procedure, String person) {
        String number = person.substring(person.indexOf(':') + 1);
        return this.database.sql("""
                SELECT d.id, p.id_kind, p.id_number
                  FROM party p JOIN dossier d ON d.id = p.dossier
                 WHERE p.id_number = :number AND d.procedure = :procedure
                   AND d.status IN ('SUBMITTED', 'SUPPLEMENT_BEFORE_ACCEPTANCE', 'ACCEPTED', 'IN_PROGRESS',
                       'AWAITING_SUPPLEMENT')
                   AND (p.role = 'OWNER' OR p.role = 'SUBMITTER' AND NOT EXISTS
                       (SELECT 1 FROM party o WHERE o.dossier = p.dossier AND o.role = 'OWNER'))
                 ORDER BY d.received_at NULLS LAST, d.submitted_at, d.id
                """)
            .param("number", number)
            .param("procedure", procedure)
            .query((row, line) -> Map.entry(row.getObject("id", UUID.class),
                    SamePerson.identity(IdentityKind.valueOf(row.getString("id_kind")), row.getString("id_number"))))
            .list()
            .stream()
            .filter((found) -> found.getValue().equals(Optional.of(person)))
            .map(Map.Entry::getKey)
            .toList();
    }

}
