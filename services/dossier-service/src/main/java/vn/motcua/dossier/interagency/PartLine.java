package vn.motcua.dossier.interagency;

import vn.motcua.rules.interagency.PartState;

/**
 * What one agency does on a dossier, as it is read.
 *
 * @param code of the dossier
 * @param receiving name of the agency whose desk received the dossier
 * @param agency name of the agency whose part it is
 * @param leads whether that agency leads
 * @param forwarding how the dossier goes, in words
 * @param state in words
 */
public record PartLine(RoutePart part, String code, String procedureName, String receiving, String agency, String unit,
        boolean leads, String forwarding, String state) {

    boolean is(PartState wanted) {
        return this.part.state() == wanted;
    }

}
