package vn.motcua.simulator;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.simulator.api.RefusedByServer;

/** Counts what happens, from several threads. */
final class Tally {

    private static final Logger log = LoggerFactory.getLogger(Tally.class);

    /** So many refusals are no accident. */
    private static final int TOO_MANY = 100;

    private final AtomicInteger submitted = new AtomicInteger();

    private final AtomicInteger ended = new AtomicInteger();

    private final List<String> refusals = new CopyOnWriteArrayList<>();

    void submitted() {
        this.submitted.incrementAndGet();
    }

    void ended() {
        this.ended.incrementAndGet();
    }

    /** A single refusal does not end the play; many do. */
    void refused(RefusedByServer refusal) {
        log.warn("Refused: {}", refusal.getMessage());
        this.refusals.add(String.valueOf(refusal.getMessage()));
        if (this.refusals.size() > TOO_MANY) {
            throw refusal;
        }
    }

    int dossiers() {
        return this.submitted.get();
    }

    int lifecycles() {
        return this.ended.get();
    }

    List<String> refusals() {
        return this.refusals;
    }

}
