package vn.motcua.dossier.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.ActingFor;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Colleagues;

/** In whose place a person would do a piece of work. */
@Component
public class AbsentColleagues {

    private final Substitutes substitutes;

    private final Colleagues colleagues;

    AbsentColleagues(Substitutes substitutes, Colleagues colleagues) {
        this.substitutes = substitutes;
        this.colleagues = colleagues;
    }

    /** The accounts of the absent, by work item; nothing for the person's own work. */
    Map<UUID, String> accounts(Actor actor, Collection<WorkItem> items) {
        ActingFor others = this.substitutes.actingFor(actor);
        Map<UUID, String> absent = new HashMap<>();
        if (!others.isNobody()) {
            items.stream()
                .filter((item) -> !WorkRights.isOwn(item, actor))
                .forEach((item) -> others.absent(item.role(), item.assignee())
                    .ifPresent((account) -> absent.put(item.id(), account)));
        }
        return absent;
    }

    /** The names of the absent, by work item; nothing for the person's own work. */
    public Map<UUID, String> names(Actor actor, Collection<WorkItem> items) {
        Map<UUID, String> absent = accounts(actor, items);
        if (!absent.isEmpty()) {
            Map<String, String> names = this.colleagues.names(absent.values());
            absent.replaceAll((item, account) -> names.getOrDefault(account, account));
        }
        return absent;
    }

}
