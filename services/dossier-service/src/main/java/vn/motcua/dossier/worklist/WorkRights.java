package vn.motcua.dossier.worklist;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Who may do a piece of work: its holder, its role, or who stands in for the holder. */
@Component
class WorkRights {

    private final Access access;

    private final Substitutes substitutes;

    WorkRights(Access access, Substitutes substitutes) {
        this.access = access;
        this.substitutes = substitutes;
    }

    /**
     * Lets pass who may do the work.
     * @return the account whose work it is: the actor's own, or that of the absent person
     * in whose place the actor does it
     * @throws Refusal for anybody else, and for work that is done
     */
    String requireMayDo(WorkItem item, Actor actor) {
        this.access.requireAgency(item.agency());
        if (!isOwn(item, actor)) {
            Optional<String> absent = this.substitutes.actingFor(actor).absent(item.role(), item.assignee());
            if (absent.isPresent()) {
                requireOpen(item);
                return absent.get();
            }
        }
        requireOwn(item, actor);
        return actor.account();
    }

    boolean mayDo(WorkItem item, Actor actor) {
        return actor.agency().equals(item.agency()) && (isOwn(item, actor)
                || this.substitutes.actingFor(actor).absent(item.role(), item.assignee()).isPresent());
    }

    static boolean isOwn(WorkItem item, Actor actor) {
        return actor.has(item.role()) && (item.assignee() == null || item.assignee().equals(actor.account()))
                && (!item.role().isOfUnit() || actor.worksFor(item.unit()));
    }

    private void requireOwn(WorkItem item, Actor actor) {
        this.access.require(item.role());
        requireOpen(item);
        if (item.assignee() != null && !item.assignee().equals(actor.account())) {
            throw new Refusal(RefusalReason.NOT_HOLDER, "assignee", "assignee", item.assignee());
        }
        if (item.role().isOfUnit()) {
            this.access.requireUnit(item.unit());
        }
    }

    void requireOpen(WorkItem item) {
        if (item.done()) {
            throw new Refusal(RefusalReason.WORK_ITEM_DONE, "workItem");
        }
    }

}
