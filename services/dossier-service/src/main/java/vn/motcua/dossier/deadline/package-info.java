/**
 * The stored clock ledger, the deadline watch, the sweeper.
 */
@NullMarked
package vn.motcua.dossier.deadline;

import org.jspecify.annotations.NullMarked;
