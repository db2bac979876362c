package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.RefusedByServer;
import vn.motcua.simulator.api.WorkItem;

/**
 * The counter: people are served one after the other, in order, so that every play gives
 * the same codes to the same people.
 */
final class Reception {

    private final Contract contract;

    private final String desk;

    private final Tally tally;

    private final Cases cases;

    private final Hands hands;

    Reception(Contract contract, String desk, Tally tally, Cases cases, Hands hands) {
        this.contract = contract;
        this.desk = desk;
        this.tally = tally;
        this.cases = cases;
        this.hands = hands;
    }

    /**
     * Serves what waited from before, then everybody who came.
     * @param waiting open checks, the longest waiting first
     */
    void serve(List<WorkItem> waiting, List<Arrival> arrivals, int slot) {
        waiting.forEach((item) -> this.hands.work(this.desk, item, slot));
        Set<UUID> atTheCounter = new HashSet<>();
        for (Arrival arrival : arrivals) {
            try {
                take(arrival, atTheCounter);
                this.tally.submitted();
            }
            catch (RefusedByServer ex) {
                this.tally.refused(ex);
            }
        }
        check(atTheCounter, slot);
    }

    /** What comes in online waits for its check until somebody looks. */
    private void take(Arrival arrival, Set<UUID> atTheCounter) {
        if (arrival.atOnce()) {
            this.contract.serveAtOnce(this.desk, arrival.dossier(), arrival.collector());
            this.tally.ended();
            return;
        }
        UUID id = this.contract.submit(this.desk, arrival.dossier());
        this.cases.begin(new Case(id, arrival.procedure(), arrival.collector(),
                arrival.dossier().returnBy().equals("ONLINE"), arrival.story()));
        if (!arrival.dossier().channel().equals("ONLINE")) {
            atTheCounter.add(id);
        }
    }

    private void check(Set<UUID> atTheCounter, int slot) {
        if (atTheCounter.isEmpty()) {
            return;
        }
        List<WorkItem> checks = new ArrayList<>(this.contract.inbox(this.desk));
        checks.removeIf((item) -> !item.kind().equals("CHECK") || !atTheCounter.contains(item.dossier()));
        checks.forEach((item) -> this.hands.work(this.desk, item, slot));
    }

}
