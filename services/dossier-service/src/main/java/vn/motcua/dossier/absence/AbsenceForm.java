package vn.motcua.dossier.absence;

import java.util.List;

import org.springframework.util.MultiValueMap;

import vn.motcua.dossier.absence.SigningSubstitutes.NewSigner;

/**
 * What was entered on the page of absences, kept when it is refused.
 *
 * @param role the one role whose work is handed over; empty for all
 * @param from as browsers write days
 */
public record AbsenceForm(String person, String role, String substitute, String from, String to, String reason) {

    static AbsenceForm entered(MultiValueMap<String, String> form) {
        return new AbsenceForm(text(form, "person"), text(form, "role"), text(form, "substitute"), text(form, "from"),
                text(form, "to"), text(form, "reason"));
    }

    NewAbsence wanted() {
        return new NewAbsence(this.person, this.role.isEmpty() ? null : List.of(this.role), this.substitute, this.from,
                this.to, this.reason);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return (value == null) ? "" : value.strip();
    }

    /** The same for a line of the list of signing substitutes. */
    public record Signer(String substitute, String mark, String position, String decision, String from, String to) {

        static Signer entered(MultiValueMap<String, String> form) {
            return new Signer(text(form, "substitute"), text(form, "mark"), text(form, "position"),
                    text(form, "decision"), text(form, "from"), text(form, "to"));
        }

        NewSigner wanted() {
            return new NewSigner(this.substitute, this.mark, this.position, this.decision, this.from, this.to);
        }

    }

}
