package vn.motcua.dossier.absence;

import java.util.List;

import vn.motcua.dossier.access.Actor;

/**
 * What the page of absences shows.
 *
 * @param people for whom the reader may enter an absence
 * @param colleagues who may be named as substitute
 * @param mayList whether the reader keeps the list of signing substitutes
 */
public record AbsenceView(List<AbsenceLine> absences, List<SignerLine> signers, List<Actor> people,
        List<Actor> colleagues, boolean mayList) {

    /** What a colleague would sign as, where the list says so today; else empty. */
    public String signsAs(Actor colleague) {
        return this.signers.stream()
            .filter((signer) -> !signer.over() && signer.line().account().equals(colleague.account()))
            .map((signer) -> signer.authority() + " / " + signer.line().position())
            .findFirst()
            .orElse("");
    }

}
