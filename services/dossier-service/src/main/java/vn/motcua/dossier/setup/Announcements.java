package vn.motcua.dossier.setup;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.ProcedureNews;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.events.ReferenceFact;
import vn.motcua.events.ReferenceFact.AgencyDescribed;

/**
 * Tells the world about agencies, procedures and calendars as they are today; what it was
 * told last is not repeated.
 */
@Component
class Announcements {

    private final Directory directory;

    private final Calendars calendars;

    private final ProcedureNews procedures;

    private final EventLog log;

    Announcements(Directory directory, Calendars calendars, ProcedureNews procedures, EventLog log) {
        this.directory = directory;
        this.calendars = calendars;
        this.procedures = procedures;
        this.log = log;
    }

    void announce() {
        for (Agency agency : this.directory.agencies()) {
            tell(new AgencyDescribed(agency.code(), agency.name(), null));
            for (Unit unit : this.directory.unitsOf(agency.code())) {
                tell(new AgencyDescribed(unit.code(), unit.name(), unit.agency()));
            }
            this.calendars.years(agency.code()).forEach((year) -> tell(year.published(agency.code())));
        }
        this.procedures.tellAll();
    }

    private void tell(ReferenceFact fact) {
        List<LoggedFact> told = this.log.history(fact.stream(), fact.streamId());
        if (told.isEmpty() || !told.get(told.size() - 1).fact().equals(fact)) {
            this.log.append(fact);
        }
    }

}
