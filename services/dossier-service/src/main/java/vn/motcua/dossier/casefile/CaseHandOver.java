package vn.motcua.dossier.casefile;

import vn.motcua.dossier.handover.HandOver;

/**
 * A hand-over as the page shows it.
 *
 * @param number identity number of the collector, covered; empty if none was asked for
 */
public record CaseHandOver(HandOver one, String number) {
}
