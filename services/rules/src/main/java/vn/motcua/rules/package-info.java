/**
 * What the law says about a dossier, in plain Java: working time, deadlines, who may do
 * what when, and how the answer is no.
 */
@NullMarked
package vn.motcua.rules;

import org.jspecify.annotations.NullMarked;
