package vn.motcua.dossier.catalogue;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param page counted from 0
 * @param size of a full page
 * @param total on all pages
 */
record ProcedurePage(List<Procedure> items, int page, int size, long total) {
}
