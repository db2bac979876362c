/**
 * The application from intake to hand-over. A package is a feature, a room with a door:
 * its store, page, API and service live together.
 */
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
