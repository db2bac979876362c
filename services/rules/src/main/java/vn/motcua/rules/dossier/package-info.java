/**
 * The life of a dossier: its code, which act is lawful when, who may be entered on it.
 */
@NullMarked
package vn.motcua.rules.dossier;

import org.jspecify.annotations.NullMarked;
