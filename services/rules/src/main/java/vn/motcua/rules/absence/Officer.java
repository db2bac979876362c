package vn.motcua.rules.absence;

import java.util.Set;

/**
 * A person of an agency, as far as standing in goes.
 *
 * @param roles what the person is appointed to do
 */
public record Officer(String account, String agency, Set<String> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

}
