package vn.motcua.dossier.procedurereview;

/**
 * A review in a list.
 *
 * @param name of the procedure
 * @param unitName who reviews; empty for a publication
 * @param unseen whether it is in effect and nobody can read it
 */
public record ReviewLine(ProcedureReview review, String name, String unitName, boolean late, boolean unseen) {
}
