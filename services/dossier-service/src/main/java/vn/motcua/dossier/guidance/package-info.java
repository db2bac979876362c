/**
 * Guidance without acceptance (hướng dẫn, chưa tiếp nhận): what is missing or where the
 * matter belongs, on Mẫu 02, with a trace and no dossier.
 */
@NullMarked
package vn.motcua.dossier.guidance;

import org.jspecify.annotations.NullMarked;
