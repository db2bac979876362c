package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.Queue;

/** What applicants will do of their own accord, by slot. */
final class Errands {

    private final ConcurrentSkipListMap<Integer, Queue<Errand>> bySlot = new ConcurrentSkipListMap<>();

    void at(int slot, Errand errand) {
        this.bySlot.computeIfAbsent(slot, (key) -> new ConcurrentLinkedQueue<>()).add(errand);
    }

    /** What is due by now, taken out. */
    List<Errand> due(int slot) {
        List<Errand> due = new ArrayList<>();
        while (!this.bySlot.isEmpty() && this.bySlot.firstKey() <= slot) {
            due.addAll(this.bySlot.pollFirstEntry().getValue());
        }
        return due;
    }

    /** Something an applicant comes for. */
    record Errand(Case about, Kind kind) {
    }

    /** Why an applicant comes. */
    enum Kind {

        /** Brings the papers. */
        PAPERS,

        /** Withdraws. */
        WITHDRAW

    }

}
