/**
 * The due date, derived from an append-only ledger and explained day by day (Decree
 * 61/2018 Art. 18-19; Civil Code 2015 Art. 145-148).
 */
@NullMarked
package vn.motcua.rules.deadline;

import org.jspecify.annotations.NullMarked;
