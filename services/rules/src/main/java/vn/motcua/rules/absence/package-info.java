/**
 * Who is away and who stands in: one named substitute at a time, never a chain (Decree
 * 30/2020 Art. 13).
 */
@NullMarked
package vn.motcua.rules.absence;

import org.jspecify.annotations.NullMarked;
