package vn.motcua.dossier.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.rules.dossier.ApplicantCorrection;

/** The people of a dossier, their identity numbers covered. */
@Component
class CasePeople {

    private final Parties parties;

    private final Access access;

    CasePeople(Parties parties, Access access) {
        this.parties = parties;
        this.access = access;
    }

    private boolean mayCorrect(Dossier dossier) {
        Actor reader = this.access.current();
        return reader.hasAny(Role.DESK_OFFICER, Role.SUPERVISOR) && reader.agency().equals(dossier.subject().agency())
                && ApplicantCorrection.isLawful(dossier.status());
    }

    /**
     * @param revealed the party whose identity number was asked for, if any
     */
    List<CaseParty> of(Dossier dossier, @Nullable PartyRole revealed) {
        Map<PartyRole, Party> known = this.parties.of(dossier.id());
        boolean correctable = mayCorrect(dossier);
        return Stream.of(PartyRole.values()).map(known::get).filter(Objects::nonNull).map((party) -> {
            boolean covered = party.role() != revealed;
            String number = (party.idNumber() == null) ? "" : party.idNumber();
            return new CaseParty(party, covered ? this.access.masked(number) : number, covered, correctable);
        }).toList();
    }

}
