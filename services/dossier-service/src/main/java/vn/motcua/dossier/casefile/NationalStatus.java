package vn.motcua.dossier.casefile;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.obligation.Obligation;
import vn.motcua.dossier.obligation.Obligations;
import vn.motcua.dossier.paper.Regime;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierStatus;

/**
 * What the national exchange calls the state of a dossier (domain §1.3), by the regime of
 * its reception.
 */
@Component
class NationalStatus {

    private final Regimes regimes;

    private final Obligations obligations;

    private final LegalClock clock;

    NationalStatus(Regimes regimes, Obligations obligations, LegalClock clock) {
        this.regimes = regimes;
        this.obligations = obligations;
        this.clock = clock;
    }

    int of(Dossier dossier) {
        Regime regime = this.regimes.of(dossier.subject().regime(), this.clock.today());
        boolean owes = dossier.status() == DossierStatus.IN_PROGRESS
                && this.obligations.of(dossier.id()).stream().anyMatch(Obligation::isOpen);
        return (owes ? regime.obligationCode() : regime.statusCode(dossier.status())).code();
    }

}
