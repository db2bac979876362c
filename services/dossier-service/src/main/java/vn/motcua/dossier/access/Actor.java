package vn.motcua.dossier.access;

import java.util.Set;

/**
 * Who acts: a signed-in person, or the system itself.
 *
 * @param account the sign-in name; the only part of an actor that an event may carry
 * @param agency code of the agency the person works for; empty for the system
 * @param units codes of the units the person belongs to; none is none, not all
 */
public record Actor(String account, String name, Set<Role> roles, String agency, Set<String> units) {

    private static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of(), "", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /**
     * The engine and the jobs: it belongs to no agency and holds no role, so it passes no
     * check meant for a person.
     */
    public static Actor system() {
        return SYSTEM;
    }

    public boolean has(Role role) {
        return this.roles.contains(role);
    }

    public boolean hasAny(Role... anyOf) {
        for (Role role : anyOf) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the unit's work is theirs; who belongs to no unit works for none.
     */
    public boolean worksFor(String unit) {
        return this.units.contains(unit);
    }

    public boolean isSystem() {
        return this.account.equals(SYSTEM.account);
    }

    /**
     * Whether the person's work lies in every unit of the agency. The work of a case
     * officer or unit head never does: it lies in the units that the account names, and
     * in none where it names none.
     */
    public boolean isAgencyWide() {
        return this.roles.stream().anyMatch(Role::isAgencyWide);
    }

}
