/**
 * Nobody acts: reminders on the last day, and who is told of lateness.
 */
@NullMarked
package vn.motcua.dossier.escalation;

import org.jspecify.annotations.NullMarked;
