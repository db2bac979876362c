/**
 * Who may do what: local accounts and their roles, sign-in by form, token or HTTP Basic,
 * scope by agency and unit, and the record of who looked at what.
 */
@NullMarked
package vn.motcua.dossier.access;

import org.jspecify.annotations.NullMarked;
