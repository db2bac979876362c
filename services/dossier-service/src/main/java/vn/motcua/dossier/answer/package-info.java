/**
 * By when the desk answers what was handed in, and what happens when it does not (domain
 * §1.1 row 7, R3.5).
 */
@NullMarked
package vn.motcua.dossier.answer;

import org.jspecify.annotations.NullMarked;
