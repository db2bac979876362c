package vn.motcua.dossier.intake;

import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.paper.Regime;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.deadline.SupplementPolicy;

/**
 * How papers are asked for: as the procedure's own text has it, else as the regime under
 * which the dossier was received (Decree 61/2018 Art. 11.2.c, 19.4).
 */
@Component
class SupplementTerms {

    private final Catalogue catalogue;

    private final Regimes regimes;

    private final LegalClock clock;

    SupplementTerms(Catalogue catalogue, Regimes regimes, LegalClock clock) {
        this.catalogue = catalogue;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** Of a dossier; before its reception by the regime of today. */
    Terms of(Dossier dossier) {
        Dossier.Subject subject = dossier.subject();
        Procedure procedure = this.catalogue.version(subject.procedure(), subject.procedureVersion());
        Regime regime = this.regimes.of(subject.regime(), this.clock.today());
        return new Terms(Objects.requireNonNullElse(procedure.supplementPolicy(), regime.supplementPolicy()),
                Objects.requireNonNullElse(procedure.maxSupplementRounds(), regime.maxSupplementRounds()));
    }

    /**
     * What holds for one dossier.
     *
     * @param policy what a supplement does to the clock
     * @param rounds how often papers are asked for
     */
    record Terms(SupplementPolicy policy, int rounds) {
    }

}
