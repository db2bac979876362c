/**
 * What people say of the service (Circular 01/2018 Art. 12, 13), and what has to follow
 * from a poor answer.
 */
@NullMarked
package vn.motcua.rules.survey;

import org.jspecify.annotations.NullMarked;
