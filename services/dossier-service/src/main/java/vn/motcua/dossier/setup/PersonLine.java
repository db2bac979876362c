package vn.motcua.dossier.setup;

import java.util.Set;

import vn.motcua.dossier.access.Role;

/**
 * A person who gets an account.
 *
 * @param password for the first sign-in; empty where an administrator is to set one
 */
record PersonLine(String account, String name, Set<Role> roles, String agency, Set<String> units, String password) {

    PersonLine {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

}
