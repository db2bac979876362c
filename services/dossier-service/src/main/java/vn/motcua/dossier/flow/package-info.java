/**
 * What a feature tells the process, and how one action becomes one transaction. No
 * feature knows that there is an engine.
 */
@NullMarked
package vn.motcua.dossier.flow;

import org.jspecify.annotations.NullMarked;
