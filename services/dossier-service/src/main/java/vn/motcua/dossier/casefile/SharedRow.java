package vn.motcua.dossier.casefile;

/**
 * A dossier of another agency in the list.
 *
 * @param why one's own agency sees it, in words
 */
public record SharedRow(String id, String code, String procedureName, String agency, String why) {
}
