package vn.motcua.dossier.access;

import java.util.Set;

/**
 * A local account to be opened.
 *
 * @param password in plain text, hashed before it is stored
 */
public record NewAccount(String account, String name, String password, Set<Role> roles, String agency,
        Set<String> units) {

    public NewAccount {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Without the password, so that no log line can carry it. */
    @Override
    public String toString() {
        return "NewAccount[account=" + this.account + ", roles=" + this.roles + ", agency=" + this.agency + "]";
    }

}
