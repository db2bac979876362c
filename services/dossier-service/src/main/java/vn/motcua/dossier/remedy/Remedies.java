package vn.motcua.dossier.remedy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.errand.ErrandSubject;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.RemedyFact;
import vn.motcua.rules.remedy.RemedyRules;
import vn.motcua.rules.remedy.RemedyState;

/** Opens remedies and watches over their days. */
@Component
public class Remedies implements ErrandSubject {

    private final RemedyStore store;

    private final Calendars calendars;

    private final EventLog events;

    private final LegalClock clock;

    private final ApplicationEventPublisher publisher;

    Remedies(RemedyStore store, Calendars calendars, EventLog events, LegalClock clock,
            ApplicationEventPublisher publisher) {
        this.store = store;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Opens a remedy in the running transaction. Of a survey its time is counted from the
     * end of the week, so that it does not tell the day of the answer (domain R6.2).
     * @param procedure null where it would tell who said it
     * @param said what was said, without who said it
     */
    public void open(String agency, String unit, @Nullable String procedure, Remedy.Source source, String said) {
        Instant now = this.clock.instant();
        Remedy remedy = new Remedy(UUID.randomUUID(), agency, unit, procedure, source, said, now,
                RemedyRules.planBy(this.calendars.of(agency), source.countedFrom(now)), RemedyState.OPEN,
                Remedy.Plan.NONE, false);
        this.store.insert(remedy);
        this.events.append(new RemedyFact.Opened(remedy.snapshot()), now, "system");
        this.publisher.publishEvent(new Signal.RemedyNeeded(remedy.id()));
    }

    @Override
    public String process() {
        return "remedy";
    }

    @Override
    public void lock(UUID subject) {
        this.store.lock(subject);
    }

    @Override
    public Place placeOf(UUID subject) {
        Remedy remedy = this.store.get(subject);
        return new Place(remedy.agency(), remedy.unit());
    }

    /** The last moment for cause and remedy. */
    public Instant planBy(UUID remedy) {
        return this.store.get(remedy).planBy();
    }

    /** The last moment of the remedy, once it is planned. */
    public Instant doneBy(UUID remedy) {
        Instant doneBy = this.store.get(remedy).plan().doneBy();
        if (doneBy == null) {
            throw new IllegalStateException("A remedy without a plan has no deadline");
        }
        return doneBy;
    }

    /** Marks what is too late, once. */
    public void flagOverdue(UUID id) {
        Remedy remedy = this.store.lock(id);
        if (!remedy.overdue() && remedy.state() != RemedyState.CLOSED) {
            this.store.flag(id);
            this.events.append(new RemedyFact.BecameOverdue(this.store.get(id).snapshot()), this.clock.instant(),
                    "system");
        }
    }

}
