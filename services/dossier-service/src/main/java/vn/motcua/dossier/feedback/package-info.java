/**
 * Phản ánh, kiến nghị: the book of opinions, who answers, in writing, within three
 * working days (Decree 20/2008/NĐ-CP).
 */
@NullMarked
package vn.motcua.dossier.feedback;

import org.jspecify.annotations.NullMarked;
