package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageRules;

/**
 * Gives a late entry (nhập bù) the time of an outage that was recorded before it: the
 * dossier was received by hand while the system was away.
 */
@Component
public class OutageEntries {

    private final OutageStore store;

    private final OutageCounting counting;

    private final Ledger ledger;

    private final Register register;

    OutageEntries(OutageStore store, OutageCounting counting, Ledger ledger, Register register) {
        this.store = store;
        this.counting = counting;
        this.ledger = ledger;
        this.register = register;
    }

    /**
     * The recorded outages that give a dossier time back, of those that were over after
     * an instant.
     */
    public List<Outage> since(Dossier dossier, Instant instant) {
        return this.counting.isAllowed(dossier) ? this.store.standing(dossier.subject().agency(), instant) : List.of();
    }

    /**
     * Enters what the recorded outages took from a dossier whose clock has just started
     * in the past.
     * @return the dossier after it
     */
    public Dossier enter(Dossier started, Instant receivedAt, String actor, Instant now) {
        Dossier dossier = started;
        String agency = started.subject().agency();
        for (Outage outage : since(started, receivedAt)) {
            Optional<ClockEntry> entry = OutageRules.entry(outage, this.ledger.of(dossier),
                    this.ledger.calendarOf(agency), actor);
            if (entry.isPresent()) {
                dossier = this.ledger.enter(dossier, entry.get(), this.register.change(dossier.id()), now);
            }
        }
        return dossier;
    }

    /**
     * Gives and takes back the time of the recorded outages after the reception or the
     * procedure of a dossier was corrected.
     * @return the dossier after it
     */
    public Dossier correct(Dossier corrected, String actor, String basis, Instant now) {
        Dossier dossier = corrected;
        String agency = corrected.subject().agency();
        boolean allowed = this.counting.isAllowed(corrected);
        for (Outage outage : this.store.standing(agency, Instant.EPOCH)) {
            for (ClockEntry entry : OutageRules.corrected(outage, this.ledger.of(dossier),
                    this.ledger.calendarOf(agency), allowed, actor, basis)) {
                dossier = this.ledger.enter(dossier, entry, this.register.change(dossier.id()), now);
            }
        }
        return dossier;
    }

}
