/**
 * The two clocks: legal time for facts, deadlines and papers; machine time for sessions,
 * leases and retries.
 */
@NullMarked
package vn.motcua.dossier.time;

import org.jspecify.annotations.NullMarked;
