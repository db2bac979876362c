package vn.motcua.dossier.wrongprocedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.limit.CaseLimit;

/** What a dossier would be about under another procedure. */
@Component
class Subjects {

    private final Catalogue catalogue;

    private final Limits limits;

    Subjects(Catalogue catalogue, Limits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /**
     * The same matter under the version of that procedure in force on that day.
     * @throws vn.motcua.rules.Refusal if the agency does not receive it, or there is no
     * such case
     */
    Dossier.Subject under(Dossier dossier, String code, LocalDate day, @Nullable String limitCase) {
        Dossier.Subject old = dossier.subject();
        Procedure right = this.catalogue.inForce(code.strip(), old.agency(), day);
        CaseLimit limit = limit(right, old.agency(), day, limitCase);
        return new Dossier.Subject(old.agency(), right.unit(), right.code(), right.version(), right.name(),
                right.field(), old.regime(), old.channel(), right.onlineLevel(), right.settledAtDesk(), limit.limit(),
                old.sets(), old.returnBy(), limit.code().isEmpty() ? null : limit.code(), limit.grounds());
    }

    CaseLimit limit(Dossier.Subject subject, LocalDate day) {
        return limit(this.catalogue.version(subject.procedure(), subject.procedureVersion()), subject.agency(), day,
                subject.limitCase());
    }

    private CaseLimit limit(Procedure procedure, String agency, LocalDate day, @Nullable String limitCase) {
        return this.limits.of(procedure, agency, day,
                (limitCase == null || limitCase.isBlank()) ? null : limitCase.strip());
    }

}
