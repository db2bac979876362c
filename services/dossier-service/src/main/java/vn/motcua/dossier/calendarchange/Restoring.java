package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.calendarchange.ChangedDossiers.Kept;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting.Restored;

/** What an undone change puts back, dossier by dossier. */
final class Restoring {

    private Restoring() {
    }

    /**
     * What goes back to what it was.
     * @param untold dossiers whose applicant has not been told of the later date
     */
    static Map<UUID, Restored> of(List<Recount> changed, Map<UUID, Kept> kept, Set<UUID> untold) {
        Map<UUID, Restored> all = new HashMap<>();
        for (Recount one : changed) {
            UUID id = one.dossier().id();
            Kept was = kept.get(id);
            if (was != null) {
                all.put(id, new Restored(promise(one, was, untold.contains(id)), was.before().late()));
            }
        }
        return all;
    }

    private static @Nullable Instant promise(Recount one, Kept was, boolean untold) {
        Instant promised = one.dossier().deadline().promisedAt();
        boolean stillOurs = promised != null && promised.equals(was.after().promised());
        return (was.notice() && untold && stillOurs) ? was.before().promised() : one.promise();
    }

}
