/** The public HTTP contract of the dossier service, as people use it. */
@NullMarked
package vn.motcua.simulator.api;

import org.jspecify.annotations.NullMarked;
