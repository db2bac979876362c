package vn.motcua.metrics.indicators;

import java.util.OptionalDouble;

import vn.motcua.metrics.facts.Tally;

/**
 * An indicator with its numbers.
 *
 * @param denominator 0 means no data, never 100%
 */
public record Figure(Indicator indicator, long numerator, long denominator) {

    /** The indicator over some counts. */
    public static Figure of(Indicator indicator, Tally tally) {
        long numerator = tally.sum(indicator.numerator());
        return new Figure(indicator, numerator, numerator + tally.sum(indicator.missing()));
    }

    /** The share between 0 and 1; absent without data. */
    public OptionalDouble value() {
        return this.denominator == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) this.numerator / this.denominator);
    }

}
