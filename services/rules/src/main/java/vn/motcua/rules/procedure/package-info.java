/**
 * What makes a procedure, as the national database tells it, doubtful enough that a
 * person must look before a desk may work by it, and what may be published at all (Decree
 * 63/2010 Art. 8 says which parts a procedure must have).
 */
@NullMarked
package vn.motcua.rules.procedure;

import org.jspecify.annotations.NullMarked;
