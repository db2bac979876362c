package vn.motcua.metrics.indicators;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The indicators as JSON.
 *
 * @param asOf legal time, with the offset of Asia/Ho_Chi_Minh
 * @param by what the rows stand for; absent for the total
 */
record IndicatorAnswer(OffsetDateTime asOf, List<Line> indicators, @Nullable String by, List<Row> rows) {

    /**
     * One indicator.
     *
     * @param value share between 0 and 1; null without data
     * @param text the value in words
     */
    record Line(String id, String name, long numerator, long denominator, @Nullable Double value, String text) {
    }

    /** The indicators of one group. */
    record Row(String key, String name, List<Line> indicators) {
    }

}
