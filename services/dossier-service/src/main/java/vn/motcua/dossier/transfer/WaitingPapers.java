package vn.motcua.dossier.transfer;

import java.time.Instant;

/**
 * Papers that wait for the next list.
 *
 * @param since when the oldest of them began to wait
 * @param disputed how many came back from an earlier list
 */
public record WaitingPapers(String unit, Direction direction, int count, Instant since, int disputed) {
}
