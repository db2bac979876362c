/**
 * What follows a poor answer or a confirmed fault: cause, remedy, day, and who closed it.
 */
@NullMarked
package vn.motcua.rules.remedy;

import org.jspecify.annotations.NullMarked;
