package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Dossier.Subject;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.limit.CaseLimit;

/** Asks which case a dossier is, where the procedure gives cases limits of their own. */
@Component
class LimitChoices {

    private final Catalogue catalogue;

    private final Limits limits;

    private final Ledger ledger;

    private final FormFields fields;

    LimitChoices(Catalogue catalogue, Limits limits, Ledger ledger, FormFields fields) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.ledger = ledger;
        this.fields = fields;
    }

    /**
     * The question, with what each answer leads to; none where there is one limit only.
     */
    Optional<FormField> of(Dossier dossier, Instant now) {
        Subject subject = dossier.subject();
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<CaseLimit> choices = this.limits.choices(
                this.catalogue.inForceOr(subject.procedure(), today, subject.procedureVersion()), subject.agency(),
                today);
        return choices.isEmpty() ? Optional.empty() : Optional.of(this.fields.limitCase(choices,
                (choice) -> this.ledger.dueIfReceived(subject.agency(), choice.limit(), now)));
    }

}
