package vn.motcua.dossier.interagency;

import java.util.List;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Unit;

/** An agency that a dossier can be sent to, with its units. */
public record AgencyChoice(Agency agency, List<Unit> units) {
}
