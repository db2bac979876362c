/**
 * Messages to people, and what became of them.
 */
@NullMarked
package vn.motcua.dossier.notice;

import org.jspecify.annotations.NullMarked;
