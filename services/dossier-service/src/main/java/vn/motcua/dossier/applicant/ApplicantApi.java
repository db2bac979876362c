package vn.motcua.dossier.applicant;

import java.util.Locale;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** A correction of the people of a dossier, over HTTP. */
@RestController
class ApplicantApi {

    private final Applicants applicants;

    ApplicantApi(Applicants applicants) {
        this.applicants = applicants;
    }

    /** {@code submitter}, {@code owner} or {@code representative}, put right. */
    @PutMapping("/api/dossiers/{id}/parties/{role}")
    Corrected correct(@PathVariable UUID id, @PathVariable String role, @RequestBody Said said) {
        return this.applicants.correct(id, role(role), said);
    }

    static PartyRole role(String text) {
        for (PartyRole role : PartyRole.values()) {
            if (role.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new Refusal(RefusalReason.NOT_FOUND, "role", "value", text);
    }

}
