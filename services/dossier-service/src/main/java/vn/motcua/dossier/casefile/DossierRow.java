package vn.motcua.dossier.casefile;

import vn.motcua.dossier.worklist.DueMark;

/** A row of a list of dossiers, with the mark of its due date. */
public record DossierRow(DossierList.Line line, DueMark mark) {
}
