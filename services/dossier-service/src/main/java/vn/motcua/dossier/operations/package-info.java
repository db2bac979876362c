/**
 * The administrator's page: the training clock, the accounts, the health of the node.
 */
@NullMarked
package vn.motcua.dossier.operations;

import org.jspecify.annotations.NullMarked;
