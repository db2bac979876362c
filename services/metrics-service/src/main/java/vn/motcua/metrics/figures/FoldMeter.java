package vn.motcua.metrics.figures;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.metrics.fold.FoldProgress;

/** Everything that is measured about the fold itself. */
enum FoldMeter {

    /** {@code motcua_fold_lag_records}. */
    LAG("motcua.fold.lag", "records", "Records published but not folded yet, in the partitions of this node"),

    /** {@code motcua_fold_partitions}. */
    PARTITIONS("motcua.fold.partitions", null, "Partitions this node folds"),

    /** {@code motcua_fold_records_total}. */
    RECORDS("motcua.fold.records", null, "Records folded by this node"),

    /** {@code motcua_fold_failures_total}. */
    FAILURES("motcua.fold.failures", null, "Attempts to fold that failed and were tried again"),

    /** {@code motcua_fold_dead_letters_total}. */
    DEAD_LETTERS("motcua.fold.dead.letters", null, "Records that could not be read, of all nodes"),

    /** {@code motcua_totals_failures_total}. */
    TOTALS_FAILURES("motcua.totals.failures", null, "Attempts to read the totals that failed and were tried again");

    private final String meter;

    private final @org.jspecify.annotations.Nullable String unit;

    private final String meaning;

    FoldMeter(String meter, @org.jspecify.annotations.Nullable String unit, String meaning) {
        this.meter = meter;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Registers it. */
    void register(MeterRegistry registry, FoldProgress progress, CurrentTotals totals) {
        switch (this) {
            case LAG -> gauge(registry, progress, FoldProgress::lag);
            case PARTITIONS -> gauge(registry, progress, FoldProgress::partitions);
            case RECORDS -> counter(registry, progress, FoldProgress::records);
            case FAILURES -> counter(registry, progress, FoldProgress::failures);
            case DEAD_LETTERS -> counter(registry, totals, CurrentTotals::deadLetters);
            case TOTALS_FAILURES -> counter(registry, totals, CurrentTotals::failures);
        }
    }

    private <T> void gauge(MeterRegistry registry, T source, ToDoubleFunction<T> value) {
        Gauge.builder(this.meter, source, value).baseUnit(this.unit).description(this.meaning).register(registry);
    }

    private <T> void counter(MeterRegistry registry, T source, ToDoubleFunction<T> value) {
        FunctionCounter.builder(this.meter, source, value).description(this.meaning).register(registry);
    }

}
