package vn.motcua.metrics.fold;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/** How far the fold of this node is, kept in memory. */
@Component
public class FoldProgress {

    private final Map<Integer, Reading> readings = new ConcurrentHashMap<>();

    private final AtomicLong records = new AtomicLong();

    private final AtomicLong failures = new AtomicLong();

    FoldProgress() {
    }

    /** Records published but not folded yet, in the partitions of this node. */
    public long lag() {
        return this.readings.values().stream().mapToLong(Reading::lag).sum();
    }

    /** Partitions this node folds. */
    public int partitions() {
        return this.readings.values().stream().mapToInt(Reading::partitions).sum();
    }

    /** Records folded since the start of this node. */
    public long records() {
        return this.records.get();
    }

    /** Attempts that failed since the start of this node; each is tried again. */
    public long failures() {
        return this.failures.get();
    }

    void stands(int worker, int partitions, long lag) {
        this.readings.put(worker, new Reading(partitions, lag));
    }

    void folded(int records) {
        this.records.addAndGet(records);
    }

    void failed(int worker) {
        this.failures.incrementAndGet();
        this.readings.remove(worker);
    }

    private record Reading(int partitions, long lag) {
    }

}
