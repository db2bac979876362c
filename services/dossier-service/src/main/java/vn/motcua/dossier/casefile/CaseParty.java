package vn.motcua.dossier.casefile;

import vn.motcua.dossier.register.Party;

/**
 * A party as the page shows it.
 *
 * @param number the identity number, covered unless it was asked for; empty if there is
 * none
 * @param covered whether it is covered
 * @param correctable whether the reader may put it right
 */
public record CaseParty(Party party, String number, boolean covered, boolean correctable) {
}
