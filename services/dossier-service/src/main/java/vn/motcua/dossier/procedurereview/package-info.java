/**
 * Công bố, công khai, rà soát thủ tục: a new, amended or withdrawn procedure is checked,
 * posted at the desk and on the website and put into effect on its day; and procedures
 * are reviewed by the yearly plan.
 */
@NullMarked
package vn.motcua.dossier.procedurereview;

import org.jspecify.annotations.NullMarked;
