package vn.motcua.dossier.transfer;

/**
 * Papers that wait, as the page shows them.
 *
 * @param mayGive whether the reader hands them over
 */
public record WaitingLine(WaitingPapers waiting, String unitName, boolean mayGive) {
}
