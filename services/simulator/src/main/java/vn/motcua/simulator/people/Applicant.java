package vn.motcua.simulator.people;

import org.jspecify.annotations.Nullable;
import vn.motcua.simulator.api.NewDossier.Person;

/**
 * Who comes to the desk with a dossier.
 *
 * @param owner where the dossier is another person's
 * @param representative who acts for an organisation
 */
public record Applicant(Person submitter, @Nullable Person owner, @Nullable Person representative) {

    /** Who comes for the result. */
    public String collector() {
        return (this.representative != null) ? this.representative.name() : this.submitter.name();
    }

}
