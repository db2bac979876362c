/**
 * How the service speaks: the words on the screen and the answer to a question that
 * cannot be answered.
 */
@NullMarked
package vn.motcua.metrics.answer;

import org.jspecify.annotations.NullMarked;
