package vn.motcua.dossier.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a dossier stands by the second clock, that of the national index (Decision
 * 766/QD-TTg 2022, index 2.1).
 *
 * @param dueAt the due with the time of a supplement taken off in working time; null
 * while papers are awaited
 * @param endAt the end of processing that the index compares, until now where it is not
 * finished
 * @param requests how often papers were asked for after acceptance; more than once is
 * late, whatever the dates say
 */
public record IndexStanding(@Nullable Instant dueAt, Instant endAt, boolean onTime, int requests) {
}
