/**
 * The numbers that Prometheus scrapes and the health of the fold. No scrape asks the
 * database: totals are kept in memory and renewed after each folded batch.
 */
@NullMarked
package vn.motcua.metrics.figures;

import org.jspecify.annotations.NullMarked;
