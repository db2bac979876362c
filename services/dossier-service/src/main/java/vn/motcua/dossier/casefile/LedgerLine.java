package vn.motcua.dossier.casefile;

import java.time.Instant;

/**
 * An entry of the clock ledger in words.
 *
 * @param what kind of entry
 * @param value the limit or the date that it sets; may be empty
 * @param why reason and legal basis; may be empty
 */
public record LedgerLine(Instant at, String what, String value, String why, String who) {
}
