package vn.motcua.dossier.supervision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Colleagues.Colleague;
import vn.motcua.dossier.casefile.DossierList;
import vn.motcua.dossier.worklist.DueMark;
import vn.motcua.dossier.worklist.WorkItem;

/**
 * A row of the late board.
 *
 * @param waiting the work that waits longest on the dossier; absent where it waits for
 * the citizen
 * @param work that work in words; may be empty
 * @param holder name of who holds it; absent while nobody does
 * @param candidates to whom the reader may give it; empty where the reader may not
 */
public record LateRow(DossierList.Line line, DueMark mark, @Nullable WorkItem waiting, String work,
        @Nullable String holder, List<Colleague> candidates) {
}
