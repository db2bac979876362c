package vn.motcua.dossier.setup;

import java.util.List;

import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.catalogue.PublishedProcedure;

/** What every database has: the years and the procedures that the product ships. */
record ProductData(List<CalendarYear> years, List<Located<PublishedProcedure>> procedures) {
}
