package vn.motcua.dossier.interagency;

import java.util.List;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.rules.interagency.AgencyLevel;

/** An agency that a dossier can be sent to, with its units. */
public record AgencyChoice(Agency agency, List<Unit> units) {

    /** Its name and, where it is known, its level: the way depends on it. */
    public String label() {
        AgencyLevel level = this.agency.level();
        return (level == null) ? this.agency.name() : this.agency.name() + " (" + level.toVietnamese() + ")";
    }

}
