package vn.motcua.dossier.absence;

import java.util.Collections;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Who enters, ends and reads whose absence. */
@Component
class AbsenceRights {

    private final Access access;

    AbsenceRights(Access access) {
        this.access = access;
    }

    /**
     * The person himself, the head of a unit that the person belongs to, the supervisor
     * and the administrator of the agency. No unit head says who signs for the head of
     * the agency.
     */
    boolean mayEnterFor(Actor person) {
        Actor actor = this.access.current();
        if (actor.account().equals(person.account())) {
            return true;
        }
        return actor.agency().equals(person.agency())
                && (actor.hasAny(Role.SUPERVISOR, Role.SYSTEM_ADMIN) || isUnitHeadOf(actor, person));
    }

    private static boolean isUnitHeadOf(Actor actor, Actor person) {
        return actor.has(Role.UNIT_HEAD) && !person.has(Role.SIGNATORY)
                && !Collections.disjoint(actor.units(), person.units());
    }

    void requireMayEnterFor(Actor person) {
        this.access.requireAgency(person.agency());
        if (!mayEnterFor(person)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "person");
        }
    }

    /** Whether the absences of the whole agency are shown. */
    boolean seesAll() {
        return this.access.current().hasAny(Role.SUPERVISOR, Role.SYSTEM_ADMIN, Role.AUDITOR);
    }

    /** Who keeps the list of signing substitutes: the head gives the right away. */
    boolean mayList() {
        return this.access.current().hasAny(Role.SIGNATORY, Role.SYSTEM_ADMIN);
    }

    void requireMayList() {
        this.access.require(Role.SIGNATORY, Role.SYSTEM_ADMIN);
    }

}
