package vn.motcua.dossier.setup;

import java.util.List;
import java.util.stream.Stream;

import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.AgencyNames;
import vn.motcua.dossier.directory.Unit;

/**
 * Everything a set-up says, row by row.
 *
 * @param shipped the product's calendars and procedures, without the procedures that the
 * set-up brings itself
 * @param own procedures that the set-up brings
 */
record SetupContent(ProductData shipped, List<Located<AgencyNames>> agencies, List<Located<Unit>> units,
        List<Located<OpeningHours>> hours, List<Located<PersonLine>> people, List<Located<PublishedProcedure>> own,
        List<Located<Offer>> offers, List<Located<StepFiles.Steps>> steps) {

    /** What can be offered. */
    List<Located<PublishedProcedure>> procedures() {
        return Stream.concat(this.own.stream(), this.shipped.procedures().stream()).toList();
    }

}
