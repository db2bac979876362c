package vn.motcua.dossier.group;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;

/** Begins a dossier of the same people under another procedure of the same matter. */
@Component
class Siblings {

    private final Intake intake;

    private final Parties parties;

    Siblings(Intake intake, Parties parties) {
        this.intake = intake;
        this.parties = parties;
    }

    /**
     * Submitted like any other; the desk checks and accepts it by itself.
     * @throws vn.motcua.rules.Refusal if the agency does not receive the procedure
     */
    Dossier begin(Dossier head, String procedure) {
        Map<PartyRole, Party> people = this.parties.of(head.id());
        Dossier.Subject subject = head.subject();
        return this.intake.submit(new NewDossier(procedure, subject.agency(), subject.channel().name(),
                person(people.get(PartyRole.SUBMITTER)), person(people.get(PartyRole.OWNER)),
                person(people.get(PartyRole.REPRESENTATIVE)), null, 1, subject.returnBy()));
    }

    private static NewDossier.@Nullable Person person(@Nullable Party party) {
        return (party == null) ? null : new NewDossier.Person(party.kind(), party.name(), party.idKind(),
                party.idNumber(), party.phone(), party.email(), party.address());
    }

}
