/**
 * Financial obligations (nghĩa vụ tài chính) that an applicant has to meet before the
 * result, a tax notice for one (domain R1.3).
 */
@NullMarked
package vn.motcua.dossier.obligation;

import org.jspecify.annotations.NullMarked;
