package vn.motcua.dossier.casefile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Colleagues.Colleague;
import vn.motcua.dossier.worklist.WorkItem;

/**
 * Work that waits on a dossier.
 *
 * @param name the kind of work in words
 * @param holder name of the person who holds it; absent while it is free
 * @param candidates to whom the reader may give it; empty where the reader may not
 */
public record OpenWork(WorkItem item, String name, @Nullable String holder, List<Colleague> candidates) {
}
