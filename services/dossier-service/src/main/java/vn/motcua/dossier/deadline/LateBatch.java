package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;

/** One transaction of the sweeper: locked rows, one update, facts in one batch. */
@Component
class LateBatch {

    private final Register register;

    private final EventLog log;

    private final LegalClock clock;

    LateBatch(Register register, EventLog log, LegalClock clock) {
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** Marks dossiers late whose original due instant has passed. */
    int write(int most) {
        List<Dossier> due = this.register.lockDueBefore(this.clock.instant(), most);
        Instant now = this.clock.instant();
        List<Dossier> late = this.register.markLate(due);
        this.log.appendAll(late.stream().map((dossier) -> new DossierFact.BecameLate(dossier.snapshot())).toList(),
                now);
        return late.size();
    }

    /** Marks re-appointments broken whose instant has passed. */
    int writeBroken(int most) {
        List<Dossier> due = this.register.lockReappointmentsDueBefore(this.clock.instant(), most);
        Instant now = this.clock.instant();
        List<Dossier> broken = this.register.markReappointmentsBroken(due);
        this.log.appendAll(
                broken.stream().map((dossier) -> new DossierFact.ReappointmentBroken(dossier.snapshot())).toList(),
                now);
        return broken.size();
    }

}
