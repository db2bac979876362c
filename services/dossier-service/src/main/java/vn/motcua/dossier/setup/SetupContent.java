package vn.motcua.dossier.setup;

import java.util.List;

import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Unit;

/** Everything a set-up says, row by row. */
record SetupContent(List<CalendarYear> years, List<Located<AgencyNames>> agencies, List<Located<Unit>> units,
        List<Located<OpeningHours>> hours, List<Located<PersonLine>> people,
        List<Located<PublishedProcedure>> procedures, List<Located<Offer>> offers) {
}
