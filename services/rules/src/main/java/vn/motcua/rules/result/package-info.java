/**
 * The result of a dossier (kết quả giải quyết) and its hand-over.
 */
@NullMarked
package vn.motcua.rules.result;

import org.jspecify.annotations.NullMarked;
