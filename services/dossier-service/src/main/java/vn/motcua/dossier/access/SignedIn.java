package vn.motcua.dossier.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person whose credentials were checked, as Spring Security carries them through a
 * request; never stored.
 */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;

    SignedIn(Actor actor) {
        super(authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return this.actor;
    }

    @Override
    public Object getPrincipal() {
        return this.actor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return this.actor.account();
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        return actor.roles()
            .stream()
            .map((role) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    }

}
