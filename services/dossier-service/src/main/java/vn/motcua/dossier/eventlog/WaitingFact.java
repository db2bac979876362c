package vn.motcua.dossier.eventlog;

import java.time.Instant;

import vn.motcua.events.EventStream;

/**
 * A row of the log on its way to the broker.
 *
 * @param position its place in the log, over all streams
 * @param at legal time of the fact
 * @param data JSON of the fact
 */
record WaitingFact(long position, EventStream stream, String streamId, long sequence, String type, Instant at,
        String data) {
}
