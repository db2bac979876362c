package vn.motcua.dossier.casefile;

import java.util.List;

import vn.motcua.dossier.worklist.WorkItem;

/**
 * Work that the reader may do now.
 *
 * @param name the kind of work in words
 * @param facts sentences to read before deciding
 */
public record ToDo(WorkItem item, String name, List<String> facts, List<CaseForm> forms) {
}
