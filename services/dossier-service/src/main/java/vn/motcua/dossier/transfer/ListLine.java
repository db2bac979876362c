package vn.motcua.dossier.transfer;

/**
 * A list as the page shows it.
 *
 * @param receiver name of the person who signed; empty until then
 * @param mayTake whether the reader may sign for it
 */
public record ListLine(HandOverList list, String unitName, String giver, String receiver, boolean overdue,
        boolean mayTake) {
}
