package vn.motcua.dossier.catalogue;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.ReferenceFact.ProcedureDescribed;

/**
 * Tells the world of a procedure as it is today, where some agency receives it; what it
 * was told last is not repeated.
 */
@Component
public class ProcedureNews {

    private final Catalogue catalogue;

    private final EventLog log;

    private final LegalClock clock;

    ProcedureNews(Catalogue catalogue, EventLog log, LegalClock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.clock = clock;
    }

    /** All that are in force today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAll() {
        this.catalogue.allInForce(this.clock.today()).forEach(this::tell);
    }

    /** One, if it is in force today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String code) {
        this.catalogue.inForce(code, this.clock.today()).ifPresent(this::tell);
    }

    private void tell(Procedure procedure) {
        List<String> agencies = this.catalogue.agenciesOf(procedure.code());
        if (agencies.isEmpty()) {
            return;
        }
        ProcedureDescribed fact = new ProcedureDescribed(procedure.code(), procedure.version(), procedure.name(),
                procedure.field(), procedure.onlineLevel(), agencies);
        List<LoggedFact> told = this.log.history(fact.stream(), fact.streamId());
        if (told.isEmpty() || !told.get(told.size() - 1).fact().equals(fact)) {
            this.log.append(fact);
        }
    }

}
